using System.Text.Json;
using Okoshi.App.Json;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Support.Catalogue;

/// <summary>元の文 What the list says of an imported programme, beside what people write here.</summary>
/// <param name="Format">Format of the list.</param>
/// <param name="File">File that it was read from.</param>
/// <param name="Day">Day from which the list says it.</param>
/// <param name="Texts">Texts by column, as they were taken up or decided last.</param>
/// <param name="Waiting">What the list said since and nobody has decided on; null for nothing.</param>
public sealed record ProgrammeSource(
    string Format,
    string File,
    DateOnly Day,
    IReadOnlyDictionary<string, string> Texts,
    SourceEdition? Waiting
)
{
    /// <summary>The texts of the edition that waits; none when nothing does, or the programme is gone.</summary>
    public IReadOnlyDictionary<string, string> WaitingTexts =>
        Waiting is { IsGone: false } edition ? TextsOf(edition.Texts) : new Dictionary<string, string>();

    /// <summary>What the list says otherwise now, field by field; none when nothing waits, or the programme is gone.</summary>
    public IReadOnlyList<ListingChange> Changes =>
        Waiting is { IsGone: false }
            ? ListingChanges.Between([new Listings.Listing(0, "", Texts)], [new Listings.Listing(0, "", WaitingTexts)])
            : [];

    /// <summary>The source of a programme with its versions and editions; null for one that did not come with a list.</summary>
    public static ProgrammeSource? Of(CatalogueProgramme programme)
    {
        if (
            programme.Origin != ProgrammeOrigin.Imported
            || programme.Versions.Where(v => v.SourceFile.Length > 0).MaxBy(v => v.Number) is not { } version
        )
            return null;
        var editions = programme.Editions.OrderBy(e => e.ReceivedAt).ToArray();
        var decided = editions.LastOrDefault(e => e is { DecidedAt: not null, IsGone: false });
        return new ProgrammeSource(
            programme.OriginFormat,
            decided?.SourceFile ?? version.SourceFile,
            decided?.Day ?? version.ValidFrom,
            TextsOf(decided?.Texts ?? version.Texts),
            editions.LastOrDefault() is { DecidedAt: null } newest ? newest : null
        );
    }

    /// <summary>Keeps what a list says of a programme that people write; null when that is known already.</summary>
    /// <param name="programme">The programme with its versions and editions.</param>
    /// <param name="said">What the list says; null when it is whole and has the programme no more.</param>
    /// <param name="list">File and hash of the list.</param>
    /// <param name="day">Day of the list.</param>
    /// <param name="now">When this becomes known.</param>
    internal static SourceEdition? Receive(
        CatalogueProgramme programme,
        IReadOnlyDictionary<string, string>? said,
        (string File, string Hash) list,
        DateOnly day,
        DateTimeOffset now
    )
    {
        if (Of(programme) is not { } source)
            return null;
        var newest = programme.Editions.MaxBy(e => e.ReceivedAt);
        if (said is null ? newest is { IsGone: true } : newest is { IsGone: false } known && Same(TextsOf(known.Texts), said))
            return null;
        var asBefore = said is not null && Same(source.Texts, said);
        if (newest is null && asBefore)
            return null;
        // What says again what was decided on asks nothing any more.
        foreach (var waiting in programme.Editions.Where(e => asBefore && e.DecidedAt is null))
            waiting.DecidedAt = now;
        var edition = new SourceEdition
        {
            Id = Guid.CreateVersion7(now),
            ProgrammeId = programme.Id,
            Texts = JsonSerializer.Serialize(said ?? source.Texts, OkoshiJson.Compact),
            Day = day,
            IsGone = said is null,
            SourceFile = list.File,
            SourceHash = list.Hash,
            ReceivedAt = now,
            DecidedAt = asBefore ? now : null,
        };
        programme.Editions.Add(edition);
        return asBefore ? null : edition;
    }

    internal static Dictionary<string, string> TextsOf(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    private static bool Same(IReadOnlyDictionary<string, string> a, IReadOnlyDictionary<string, string> b) =>
        Filled(a).SequenceEqual(Filled(b));

    private static IEnumerable<(string Column, string Text)> Filled(IReadOnlyDictionary<string, string> texts) =>
        texts.Select(t => (t.Key, t.Value.Trim())).Where(t => t.Item2.Length > 0).OrderBy(t => t.Key, StringComparer.Ordinal);
}
