using Okoshi.App.Imports;

namespace Okoshi.App.Support.Listings;

/// <summary>制度の一覧の一件 A programme as a list prints it: what is read is kept, nothing is decided from it.</summary>
/// <param name="Line">Line of the file; for JSON the position in the list, counted from 1.</param>
/// <param name="Key">What stays the same from one edition to the next: the number, else owner, title and frame (枠、年度).</param>
/// <param name="Cells">
/// Texts by column of DS-451-4, and columns of the file that the standard does not have under their own names; no empty ones.
/// </param>
public sealed record Listing(int Line, string Key, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a column; empty where there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>
    /// Owner and title of a programme without a number, by which it is known as long as there is only one of that name; empty with one.
    /// </summary>
    public string Name => this[Ds451.Number].Length > 0 ? "" : NameOf(Cells);

    /// <summary>What a programme with these texts is known by.</summary>
    public static string KeyOf(IReadOnlyDictionary<string, string> cells) =>
        cells.GetValueOrDefault(Ds451.Number, "") is { Length: > 0 } number
            ? number
            : string.Join('／', [NameOf(cells), .. Frames(cells).Where(f => f.Length > 0)]);

    private static string NameOf(IReadOnlyDictionary<string, string> cells) =>
        $"{cells.GetValueOrDefault(Ds451.Owner, "")}／{cells.GetValueOrDefault(Ds451.Title, "")}";

    private static IEnumerable<string> Frames(IReadOnlyDictionary<string, string> cells) =>
        [
            cells.GetValueOrDefault(Ds451.Subtitle, ""),
            .. cells.Keys.Where(ListingFields.Frames.Contains).Order(StringComparer.Ordinal).Select(k => cells[k]),
        ];
}

/// <summary>A list of programmes that was read.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Format">Format by its name on the command line.</param>
/// <param name="Listings">Programmes without an error.</param>
/// <param name="Problems">Errors; whoever takes the good rows leaves these out.</param>
/// <param name="Notes">What a reader must know: shortened fields, double entries, the credit that the source asks for.</param>
public sealed record ListingTable(
    string File,
    string Format,
    IReadOnlyList<Listing> Listings,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Rows with an error: they are not read, and what they tell of is not gone.</summary>
    public IReadOnlyList<Listing> LeftOut { get; init; } = [];

    /// <summary>
    /// Whose programmes the list holds, in the order of the file: the bodies that its rows name; null where one portal gathers those
    /// of many, so that its list is whole for the portal.
    /// </summary>
    public IReadOnlySet<string>? Bodies =>
        ListingReader.IsOfPortal(Format) ? null : Listings.Concat(LeftOut).Select(l => l[Ds451.Owner]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same with the keys by which the catalogue, or an earlier edition, knows its programmes.</summary>
    public ListingTable Known(IReadOnlyList<Listing> before) =>
        this with
        {
            Listings = ListingChanges.Known(before, Listings),
            LeftOut = ListingChanges.Known(before, LeftOut),
        };

    /// <summary>Columns that the standard does not have, in order of their first appearance.</summary>
    public IReadOnlyList<string> OtherColumns =>
        [
            .. Listings
                .SelectMany(l => l.Cells.Keys)
                .Distinct(StringComparer.Ordinal)
                .Except(Ds451.Columns.Select(c => c.Name), StringComparer.Ordinal),
        ];
}

/// <summary>A difference between two editions of a list.</summary>
/// <param name="Key">The programme.</param>
/// <param name="Title">Its name.</param>
/// <param name="Column">Column; empty when the whole programme is new or gone.</param>
/// <param name="Before">Text before; empty when new.</param>
/// <param name="After">Text now; empty when gone.</param>
public sealed record ListingChange(string Key, string Title, string Column, string Before, string After)
{
    /// <summary>The whole programme is new.</summary>
    public bool IsNew => Column.Length == 0 && Before.Length == 0;

    /// <summary>The whole programme is gone.</summary>
    public bool IsGone => Column.Length == 0 && After.Length == 0;
}

/// <summary>Compares two editions of a list field by field.</summary>
public static class ListingChanges
{
    /// <summary>New and changed programmes in the order of the new edition, then those that are gone.</summary>
    public static IReadOnlyList<ListingChange> Between(IReadOnlyList<Listing> before, IReadOnlyList<Listing> after)
    {
        var old = before.ToDictionary(l => l.Key, StringComparer.Ordinal);
        var known = after.Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.SelectMany(l =>
                old.TryGetValue(l.Key, out var was) ? Fields(was, l) : [new ListingChange(l.Key, l[Ds451.Title], "", "", l[Ds451.Title])]
            ),
            .. before.Where(l => !known.Contains(l.Key)).Select(l => new ListingChange(l.Key, l[Ds451.Title], "", l[Ds451.Title], "")),
        ];
    }

    /// <summary>
    /// The later edition with the keys of the earlier one: where there is one programme of a name before and after, it is the same, even
    /// if its frame was written otherwise or not at all.
    /// </summary>
    public static IReadOnlyList<Listing> Known(IReadOnlyList<Listing> before, IReadOnlyList<Listing> after)
    {
        var keys = before.Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        var (former, now) = (Named(before), Named(after));
        return
        [
            .. after.Select(l =>
                !keys.Contains(l.Key) && l.Name.Length > 0 && now[l.Name].Count() == 1 && former[l.Name].ToArray() is [var only]
                    ? l with
                    {
                        Key = only.Key,
                    }
                    : l
            ),
        ];
    }

    private static ILookup<string, Listing> Named(IReadOnlyList<Listing> listings) =>
        listings.Where(l => l.Name.Length > 0).ToLookup(l => l.Name, StringComparer.Ordinal);

    private static IEnumerable<ListingChange> Fields(Listing before, Listing after) =>
        before
            .Cells.Keys.Union(after.Cells.Keys, StringComparer.Ordinal)
            .Where(c => before[c] != after[c])
            .Select(c => new ListingChange(after.Key, after[Ds451.Title], c, before[c], after[c]));
}
