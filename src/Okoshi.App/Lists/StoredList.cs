using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.App.Lists;

/// <summary>One page of a list that the database pages. How many rows there are is not counted.</summary>
public sealed record StoredPage<T>
{
    public required IReadOnlyList<T> Rows { get; init; }

    /// <summary>The query as it was carried out, after everything unknown was left out.</summary>
    public required ListQuery Query { get; init; }

    /// <summary>The page before; null on the first.</summary>
    public required ListQuery? Previous { get; init; }

    /// <summary>The page behind; null on the last.</summary>
    public required ListQuery? Next { get; init; }

    /// <summary>The filterable columns with their values, without counts.</summary>
    public required IReadOnlyList<ListFacet> Facets { get; init; }

    /// <summary>What was asked but could not be done, in Japanese.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>Everything that a query leaves, read portion by portion as it is written.</summary>
/// <param name="Title">Title of the list.</param>
/// <param name="Name">Name for the file, without ending.</param>
/// <param name="Subtitle">Day, search and filters in words.</param>
/// <param name="Columns">All columns.</param>
/// <param name="Rows">The cells of each row.</param>
public sealed record StoredExport(
    string Title,
    string Name,
    string Subtitle,
    IReadOnlyList<DocumentColumn> Columns,
    IAsyncEnumerable<IReadOnlyList<Cell>> Rows
)
{
    /// <summary>Most rows of a workbook: it is made as a whole, in memory.</summary>
    public const int MostOfWorkbook = 10_000;

    /// <summary>The first rows as a table.</summary>
    public async Task<DocumentTable> FirstRowsAsync(CancellationToken cancellationToken)
    {
        var rows = await Rows.Take(MostOfWorkbook + 1).ToListAsync(cancellationToken);
        var isCut = rows.Count > MostOfWorkbook;
        return new DocumentTable(Title, Columns, isCut ? rows[..MostOfWorkbook] : rows)
        {
            Subtitle = Subtitle,
            Notes = isCut ? [$"初めの {MostOfWorkbook:#,0} 件です。すべての件は CSV で出せます。"] : [],
        };
    }
}

/// <summary>
/// A list that grows without bound: the database searches, filters, sorts and pages it, and a page costs the same however many rows there
/// are. Small lists are <see cref="ListDefinition{T}"/>; addresses and looks are the same.
/// </summary>
public sealed class StoredList<T>
{
    private const int Portion = 1_000;
    private readonly Dictionary<string, StoredColumn<T>> byKey;
    private ListOrder<T> own = ListOrder<T>.None;

    /// <param name="key">Name for file names.</param>
    /// <param name="title">Title in Japanese.</param>
    /// <param name="columns">Makes the columns, in order.</param>
    public StoredList(string key, string title, Func<StoredColumns<T>, IReadOnlyList<StoredColumn<T>>> columns)
    {
        (Key, Title) = (key, title);
        Columns = columns(new StoredColumns<T>());
        byKey = Columns.ToDictionary(c => c.Key, StringComparer.Ordinal);
    }

    public string Key { get; }

    public string Title { get; }

    public IReadOnlyList<StoredColumn<T>> Columns { get; }

    /// <summary>Rows a page when the visitor does not say.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>The same list, in this order of its own; the last key must tell any two rows apart.</summary>
    public StoredList<T> NewestFirst<TKey>(Expression<Func<T, TKey>> key)
    {
        own = own.Then(key, descending: true);
        return this;
    }

    /// <summary>One page of the rows that the query leaves.</summary>
    public async Task<StoredPage<T>> PageAsync(IQueryable<T> rows, ListQuery query, CancellationToken cancellationToken)
    {
        var notes = new List<string>();
        var effective = Fit(query, notes);
        var isBack = effective.Before.Length > 0;
        var order = isBack ? OrderOf(effective).Reversed() : OrderOf(effective);
        var (found, place) = (Narrow(rows, effective), isBack ? effective.Before : effective.After);
        var from = place.Length == 0 ? found : order.Behind(found, place);
        if (from is null)
        {
            notes.Add("その場所からは表示できません。初めから表示しています。");
            (isBack, place, order, from) = (false, "", OrderOf(effective), found);
        }
        var taken = await RowsAsync(found, from, order, effective, effective.Size + 1, cancellationToken)
            .Take(effective.Size + 1)
            .ToListAsync(cancellationToken);
        var hasMore = taken.Count > effective.Size;
        T[] page = [.. taken.Take(effective.Size)];
        if (isBack)
            Array.Reverse(page);
        var shown = effective with { Size = query.Size == effective.Size ? effective.Size : 0 };
        return new StoredPage<T>
        {
            Rows = page,
            Query = shown,
            Previous = page.Length > 0 && (isBack ? hasMore : place.Length > 0) ? shown.EndBefore(order.PlaceOf(page[0])) : null,
            Next = page.Length > 0 && (isBack || hasMore) ? shown.BeginAfter(order.PlaceOf(page[^1])) : null,
            Facets = [.. Columns.Where(c => c.Choices.Count > 0).Select(c => Facet(c, effective))],
            Notes = notes,
        };
    }

