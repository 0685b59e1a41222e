using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.App.Lists;

/// <summary>A list once and for all: the page, its search, filters and order, and the exports all follow this one definition.</summary>
public sealed class ListDefinition<T>
{
    private readonly Dictionary<string, ListColumn<T>> byKey;

    /// <param name="key">Name for file names (programmes).</param>
    /// <param name="title">Title in Japanese.</param>
    /// <param name="columns">Makes the columns, in order.</param>
    public ListDefinition(string key, string title, Func<ListColumns<T>, IReadOnlyList<ListColumn<T>>> columns)
    {
        Key = key;
        Title = title;
        Columns = columns(new ListColumns<T>());
        byKey = Columns.ToDictionary(c => c.Key, StringComparer.Ordinal);
    }

    public string Key { get; }

    public string Title { get; }

    public IReadOnlyList<ListColumn<T>> Columns { get; }

    /// <summary>Rows a page when the visitor does not say.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>One page of the rows that the query leaves.</summary>
    public ListPage<T> Page(IReadOnlyList<T> rows, ListQuery query)
    {
        var notes = new List<string>();
        var effective = Effective(query, notes);
        var found = Search(rows, effective);
        var kept = Sort(Filter(found, effective, except: null), effective);
        var pageCount = Math.Max(1, (kept.Count + effective.Size - 1) / effective.Size);
        var page = Math.Clamp(effective.Page, 1, pageCount);
        if (page != query.Page)
            notes.Add($"{query.Page}ページはありません。{page}ページを表示しています。");
        effective = effective with { Page = page };
        return new ListPage<T>
        {
            Rows = [.. kept.Skip((page - 1) * effective.Size).Take(effective.Size)],
            Total = rows.Count,
            Filtered = kept.Count,
            Page = page,
            PageCount = pageCount,
            Size = effective.Size,
            Query = effective with { Size = query.Size == effective.Size ? effective.Size : 0 },
            Facets = [.. Columns.Where(c => c.Filterable).Select(c => Facet(c, found, effective))],
            Notes = notes,
        };
    }

    /// <summary>All rows that the query leaves, in its order, on whatever page.</summary>
    public IReadOnlyList<T> Select(IReadOnlyList<T> rows, ListQuery query)
    {
        var effective = Effective(query, []);
        return Sort(Filter(Search(rows, effective), effective, except: null), effective);
    }

    /// <summary>
    /// The export: all rows that the query leaves, with all columns. <paramref name="asOf"/> is the day the data stand for.
    /// </summary>
    public DocumentTable ToTable(IReadOnlyList<T> rows, ListQuery query, DateOnly asOf)
    {
        var kept = Select(rows, query);
        return new DocumentTable(Title, [.. Columns.Select(c => c.Head)], [.. kept.Select(Cells)])
        {
            Subtitle = $"{Wareki.DateWithWestern(asOf)}現在　{Describe(query)}　{kept.Count:#,0}件（全{rows.Count:#,0}件）",
        };
    }

    /// <summary>The search and filters in words.</summary>
    public string Describe(ListQuery query) => Effective(query, []).Describe(key => byKey[key].Header);

    private IReadOnlyList<Cell> Cells(T row) => [.. Columns.Select(c => c.Value(row))];

    private ListQuery Effective(ListQuery query, List<string> notes) =>
        query.Fit(
            sort => byKey.TryGetValue(sort, out var column) && column.Sortable,
            filter => byKey.TryGetValue(filter, out var column) && column.Filterable,
            PageSize,
            notes
        );

    private IReadOnlyList<T> Search(IReadOnlyList<T> rows, ListQuery query)
    {
        var words = TextFold.Words(query.Search);
        if (words.Count == 0)
            return rows;
        var columns = Columns.Where(c => c.Searchable).ToArray();
        return
        [
            .. rows.Where(row =>
            {
                var text = TextFold.Fold(string.Join('\n', columns.Select(c => CellText.Plain(c.Value(row)))));
                return words.All(w => text.Contains(w, StringComparison.Ordinal));
            }),
        ];
    }

    private IReadOnlyList<T> Filter(IReadOnlyList<T> rows, ListQuery query, string? except)
    {
        var active = query
            .Filters.Where(f => f.Key != except)
            .Select(f => (Column: byKey[f.Key], Values: f.Value.ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        return active.Length == 0
            ? rows
            : [.. rows.Where(row => active.All(f => f.Column.FilterValues(row).Any(cell => f.Values.Contains(CellText.Plain(cell)))))];
    }

    private IReadOnlyList<T> Sort(IReadOnlyList<T> rows, ListQuery query)
    {
        if (query.Sort.Length == 0)
            return rows;
        var column = byKey[query.Sort];
        // OrderBy is stable: rows of the same value keep the list's own order in both directions.
        return [.. rows.OrderBy(column.Value, new CellOrder(query.Descending))];
    }

    private ListFacet Facet(ListColumn<T> column, IReadOnlyList<T> found, ListQuery query)
    {
        var selected = query.Filters.GetValueOrDefault(column.Key) ?? [];
        var counted = Filter(found, query, except: column.Key)
            .SelectMany(row => column.FilterValues(row).DistinctBy(CellText.Plain))
            .GroupBy(CellText.Plain, StringComparer.Ordinal)
            .OrderBy(g => g.First(), CellOrder.Ascending)
            .Select(g => new FacetValue(
                g.Key,
                g.Key.Length == 0 ? "（なし）" : CellText.Display(g.First(), column.Head.Decimals),
                g.Count(),
                selected.Contains(g.Key)
            ))
            .ToList();
        // A chosen value must stay visible so that it can be taken away again.
        counted.AddRange(
            selected
                .Where(s => counted.All(c => c.Value != s))
                .Select(s => new FacetValue(s, s.Length == 0 ? "（なし）" : s, 0, Selected: true))
        );
        return new ListFacet(column.Key, column.Header, counted);
    }
}
