using Okoshi.App.Documents;

namespace Okoshi.App.Lists;

/// <summary>
/// A column of a list page: how it is headed, read from a row, sorted, searched and filtered. Made by <see cref="ListColumns{T}"/>.
/// </summary>
public sealed record ListColumn<T>
{
    internal ListColumn(DocumentColumn head, Func<T, Cell> value)
    {
        Head = head;
        Value = value;
        FilterValues = row => [value(row)];
    }

    /// <summary>Key, heading, unit and kind.</summary>
    public DocumentColumn Head { get; }

    public string Key => Head.Key;

    public string Header => Head.Header;

    public string Unit => Head.Unit;

    /// <summary>The value of a row.</summary>
    public Func<T, Cell> Value { get; }

    /// <summary>Whether a visitor may sort by the column; on unless switched off.</summary>
    public bool Sortable { get; private init; } = true;

    /// <summary>Whether the search box looks into the column.</summary>
    public bool Searchable { get; private init; }

    /// <summary>Whether the values are offered as filters, with counts.</summary>
    public bool Filterable { get; private init; }

    /// <summary>Shown on the page; a hidden column is searched, filtered and exported only.</summary>
    public bool Visible { get; private init; } = true;

    /// <summary>The values a row is filtered by: usually its one value, for tags each of them.</summary>
    internal Func<T, IEnumerable<Cell>> FilterValues { get; init; }

    /// <summary>The same column, looked into by the search box.</summary>
    public ListColumn<T> Searched() => this with { Searchable = true };

    /// <summary>The same column, offered as a filter.</summary>
    public ListColumn<T> Filtered() => this with { Filterable = true };

    /// <summary>The same column, which cannot be sorted by.</summary>
    public ListColumn<T> NotSorted() => this with { Sortable = false };

    /// <summary>The same column, not shown on the page.</summary>
    public ListColumn<T> Hidden() => this with { Visible = false };
}
