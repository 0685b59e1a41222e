using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>A pack's programmes as the Engine judges them. A reprint (再掲) is judged at its original only.</summary>
public static class SupportCatalogue
{
    /// <summary>All programmes with their conditions, in the order of the pack.</summary>
    public static IReadOnlyList<SupportProgramme> Of(PackContent pack) => pack.Get(new ProgrammesOfPack());

    /// <summary>Whom a programme serves.</summary>
    public static ServesKind Serves(ProgrammeRow row) =>
        row.Serves switch
        {
            "application" => ServesKind.Application,
            "consultation" => ServesKind.Consultation,
            "institution" => ServesKind.Institution,
            _ => ServesKind.Internal,
        };

    /// <summary>A programme as the Engine judges it; a reprint (再掲) has the conditions of its original.</summary>
    internal static SupportProgramme ToProgramme(PackContent pack, ProgrammeRow row)
    {
        var original = row.ReprintOf.Length > 0 ? row.ReprintOf : row.Id;
        var confirmed = row.LastConfirmed is { } year ? new FiscalYear(year) : (FiscalYear?)null;
        return new SupportProgramme(
            row.Id,
            row.Title,
            Serves(row),
            confirmed,
            EligibilityRules.Of(pack).GetValueOrDefault(original) ?? [],
            Cite(pack, row.Source)
        ).WithTerms(EligibilityRules.TermsOf(pack).GetValueOrDefault(original) ?? ProgrammeTerms.None);
    }

    /// <summary>A citation of a place in one of the pack's sources.</summary>
    internal static Citation Cite(PackContent pack, SourceRef source) =>
        pack.Sources.TryGetValue(source.SourceId, out var document)
            ? new Citation(document.Title, source.Place, document.Edition, document.Url)
            : new Citation(source.SourceId, source.Place, "");
}

/// <summary>The programmes of a pack with their conditions.</summary>
internal sealed record ProgrammesOfPack : Derived<PackContent, IReadOnlyList<SupportProgramme>>
{
    internal override IReadOnlyList<SupportProgramme> From(PackContent source) =>
        [.. source.Rows<ProgrammeRow>().Where(r => r.ReprintOf.Length == 0).Select(r => SupportCatalogue.ToProgramme(source, r))];
}
