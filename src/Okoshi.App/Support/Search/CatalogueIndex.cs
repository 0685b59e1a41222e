using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

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

    private readonly (DateOnly Day, TimeOnly? Hour) moment;
    private readonly CatalogueEntry[] rows;
    private readonly ulong[] present;
    private readonly NgramIndex grams;
    private readonly string[] titles;
    private readonly Lazy<int[]> standing;
    private readonly IReadOnlyList<FacetColumn> facets;

    /// <param name="entries">Every programme, in the order in which those stand that nothing else tells apart.</param>
    /// <param name="moment">The day, and the hour of it that struck last where hours count.</param>
    public CatalogueIndex(IReadOnlyList<CatalogueEntry> entries, (DateOnly Day, TimeOnly? Hour) moment)
        : this(
            moment,
            [.. entries],
            [.. Enumerable.Range(0, entries.Count)],
            NgramIndex.Of([.. entries.Select(e => e.SearchText)]),
            [.. entries.Select(e => TextFold.Fold(e.Title))],
            [.. CatalogueFacets.All.Select(f => f.With(entries))]
        ) { }

    /// <param name="moment">The day, and the hour of it that struck last where hours count.</param>
    /// <param name="rows">Every row, those that are gone too.</param>
    /// <param name="places">Numbers of the rows that stand, in their order.</param>
    /// <param name="grams">Their texts.</param>
    /// <param name="titles">Their folded names.</param>
    /// <param name="facets">Their values.</param>
    private CatalogueIndex(
        (DateOnly Day, TimeOnly? Hour) moment,
        CatalogueEntry[] rows,
        int[] places,
        NgramIndex grams,
        string[] titles,
        IReadOnlyList<FacetColumn> facets
    )
    {
        (this.moment, this.rows, this.grams, this.titles, this.facets) = (moment, rows, grams, titles, facets);
        present = Bits.None(rows.Length);
        foreach (var id in places)
            Bits.Add(present, id);
        standing = new(() => Standing(rows, places));
    }

    /// <summary>Another state, or another moment. Only texts that say something new are looked at.</summary>
    public CatalogueIndex With(IReadOnlyList<CatalogueEntry> entries, (DateOnly Day, TimeOnly? Hour) moment)
    {
        var numbers = new Dictionary<Said, int>(rows.Length);
        foreach (var (id, row) in rows.Index())
            numbers[Said.By(row)] = id;
        List<CatalogueEntry> now = [.. rows];
        var places = new int[entries.Count];
        foreach (var (place, entry) in entries.Index())
        {
            if (numbers.TryGetValue(Said.By(entry), out var id))
                now[id] = entry;
            else
            {
                id = now.Count;
                now.Add(entry);
            }
            places[place] = id;
        }
        var added = now[rows.Length..];
        var loose = grams.Added + added.Count + (now.Count - entries.Count);
        if (loose > Math.Max(FewestLoose, entries.Count / Loose))
            return new CatalogueIndex(entries, moment);
        return new CatalogueIndex(
            moment,
            [.. now],
            places,
            grams.With(added.Select(e => e.SearchText)),
            [.. titles, .. added.Select(e => TextFold.Fold(e.Title))],
            // Whether applications are open depends on the day and the hour.
            [.. moment == this.moment ? facets.Select(f => f.With(added)) : CatalogueFacets.All.Select(f => f.With(now))]
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

    /// <summary>
    /// Best first: words in the name, then what takes applications, then what changed last. A column that was
    /// asked for goes before all that.
    /// </summary>
    private int[] Ordered(ulong[] set, ListQuery query)
    {
        var ids = Bits.Members(set);
        var words = TextFold.Words(query.Search);
        var ranks = Array.ConvertAll(
            ids,
            id => standing.Value[id] - words.Count(w => titles[id].Contains(w, StringComparison.Ordinal)) * TitleHit
        );
        Array.Sort(ranks, ids);
        return query.Sort.Length == 0 ? ids : CatalogueOrder.By(query.Sort, query.Descending, ids, rows);
    }

    /// <summary>The place of each row when nothing is searched: what takes applications, then what changed last.</summary>
    private static int[] Standing(CatalogueEntry[] rows, int[] places)
    {
        var standing = new int[rows.Length];
        foreach (var (place, id) in places.OrderBy(i => rows[i].Reception).ThenByDescending(i => rows[i].Updated).Index())
            standing[id] = place;
        return standing;
    }

    /// <summary>What a row shows depends on: a published version never changes, and a line of the pack stays with its pack.</summary>
    private readonly record struct Said(object What, ConfirmationState Confirmation, bool HasRule)
    {
        public static Said By(CatalogueEntry entry) => new((object?)entry.Version ?? entry, entry.Confirmation, entry.HasRule);
    }
}
