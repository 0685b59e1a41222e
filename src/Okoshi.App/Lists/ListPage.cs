namespace Okoshi.App.Lists;

/// <summary>One page of a list with everything the page element shows around it.</summary>
public sealed record ListPage<T>
{
    /// <summary>The rows of this page.</summary>
    public required IReadOnlyList<T> Rows { get; init; }

    /// <summary>Rows before any search or filter.</summary>
    public required int Total { get; init; }

    /// <summary>Rows that remain.</summary>
    public required int Filtered { get; init; }

    /// <summary>Page shown, counted from 1; 1 for an empty list.</summary>
    public required int Page { get; init; }

    public required int PageCount { get; init; }

    public required int Size { get; init; }

    /// <summary>The query as it was carried out, after everything unknown was left out.</summary>
    public required ListQuery Query { get; init; }

    /// <summary>The filterable columns with their values.</summary>
    public required IReadOnlyList<ListFacet> Facets { get; init; }

    /// <summary>What was asked but could not be done, in Japanese.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Number of the first row shown, counted from 1; 0 for none.</summary>
    public int FirstRow => Rows.Count == 0 ? 0 : ((Page - 1) * Size) + 1;

    /// <summary>Number of the last row shown.</summary>
    public int LastRow => Rows.Count == 0 ? 0 : FirstRow + Rows.Count - 1;

    /// <summary>Whether search or filters hide rows.</summary>
    public bool IsNarrowed => Query.Search.Length > 0 || Query.Filters.Count > 0;
}

/// <summary>
/// A filterable column with its values; counts are what each choice would show, given the search and the other columns' filters.
/// </summary>
public sealed record ListFacet(string Key, string Header, IReadOnlyList<FacetValue> Values);

/// <summary>
/// A value of a filterable column: as it stands in the address (empty for "no value") and as it is read. Where the database pages,
/// nothing is counted.
/// </summary>
public sealed record FacetValue(string Value, string Label, int? Count, bool Selected);
