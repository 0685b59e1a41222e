using Microsoft.EntityFrameworkCore;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Search;

/// <summary>A text of a programme under its heading.</summary>
public sealed record ColumnText(string Column, string Text);

/// <summary>A published version and what it changed against the one before.</summary>
/// <param name="Number">Its number.</param>
/// <param name="From">First day on which it is meant to stand.</param>
/// <param name="PublishedAt">When it became known.</param>
/// <param name="SourceFile">File that it was read from; empty for authored ones.</param>
/// <param name="Changes">Field by field; none for the first.</param>
public sealed record VersionStep(
    int Number,
    DateOnly From,
    DateTimeOffset PublishedAt,
    string SourceFile,
    IReadOnlyList<ListingChange> Changes
);

/// <summary>A programme of the stored catalogue in full.</summary>
/// <param name="Entry">As the search shows it.</param>
/// <param name="Stands">It stands on the day; false shows its last version.</param>
/// <param name="Texts">Its texts in the order of the standard, then those that the standard does not have.</param>
/// <param name="Conditions">Its conditions judged for nobody; null when they need reading.</param>
/// <param name="Format">Format of the list that it came from; empty for authored ones.</param>
/// <param name="Steps">Its versions, newest first.</param>
public sealed record RecordedDetail(
    CatalogueEntry Entry,
    bool Stands,
    IReadOnlyList<ColumnText> Texts,
    ProgrammeOutcome? Conditions,
    string Format,
    IReadOnlyList<VersionStep> Steps
);

/// <summary>Use case: one programme of the stored catalogue, by its key or its id; null when there is none that was ever published.</summary>
public sealed class ShowRecorded(OkoshiDb db, RegionContext context, ProgrammeCatalogue catalogue)
{
    private static readonly string[] Shown = [Ds451.Title, Ds451.Owner];

    public async Task<RecordedDetail?> RunAsync(string id, CancellationToken cancellationToken)
    {
        var (all, day) = (context.Catalogue.Programmes, context.Day);
        if (
            (all.GetValueOrDefault(id) ?? (Guid.TryParse(id, out var guid) ? all.Values.FirstOrDefault(r => r.Programme.Id == guid) : null))
            is not { } recorded
        )
            return null;
        var standing = catalogue.Now.Find(recorded.Programme.Key) is { Recorded: not null } now ? now : Last(recorded);
        var versions = await db
            .ProgrammeVersions.AsNoTracking()
            .Where(v => v.ProgrammeId == recorded.Programme.Id && v.State == VersionState.Published)
            .OrderBy(v => v.Number)
            .ToListAsync(cancellationToken);
        return new RecordedDetail(
            CatalogueEntries.Of(standing, day),
            ProgrammeTimeline.At(recorded.Periods, day, null) is not null,
            Texts(standing.Version!.Texts),
            standing.Programme.RuleOn(day) is null ? null : ProgrammeJudge.Explain(standing.Programme, new Applicant(), day),
            recorded.Programme.OriginFormat,
            Steps(versions)
        );
    }

    /// <summary>What stood last, for a programme that has ended or has not begun.</summary>
    private static StandingProgramme Last(RecordedProgramme recorded)
    {
        var period = recorded.Periods.Where(p => p.WasKnownAt(null)).MaxBy(p => p.ValidFrom) ?? recorded.Periods.MaxBy(p => p.RecordedAt)!;
        var version = recorded.Versions[period.VersionId];
        return new StandingProgramme(
            ProgrammeCatalogue.ToProgramme(recorded.Programme.Key, version, period.ValidFrom, period.ValidTo, null),
            version,
            recorded.Programme
        );
    }

    private static List<ColumnText> Texts(IReadOnlyDictionary<string, string> texts)
    {
        string[] standard = [.. Ds451.Columns.Select(c => c.Name).Except(Shown)];
        return
        [
            .. standard
                .Concat(texts.Keys.Except(standard).Except(Shown).Order(StringComparer.Ordinal))
                .Where(texts.ContainsKey)
                .Select(c => new ColumnText(c, texts[c])),
        ];
    }

    private static IReadOnlyList<VersionStep> Steps(List<ProgrammeVersion> versions)
    {
        var listings = versions.ConvertAll(v => new Listings.Listing(0, "", VersionContent.Of(v).Texts));
        return
        [
            .. versions
                .Select(
                    (v, i) =>
                        new VersionStep(
                            v.Number,
                            v.ValidFrom,
                            v.PublishedAt ?? v.SavedAt,
                            v.SourceFile,
                            i == 0 ? [] : ListingChanges.Between([listings[i - 1]], [listings[i]])
                        )
                )
                .Reverse(),
        ];
    }
}
