using System.Globalization;
using System.Text;

namespace Okoshi.App.Lists;

/// <summary>
/// What a visitor asks of a list, as it stands in the address: <c>q</c>, <c>sort</c>, <c>dir</c>, <c>page</c> (or <c>after</c>,
/// <c>before</c> where the database pages), <c>size</c> and one <c>f.COLUMN</c> per chosen value.
/// </summary>
public sealed record ListQuery
{
    public const string FilterPrefix = "f.";

    /// <summary>Most rows of a page.</summary>
    private const int LargestSize = 500;

    /// <summary>Words to look for; all must occur.</summary>
    public string Search { get; init; } = "";

    /// <summary>Key of the column to sort by; empty for the list's own order.</summary>
    public string Sort { get; init; } = "";

    public bool Descending { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Place behind which the page begins; empty for the first page.</summary>
    public string After { get; init; } = "";

    /// <summary>Place before which the page ends; goes before <see cref="After"/>.</summary>
    public string Before { get; init; } = "";

    /// <summary>Rows a page; 0 for the list's own size.</summary>
    public int Size { get; init; }

    /// <summary>Chosen values by column key: one of them must fit, in every column named.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } =
        new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Reads the query part of an address, with or without its question mark. Nothing in it is an error: what cannot be read keeps its
    /// default.
    /// </summary>
    public static ListQuery Parse(string? queryString)
    {
        var query = new ListQuery();
        var filters = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var pair in (queryString ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split < 0)
                continue;
            var name = Decode(pair[..split]);
            var value = Decode(pair[(split + 1)..]);
            query = name switch
            {
                "q" => query with { Search = value.Trim() },
                "sort" => query with { Sort = value },
                "dir" => query with { Descending = value == "desc" },
                "page" => query with { Page = Number(value, 1) },
                "after" => query with { After = value },
                "before" => query with { Before = value },
                "size" => query with { Size = Number(value, 0) },
                _ => query,
            };
            if (!name.StartsWith(FilterPrefix, StringComparison.Ordinal))
                continue;
            var column = name[FilterPrefix.Length..];
            var values = filters.GetValueOrDefault(column) ?? [];
            if (!values.Contains(value))
                filters[column] = [.. values, value];
        }
        return query with { Filters = filters };
    }

    /// <summary>The query part of an address, without question mark, in a fixed order; defaults are left out.</summary>
    public string ToQueryString()
    {
        var text = new StringBuilder();
        if (Search.Length > 0)
            Append(text, "q", Search);
        foreach (var (column, values) in Filters.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            foreach (var value in values)
                Append(text, FilterPrefix + column, value);
        }
        if (Sort.Length > 0)
            Append(text, "sort", Sort);
        if (Descending)
            Append(text, "dir", "desc");
        if (Size > 0)
            Append(text, "size", Size.ToString(CultureInfo.InvariantCulture));
        if (Page != 1)
            Append(text, "page", Page.ToString(CultureInfo.InvariantCulture));
        if (Before.Length > 0)
            Append(text, "before", Before);
        else if (After.Length > 0)
            Append(text, "after", After);
        return text.ToString();
    }

    /// <summary>Sorts by a column; the same column again turns the order round.</summary>
    public ListQuery SortBy(string column) => GoTo(1) with { Sort = column, Descending = Sort == column && !Descending };

    public ListQuery GoTo(int page) => this with { Page = page, After = "", Before = "" };

    internal ListQuery BeginAfter(string place) => GoTo(1) with { After = place };

    internal ListQuery EndBefore(string place) => GoTo(1) with { Before = place };

    /// <summary>The query without what a list cannot do, each told in <paramref name="notes"/>.</summary>
    internal ListQuery Fit(Func<string, bool> sorts, Func<string, bool> filters, int usualSize, List<string> notes)
    {
        if (Sort.Length > 0 && !sorts(Sort))
            notes.Add($"「{Sort}」では並べ替えられません。初めの順番で表示しています。");
        notes.AddRange(Filters.Keys.Where(k => !filters(k)).Select(k => $"「{k}」では絞り込めません。この条件は使っていません。"));
        if (Size > LargestSize)
            notes.Add($"1ページに表示できるのは{LargestSize}件までです。");
        var isSorted = Sort.Length > 0 && sorts(Sort);
        return this with
        {
            Sort = isSorted ? Sort : "",
            Descending = isSorted && Descending,
            Filters = new SortedDictionary<string, IReadOnlyList<string>>(
                Filters.Where(f => filters(f.Key)).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
                StringComparer.Ordinal
            ),
            Size = Size <= 0 ? usualSize : Math.Min(Size, LargestSize),
        };
    }

    /// <summary>The search and filters in words.</summary>
    /// <param name="headerOf">Heading of a column by its key.</param>
    internal string Describe(Func<string, string> headerOf)
    {
        var parts = new List<string>();
        if (Search.Length > 0)
            parts.Add($"検索「{Search}」");
        foreach (var (key, values) in Filters)
            parts.Add($"{headerOf(key)}：{string.Join("・", values.Select(v => v.Length == 0 ? "（なし）" : v))}");
        return parts.Count == 0 ? "絞り込みなし" : string.Join("、", parts);
    }

    private static void Append(StringBuilder text, string name, string value)
    {
        if (text.Length > 0)
            text.Append('&');
        text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static int Number(string text, int otherwise) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
