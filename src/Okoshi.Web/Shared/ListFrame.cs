using Okoshi.App.Lists;

namespace Okoshi.Web.Shared;

/// <summary>What stands around a list on a page: search, filters, order, pages, exports; the rows are the page's own.</summary>
/// <param name="Path">Address of the page.</param>
/// <param name="Noun">What is listed, such as 機会.</param>
/// <param name="Query">The query as it was carried out.</param>
/// <param name="Facets">Filters with counts.</param>
/// <param name="Notes">What was asked but could not be done.</param>
public sealed record ListFrame(string Path, string Noun, ListQuery Query, IReadOnlyList<ListFacet> Facets, IReadOnlyList<string> Notes)
{
    /// <summary>How many rows there are and which are shown; null where the database pages and nobody counts.</summary>
    public ListCount? Count { get; init; }

    /// <summary>No row is shown.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The page before; null on the first.</summary>
    public required ListQuery? Previous { get; init; }

    /// <summary>The page behind; null on the last.</summary>
    public required ListQuery? Next { get; init; }

    /// <summary>What the search box looks into.</summary>
    public string SearchHint { get; init; } = "";

    /// <summary>What to do when there are no rows at all.</summary>
    public string EmptyHint { get; init; } = "はじめに、地域パックにデータを入れてください。";

    /// <summary>The list may leave the product as a file.</summary>
    public bool CanExport { get; init; } = true;

    /// <summary>Other choices of the page that stay while the list is narrowed, ordered and leafed through.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];

    /// <summary>Address of the whole list.</summary>
    public string Whole => Href(new ListQuery());

    public bool IsNarrowed => Query.Search.Length > 0 || Query.Filters.Count > 0;

    /// <summary>There is nothing to list, however the list is narrowed.</summary>
    public bool HasNothing => IsEmpty && (Count is { } count ? count.Total == 0 : !IsNarrowed && Query is { After: "", Before: "" });

    public static ListFrame Of<T>(string path, string noun, ListPage<T> page, string searchHint)
    {
        return new ListFrame(path, noun, page.Query, page.Facets, page.Notes)
        {
            Count = new ListCount(page.Total, page.Filtered, page.Page, page.PageCount, page.FirstRow, page.LastRow),
            IsEmpty = page.Rows.Count == 0,
            Previous = page.Page > 1 ? page.Query.GoTo(page.Page - 1) : null,
            Next = page.Page < page.PageCount ? page.Query.GoTo(page.Page + 1) : null,
            SearchHint = searchHint,
        };
    }

    public static ListFrame Of<T>(string path, string noun, StoredPage<T> page, string searchHint)
    {
        return new ListFrame(path, noun, page.Query, page.Facets, page.Notes)
        {
            IsEmpty = page.Rows.Count == 0,
            Previous = page.Previous,
            Next = page.Next,
            SearchHint = searchHint,
        };
    }

    /// <summary>Address of the page with another query.</summary>
    public string Href(ListQuery query)
    {
        return Join(Address.Of(Path, Others), query);
    }

    /// <summary>Address of the export of everything that the query leaves, under the same choices as the page shows it.</summary>
    public string Export(string format) => Join(Address.Export(Path, format, Others), Query.GoTo(1));

    private IEnumerable<(string Name, string? Value)> Others => Kept.Select(k => (k.Name, (string?)k.Value));

    private static string Join(string address, ListQuery query) =>
        query.ToQueryString() is { Length: > 0 } text
            ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{text}"
            : address;
}

/// <summary>How many rows a list has, and which of them are shown.</summary>
/// <param name="Total">Rows before any search or filter.</param>
/// <param name="Filtered">Rows that remain.</param>
/// <param name="Page">Page shown, from 1.</param>
/// <param name="PageCount">Number of pages.</param>
/// <param name="FirstRow">Number of the first row shown, from 1.</param>
/// <param name="LastRow">Number of the last row shown.</param>
public sealed record ListCount(int Total, int Filtered, int Page, int PageCount, int FirstRow, int LastRow)
{
    /// <summary>Page numbers around the one shown; 0 stands for a gap.</summary>
    public IEnumerable<int> Pages()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, PageCount).Where(p => p == 1 || p == PageCount || Math.Abs(p - Page) <= 2))
        {
            if (number > last + 1)
                yield return 0;
            yield return number;
            last = number;
        }
    }
}