    /// <summary>Everything that the query leaves, from its first row. <paramref name="asOf"/> is the day the data stand for.</summary>
    public StoredExport Export(IQueryable<T> rows, ListQuery query, DateOnly asOf)
    {
        var effective = Fit(query, []);
        return new StoredExport(
            Title,
            Key,
            $"{Wareki.DateWithWestern(asOf)}現在　{effective.Describe(key => byKey[key].Head.Header)}",
            [.. Columns.Select(c => c.Head)],
            CellsAsync(Narrow(rows, effective), effective)
        );
    }

    private async IAsyncEnumerable<IReadOnlyList<Cell>> CellsAsync(
        IQueryable<T> rows,
        ListQuery query,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await foreach (var row in RowsAsync(rows, rows, OrderOf(query), query, Portion, cancellationToken))
            yield return [.. Columns.Select(c => c.Value(row))];
    }

    /// <summary>
    /// A portion at a time, each behind the last row of the one before: nobody who reads slowly holds the database up, and whoever looks
    /// for a sealed word reads no further than the page needs.
    /// </summary>
    private async IAsyncEnumerable<T> RowsAsync(
        IQueryable<T> rows,
        IQueryable<T> from,
        ListOrder<T> order,
        ListQuery query,
        int portion,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        var fits = HasSealed ? FitsOnceRead(query) : _ => true;
        while (true)
        {
            var read = await order.Sort(from).Take(portion).ToListAsync(cancellationToken);
            foreach (var row in read.Where(fits))
                yield return row;
            if (read.Count < portion)
                yield break;
            from = order.Behind(rows, order.PlaceOf(read[^1]))!;
            portion = Portion;
        }
    }

    private bool HasSealed => Columns.Any(c => c.Sealed is not null);

    /// <summary>Every word stands in some column, sealed or not.</summary>
    private Func<T, bool> FitsOnceRead(ListQuery query)
    {
        Func<T, bool>[][] words =
        [
            .. WordsOf(query)
                .Select(word =>
                    Columns
                        .Select(c => c.Sealed is { } text ? Holds(text, word) : c.Finds?.Invoke(word)?.Compile())
                        .OfType<Func<T, bool>>()
                        .ToArray()
                ),
        ];
        return row => words.All(columns => columns.Any(finds => finds(row)));

        static Func<T, bool> Holds(Func<T, string?> text, string word) =>
            row => TextFold.Fold(text(row) ?? "").Contains(TextFold.Fold(word), StringComparison.Ordinal);
    }

    private static string[] WordsOf(ListQuery query) => query.Search.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);

    private ListQuery Fit(ListQuery query, List<string> notes) =>
        query.Fit(
            sort => byKey.TryGetValue(sort, out var column) && column.Order is not null,
            filter => byKey.TryGetValue(filter, out var column) && column.Choices.Count > 0,
            PageSize,
            notes
        );

    private ListOrder<T> OrderOf(ListQuery query) => query.Sort.Length == 0 ? own : byKey[query.Sort].Order!(query.Descending).Then(own);

    private IQueryable<T> Narrow(IQueryable<T> rows, ListQuery query)
    {
        foreach (var word in HasSealed ? [] : WordsOf(query))
            rows = rows.Where(
                StoredColumns<T>.AnyOf(Columns.Select(c => c.Finds?.Invoke(word)).OfType<Expression<Func<T, bool>>>()) ?? Nothing
            );
        foreach (var (key, values) in query.Filters)
            rows = rows.Where(StoredColumns<T>.Any(byKey[key].Choices.Where(c => values.Contains(c.Words))) ?? Nothing);
        return rows;
    }

    private static Expression<Func<T, bool>> Nothing { get; } = _ => false;

    private static ListFacet Facet(StoredColumn<T> column, ListQuery query)
    {
        var selected = query.Filters.GetValueOrDefault(column.Key) ?? [];
        return new ListFacet(
            column.Key,
            column.Head.Header,
            [.. column.Choices.Select(c => c.Words).Union(selected).Select(w => new FacetValue(w, w, null, selected.Contains(w)))]
        );
    }
}
