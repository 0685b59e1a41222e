using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>A programme with everything that hangs on it.</summary>
/// <param name="Item">The line of the catalogue, with results of both years.</param>
/// <param name="Cases">Cases told of this programme.</param>
/// <param name="Rule">The conditions that stand on the reference date; null means "needs reading".</param>
/// <param name="Conditions">The conditions as a person reads them, judged for nobody: all that can be known without facts.</param>
/// <param name="Original">The programme that this line reprints (再掲), or null.</param>
/// <param name="Reprints">Lines that reprint this programme.</param>
/// <param name="Source">The document that describes it.</param>
public sealed record ProgrammeDetail(
    ProgrammeListItem Item,
    IReadOnlyList<CaseRow> Cases,
    ProgrammeRule? Rule,
    ProgrammeOutcome Conditions,
    ProgrammeRow? Original,
    IReadOnlyList<ProgrammeRow> Reprints,
    SourceRow Source);

/// <summary>Use case: one programme in full; null when there is none with that id.</summary>
public sealed class ShowProgramme(CurrentPack current)
{
    public async Task<ProgrammeDetail?> RunAsync(string id, DateOnly asOf, CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        var rows = pack.Rows<ProgrammeRow>();
        if (rows.FirstOrDefault(p => p.Id == id) is not { } row) return null;
        var original = row.ReprintOf.Length > 0 ? rows.First(p => p.Id == row.ReprintOf) : null;
        var policies = pack.Rows<PolicyRow>().ToDictionary(p => p.Id, StringComparer.Ordinal);
        var judged = SupportCatalogue.ToProgramme(pack, row);
        return new ProgrammeDetail(
            ListProgrammes.ToItem(pack, row, policies, pack.Rows<IndicatorRow>().Where(i => i.Programme == id), asOf),
            [.. pack.Rows<CaseRow>().Where(c => Names(c.Programme, id) || Names(c.Programme, original?.Id))],
            judged.RuleOn(asOf),
            ProgrammeJudge.Explain(judged, new Applicant(), asOf),
            original,
            [.. rows.Where(p => p.ReprintOf == id)],
            pack.Sources[row.Source.SourceId]);
    }

    private static bool Names(string list, string? id) => id is not null && list.Split(';', StringSplitOptions.TrimEntries).Contains(id);
}
