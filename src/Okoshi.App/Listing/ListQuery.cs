using System.Globalization;
using System.Text;

namespace Okoshi.App.Listing;

/// <summary>What a visitor asks of a list, as it stands in the address: <c>q</c>, <c>sort</c>, <c>dir</c>, <c>page</c>, <c>size</c> and one <c>f.COLUMN</c> per chosen value.</summary>
public sealed record ListQuery
{
    public const string FilterPrefix = "f.";

    /// <summary>Words to look for; all must occur.</summary>
    public string Search { get; init; } = "";

    /// <summary>Key of the column to sort by; empty for the list's own order.</summary>
    public string Sort { get; init; } = "";

    public bool Descending { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows a page; 0 for the list's own size.</summary>
    public int Size { get; init; }

    /// <summary>Chosen values by column key: one of them must fit, in every column named.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } =
        new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Reads the query part of an address, with or without its question mark. Nothing in it is an error: what cannot be read keeps its default.</summary>
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
        return text.ToString();
    }

    /// <summary>Adds a filter value, or takes it away when it was chosen; back to the first page.</summary>
    public ListQuery Toggle(string column, string value)
    {
        var filters = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, values) in Filters)
            filters[key] = values;
        var chosen = filters.GetValueOrDefault(column) ?? [];
        filters[column] = chosen.Contains(value) ? [.. chosen.Where(v => v != value)] : [.. chosen, value];
        if (filters[column].Count == 0)
            filters.Remove(column);
        return this with { Filters = filters, Page = 1 };
    }

    /// <summary>Sorts by a column; the same column again turns the order round.</summary>
    public ListQuery SortBy(string column) => this with { Sort = column, Descending = Sort == column && !Descending, Page = 1 };

    public ListQuery GoTo(int page) => this with { Page = page };

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
