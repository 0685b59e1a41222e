using Okoshi.Engine.Region;

namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べ What a town's own counts say; what it did not count is not known, and only a written 0 is none.</summary>
/// <param name="Counts">Its counts.</param>
public sealed record LocalSurvey(IReadOnlyList<LocalCount> Counts)
{
    private const int MonthsOfYear = 12;

    /// <summary>The latest year with a count of the whole year or of all its months; null where there is none.</summary>
    public (string Year, Computed Total)? LatestYear(LocalItem item)
    {
        foreach (var year in Counts.Where(c => c.Item == item).GroupBy(c => c.Year).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            var (whole, months) = (year.Where(c => !c.IsMonth).ToArray(), year.Where(c => c.IsMonth).ToArray());
            if (whole.Length == 0 && months.Length < MonthsOfYear)
                continue;
            var used = whole.Length > 0 ? whole : months;
            return (year.Key, Computed.Of(used.Sum(c => c.Value), used.Select(c => c.Source)));
        }
        return null;
    }

    /// <summary>
    /// The highest month ÷ the mean month of the latest year of which all months are known: of the visitors, else of the guests.
    /// </summary>
    public (string Year, Computed Ratio)? Season()
    {
        var year = Counts
            .Where(c => c is { IsMonth: true, Item: LocalItem.Visitors or LocalItem.Guests })
            .GroupBy(c => (c.Item, c.Year))
            .Where(g => g.Count() == MonthsOfYear && g.Sum(c => c.Value) > 0)
            .OrderByDescending(g => g.Key.Year, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Item)
            .FirstOrDefault();
        return year is null
            ? null
            : (year.Key.Year, Computed.Of(year.Max(c => c.Value) * MonthsOfYear / year.Sum(c => c.Value), year.Select(c => c.Source)));
    }

    /// <summary>The counts of some goods, of each kind its latest.</summary>
    public IReadOnlyList<LocalCount> Latest(LocalItem item, IReadOnlyList<LocalGoods> goods) =>
        [
            .. Counts
                .Where(c => c.Item == item && c.Goods is { } g && goods.Contains(g))
                .GroupBy(c => c.Goods)
                .Select(g => g.MaxBy(c => c.Period, StringComparer.Ordinal)!)
                .OrderBy(c => c.Goods),
        ];

    /// <summary>The latest count of businesses that look for a successor; null where there is none.</summary>
    public LocalCount? Successors => Counts.Where(c => c.Item == LocalItem.Successors).MaxBy(c => c.Period, StringComparer.Ordinal);
}
