using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Search;

/// <summary>The columns by which the catalogue can be ordered; what is not known comes last in both directions.</summary>
public static class CatalogueOrder
{
    public static IReadOnlyDictionary<string, Func<CatalogueEntry, IComparable?>> Columns { get; } =
        new Dictionary<string, Func<CatalogueEntry, IComparable?>>(StringComparer.Ordinal)
        {
            [""] = _ => null,
            ["title"] = e => e.Title,
            ["owner"] = e => e.Owner.Length > 0 ? e.Owner : null,
            ["limit"] = e => e.Limit?.Amount,
            ["until"] = e => e.Until,
            ["updated"] = e => e.Updated,
            ["cost"] = e => e.CostThousandYen,
        };

    /// <summary>Stable: rows of the same value keep the order that they have.</summary>
    public static int[] By(string column, bool descending, int[] ids, IReadOnlyList<CatalogueEntry> entries)
    {
        var keyed = ids.Select(id => (Id: id, Key: Columns[column](entries[id]))).ToLookup(k => k.Key is not null);
        var known = descending ? keyed[true].OrderByDescending(k => k.Key, Comparer) : keyed[true].OrderBy(k => k.Key, Comparer);
        return [.. known.Concat(keyed[false]).Select(k => k.Id)];
    }

    private static readonly Comparer<IComparable?> Comparer = System.Collections.Generic.Comparer<IComparable?>.Create(
        (a, b) => a is string text ? string.CompareOrdinal(text, (string)b!) : a!.CompareTo(b)
    );
}
