using Okoshi.App.Japanese;
using Okoshi.App.Listing;

namespace Okoshi.App.Support.Search;

/// <summary>
/// The whole catalogue as it stands on a day, ready to be searched, narrowed, ordered and leafed through. It never changes; another state
/// is another index, which shares with the former one whatever stayed the same.
/// </summary>
internal sealed class CatalogueIndex
{
    private const int LargestSize = 500;
    private const int TitleHit = 1 << 20;

    // Rows added or gone since everything was laid out; beyond one in so many a new layout is due, for they cost every search.
    private const int FewestLoose = 256;
    private const int Loose = 64;

    private readonly CatalogueEntry[] rows;
    private readonly ulong[] present;
    private readonly DateOnly day;
    private readonly NgramIndex grams;
    private readonly string[] titles;
    private readonly int[] standing;
    private readonly IReadOnlyList<FacetColumn> facets;

    /// <param name="entries">Every programme, in the order in which those stand that nothing else tells apart.</param>
    /// <param name="day">The day.</param>
    public CatalogueIndex(IReadOnlyList<CatalogueEntry> entries, DateOnly day)
        : this(
            entries,
            [.. entries],
            day,
            NgramIndex.Of([.. entries.Select(e => e.Text)]),
            [.. entries.Select(e => TextFold.Fold(e.Title))],
            [.. CatalogueFacets.On(day).Select(f => f.With(entries))]
        ) { }

    private CatalogueIndex(
        IReadOnlyList<CatalogueEntry> entries,
        CatalogueEntry[] rows,
        DateOnly day,
        NgramIndex grams,
        string[] titles,
        IReadOnlyList<FacetColumn> facets
    )
    {
        (this.rows, this.day, this.grams, this.titles, this.facets) = (rows, day, grams, titles, facets);
        var numbers = new Dictionary<CatalogueEntry, int>(rows.Length, ReferenceEqualityComparer.Instance);
        for (var id = 0; id < rows.Length; id++)
            numbers[rows[id]] = id;
        int[] places = [.. entries.Select(e => numbers[e])];
        (present, standing) = (Bits.None(rows.Length), new int[rows.Length]);
        foreach (var id in places)
            Bits.Add(present, id);
        // The place of each row when nothing is searched.
        foreach (var (place, id) in places.OrderBy(i => rows[i].On(day)).ThenByDescending(i => rows[i].Updated).Index())
            standing[id] = place;
    }

    /// <summary>Another state of the same day. Entries that stayed are the same objects; only the others are looked at.</summary>
    public CatalogueIndex With(IReadOnlyList<CatalogueEntry> entries)
    {
        var known = new HashSet<CatalogueEntry>(rows, ReferenceEqualityComparer.Instance);
        CatalogueEntry[] added = [.. entries.Where(e => !known.Contains(e))];
        var loose = grams.Added + added.Length + (rows.Length + added.Length - entries.Count);
        if (loose > Math.Max(FewestLoose, entries.Count / Loose))
            return new CatalogueIndex(entries, day);
        return new CatalogueIndex(
            entries,
            [.. rows, .. added],
            day,
            grams.With(added.Select(e => e.Text)),
            [.. titles, .. added.Select(e => TextFold.Fold(e.Title))],
            [.. facets.Select(f => f.With(added))]
        );
    }

    /// <summary>One page, with the counts of every way to narrow it further.</summary>
    public ListPage<CatalogueEntry> Page(ListQuery query, int pageSize)
    {
        var notes = new List<string>();
        var asked = Known(query, notes);
        var size = Math.Clamp(query.Size <= 0 ? pageSize : query.Size, 1, LargestSize);
        var found = Find(asked);
        var choices = asked.Filters.ToDictionary(
            f => f.Key,
            f => facets.First(c => c.Key == f.Key).Choose(f.Value),
            StringComparer.Ordinal
        );
        var kept = Ordered(Narrowed(found, choices, except: ""), asked);
        var pageCount = Math.Max(1, (kept.Length + size - 1) / size);
        var page = Math.Clamp(query.Page, 1, pageCount);
        return new ListPage<CatalogueEntry>
        {
            Rows = [.. kept.Skip((page - 1) * size).Take(size).Select(id => rows[id])],
            Total = Bits.Count(present),
            Filtered = kept.Length,
            Page = page,
            PageCount = pageCount,
            Size = size,
            Query = asked with { Page = page, Size = query.Size == size ? size : 0 },
            Facets = Facets(found, choices, asked),
            Notes = notes,
        };
    }

    /// <summary>Everything that the query leaves, in its order.</summary>
    public IReadOnlyList<CatalogueEntry> Select(ListQuery query)
    {
        var asked = Known(query, []);
        var choices = asked.Filters.ToDictionary(
            f => f.Key,
            f => facets.First(c => c.Key == f.Key).Choose(f.Value),
            StringComparer.Ordinal
        );
        return [.. Ordered(Narrowed(Find(asked), choices, except: ""), asked).Select(id => rows[id])];
    }

    private ListQuery Known(ListQuery query, List<string> notes)
    {
        foreach (var unknown in query.Filters.Keys.Where(k => facets.All(f => f.Key != k)))
            notes.Add($"「{unknown}」では絞り込めません。この条件は使っていません。");
        var sort = CatalogueOrder.Columns.ContainsKey(query.Sort) ? query.Sort : "";
        if (sort != query.Sort)
            notes.Add($"「{query.Sort}」では並べ替えられません。初めの順番で表示しています。");
        return query with
        {
            Sort = sort,
            Descending = sort.Length > 0 && query.Descending,
            Filters = query
                .Filters.Where(f => facets.Any(c => c.Key == f.Key))
                .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
        };
    }

    private ulong[] Find(ListQuery query)
    {
        var set = (ulong[])present.Clone();
        foreach (var word in TextFold.Words(query.Search))
            grams.Narrow(set, word);
        return set;
    }

    private static ulong[] Narrowed(ulong[] found, Dictionary<string, ulong[]> choices, string except)
    {
        var set = (ulong[])found.Clone();
        foreach (var (key, choice) in choices)
            if (key != except)
                Bits.And(set, choice);
        return set;
    }

    /// <summary>What each choice would show: a facet's own choices do not count against its other values.</summary>
    private ListFacet[] Facets(ulong[] found, Dictionary<string, ulong[]> choices, ListQuery query)
    {
        var all = Bits.Members(Narrowed(found, choices, except: ""));
        return
        [
            .. facets.Select(f =>
                f.Count(
                    choices.ContainsKey(f.Key) ? Bits.Members(Narrowed(found, choices, f.Key)) : all,
                    query.Filters.GetValueOrDefault(f.Key) ?? []
                )
            ),
        ];
    }

    /// <summary>Best first: words in the name, then what takes applications, then what changed last. A column that was asked for goes before all that.</summary>
    private int[] Ordered(ulong[] set, ListQuery query)
    {
        var ids = Bits.Members(set);
        var words = TextFold.Words(query.Search);
        var ranks = Array.ConvertAll(
            ids,
            id => standing[id] - words.Count(w => titles[id].Contains(w, StringComparison.Ordinal)) * TitleHit
        );
        Array.Sort(ranks, ids);
        return query.Sort.Length == 0 ? ids : CatalogueOrder.By(query.Sort, query.Descending, ids, rows);
    }
}
