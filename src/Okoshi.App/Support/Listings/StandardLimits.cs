using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Listings;

/// <summary>
/// 標準の形 What DS-451-4 asks of a file of exchange: lengths, and columns that must say something. That binds the file, not the programme:
/// whoever writes or exports otherwise is told, and keeps the text.
/// </summary>
public static class StandardLimits
{
    /// <summary>Columns whose text is longer than the standard's file takes, with the number of letters.</summary>
    public static IEnumerable<(ListingColumn Column, int Length)> Exceeded(IReadOnlyDictionary<string, string> texts) =>
        Ds451
            .Columns.Where(c => c.Longest > 0)
            .Select(c => (Column: c, Length: Letters.Count(texts.GetValueOrDefault(c.Name, "").Trim())))
            .Where(c => c.Length > c.Column.Longest);

    /// <summary>Columns that the standard's file must have, and that say nothing.</summary>
    public static IEnumerable<ListingColumn> Empty(IReadOnlyDictionary<string, string> texts) =>
        Ds451.Columns.Where(c => c.Required && texts.GetValueOrDefault(c.Name, "").Trim().Length == 0);

    /// <summary>One sentence for each column that is too long somewhere in a list that goes out.</summary>
    public static IEnumerable<string> Notes(IReadOnlyList<Listing> listings) =>
        listings
            .SelectMany(l => Exceeded(l.Cells).Select(e => e.Column))
            .CountBy(c => c)
            .Select(c => $"「{c.Key.Name}」が DS-451-4 の {c.Key.Longest} 文字を超える制度が {c.Value} 件あります。そのまま書き出します。");
}
