using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>A text of a programme under its heading.</summary>
public sealed record ColumnText(string Column, string Text);

/// <summary>A published version and what it changed against the one before.</summary>
/// <param name="Number">Its number.</param>
/// <param name="From">First day on which it is meant to stand.</param>
/// <param name="PublishedAt">When it became known.</param>
/// <param name="SourceFile">File that it was read from; empty for authored ones.</param>
/// <param name="Reason">Why it was written; may be empty.</param>
/// <param name="Changes">Field by field; none for the first.</param>
public sealed record VersionStep(
    int Number,
    DateOnly From,
    DateTimeOffset PublishedAt,
    string SourceFile,
    string Reason,
    IReadOnlyList<ListingChange> Changes
);

/// <summary>A programme with everything that hangs on it, wherever it comes from.</summary>
/// <param name="Entry">As lists and search show it.</param>
/// <param name="Stands">It stands on the day; false shows what stood last.</param>
/// <param name="Conditions">Its conditions judged for nobody: all that can be known without facts.</param>
/// <param name="Sentence">Its conditions in one sentence; empty where they need reading, and for the pack's.</param>
/// <param name="Texts">Its texts in the order of the standard, then those that the standard does not have; none for the pack's.</param>
/// <param name="Results">Indicators with every year as the pack prints them under its key.</param>
/// <param name="Cases">Cases told of this programme.</param>
/// <param name="Original">The programme that this line prints once more (再掲), or null.</param>
/// <param name="Reprints">Lines that print this programme once more.</param>
/// <param name="Steps">Its versions, newest first; none for the pack's.</param>
public sealed record ProgrammeDetail(
    CatalogueEntry Entry,
    bool Stands,
    ProgrammeOutcome Conditions,
    string Sentence,
    IReadOnlyList<ColumnText> Texts,
    IReadOnlyList<IndicatorSeries> Results,
    IReadOnlyList<CaseRow> Cases,
    CatalogueEntry? Original,
    IReadOnlyList<CatalogueEntry> Reprints,
    IReadOnlyList<VersionStep> Steps
)
{
    /// <summary>Where it is described: a place in a document of the pack, or the version itself.</summary>
    public SourceRef Source =>
        Entry.Source
        ?? new SourceRef(
            Entry.Format.Length > 0 ? $"取り込んだ一覧（{Entry.Format}）" : "制度の担当が登録した内容",
            $"{Entry.Key} 第{Entry.VersionNumber}版"
        );

    /// <summary>The text of a column; empty where there is none.</summary>
    public string Text(string column) => Texts.FirstOrDefault(t => t.Column == column)?.Text ?? "";
}

/// <summary>Use case: one programme in full, by its key or its address; null when there is none, and never was.</summary>
public sealed class ShowProgramme(RegionContext context, ProgrammeCatalogue catalogue)
{
    public ProgrammeDetail? Run(string id)
    {
        var now = catalogue.Now;
        var recorded = Recorded(id);
        var standing = now.Find(recorded?.Programme.Key ?? id);
        if ((standing ?? recorded?.Last(context.Day)) is not { } entry)
            return null;
        var original = entry.ReprintOf.Length > 0 ? now.Find(entry.ReprintOf) : null;
        return new ProgrammeDetail(
            entry,
            standing is not null,
            new ProgrammeNames(now.Titles).In(ProgrammeJudge.Explain(entry.Programme, new Applicant(), context.Day)),
            entry is { HasRule: true, Version: { } said }
                ? RuleWords.Of(context).Sentence(RuleDocument.Read(said.Content.Conditions).Nodes)
                : "",
            entry.Version is { } version ? TextsOf(version.Texts) : [],
            entry.Version is null ? entry.Results : IndicatorSeries.Of(Rows<IndicatorRow>().Where(i => i.Programme == entry.Key)),
            [.. Rows<CaseRow>().Where(c => Names(c.Programme, entry.Key) || Names(c.Programme, original?.Key)).DistinctBy(c => c.Id)],
            original,
            [.. now.Lines.Where(e => e.ReprintOf == entry.Key)],
            recorded is null ? [] : Steps([.. recorded.Versions.Values.OrderBy(v => v.Number)])
        );
    }

    private IEnumerable<T> Rows<T>()
        where T : PackRow => context.State.SupportPacks.SelectMany(p => p.Rows<T>());

    private RecordedProgramme? Recorded(string id)
    {
        var all = context.Catalogue.Programmes;
        return all.GetValueOrDefault(id)
            ?? (Guid.TryParse(id, out var guid) ? all.Values.FirstOrDefault(r => r.Programme.Id == guid) : null);
    }

    private static List<ColumnText> TextsOf(IReadOnlyDictionary<string, string> texts)
    {
        string[] standard = [.. Ds451.Columns.Select(c => c.Name)];
        return
        [
            .. standard
                .Concat(texts.Keys.Except(standard).Order(StringComparer.Ordinal))
                .Where(texts.ContainsKey)
                .Select(c => new ColumnText(c, texts[c])),
        ];
    }

    private static IReadOnlyList<VersionStep> Steps(PublishedVersion[] versions)
    {
        var listings = Array.ConvertAll(versions, v => new Listings.Listing(0, "", v.Texts));
        return
        [
            .. versions
                .Select(
                    (v, i) =>
                        new VersionStep(
                            v.Number,
                            v.Content.ValidFrom,
                            v.PublishedAt,
                            v.SourceFile,
                            v.Content.Reason,
                            i == 0 ? [] : ListingChanges.Between([listings[i - 1]], [listings[i]])
                        )
                )
                .Reverse(),
        ];
    }

    private static bool Names(string list, string? id) => id is not null && list.Split(';', StringSplitOptions.TrimEntries).Contains(id);
}
