using Okoshi.App.Imports;

namespace Okoshi.App.Support.Listings;

/// <summary>制度の一覧の一件 A programme as a list prints it: what is read is kept, nothing is decided from it.</summary>
/// <param name="Line">Line of the file; for JSON the position in the list, counted from 1.</param>
/// <param name="Key">What stays the same from one edition to the next: the number, else owner and title.</param>
/// <param name="Cells">
/// Texts by column of DS-451-4, and columns of the file that the standard does not have under their own names; no empty ones.
/// </param>
public sealed record Listing(int Line, string Key, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a column; empty where there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
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

    private static IEnumerable<ListingChange> Fields(Listing before, Listing after) =>
        before
            .Cells.Keys.Union(after.Cells.Keys, StringComparer.Ordinal)
            .Where(c => before[c] != after[c])
            .Select(c => new ListingChange(after.Key, after[Ds451.Title], c, before[c], after[c]));
}
