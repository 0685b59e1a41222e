using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>A programme with everything that hangs on it.</summary>
/// <param name="Item">The line of the catalogue, with results of both years.</param>
/// <param name="Cases">Cases told of this programme.</param>
/// <param name="Rule">The conditions that stand on the reference date; null means "needs reading".</param>
/// <param name="Conditions">The conditions as a person reads them, judged for nobody: all that can be known without facts.</param>
/// <param name="Original">The programme that this line reprints (再掲), or null.</param>
/// <param name="Reprints">Lines that reprint this programme.</param>
/// <param name="Source">The document that describes it; null for a programme of the catalogue, whose version says it itself.</param>
public sealed record ProgrammeDetail(
    ProgrammeListItem Item,
    IReadOnlyList<CaseRow> Cases,
    ProgrammeRule? Rule,
    ProgrammeOutcome Conditions,
    ProgrammeRow? Original,
    IReadOnlyList<ProgrammeRow> Reprints,
    SourceRow? Source
)
{
    /// <summary>The version that stands; null for a programme of the region pack.</summary>
    public PublishedVersion? Version { get; init; }

    /// <summary>Its conditions in one sentence; empty where they need reading.</summary>
    public string Sentence { get; init; } = "";
}

/// <summary>Use case: one programme in full; null when there is none with that id.</summary>
public sealed class ShowProgramme(RegionContext context, ProgrammeCatalogue catalogue)
{
    public ProgrammeDetail? Run(string id)
    {
        var (pack, asOf) = (context.Pack, context.Day);
        if (catalogue.Now.Find(id) is { Version: not null } standing)
            return OfCatalogue(pack, standing, asOf);
        var rows = pack.Rows<ProgrammeRow>();
        if (rows.FirstOrDefault(p => p.Id == id) is not { } row)
            return null;
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
            pack.Sources[row.Source.SourceId]
        );
    }

    private ProgrammeDetail OfCatalogue(PackContent pack, StandingProgramme standing, DateOnly asOf)
    {
        var programme = standing.Programme;
        var item = ListProgrammes.ToItem(standing, pack.Rows<IndicatorRow>().Where(i => i.Programme == programme.Id), asOf);
        var titles = catalogue.Now.Judged.ToDictionary(p => p.Id, p => p.Title, StringComparer.Ordinal);
        return new ProgrammeDetail(
            item,
            [.. pack.Rows<CaseRow>().Where(c => Names(c.Programme, programme.Id))],
            programme.RuleOn(asOf),
            ProgrammeJudge.Explain(programme, new Applicant(), asOf),
            null,
            [],
            null
        )
        {
            Version = standing.Version,
            Sentence = programme.RuleOn(asOf) is null
                ? ""
                : RuleWords.Of(pack, titles).Sentence(RuleDocument.Read(standing.Version!.Source).Nodes),
        };
    }

    private static bool Names(string list, string? id) => id is not null && list.Split(';', StringSplitOptions.TrimEntries).Contains(id);
}
