using Okoshi.App.Context;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>数値の組 The figures of one dataset in memory; never changes, and keeps what is computed from it alone.</summary>
public sealed class FigureSet : Snapshot
{
    private readonly Dictionary<MunicipalityCode, double[]> rows;
    private readonly Dictionary<(string Code, string Period), int> places;
    private readonly Dictionary<string, int> latest;

    internal FigureSet(DatasetInfo info, IReadOnlyList<OfficialItem> items, IEnumerable<(OfficialArea Area, double[] Values)> areas)
    {
        (Info, Items) = (info, items);
        (OfficialArea Area, double[] Values)[] all = [.. areas.OrderBy(a => a.Area.Code)];
        Areas = [.. all.Select(a => a.Area).Where(a => a.Code != MunicipalityCode.Nation)];
        rows = all.ToDictionary(a => a.Area.Code, a => a.Values);
        places = items.Select((item, i) => ((item.Code, item.Period), i)).ToDictionary(p => p.Item1, p => p.i);
        latest = items
            .Select((item, i) => (item, i))
            .GroupBy(p => p.item.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => p.item.Period, StringComparer.Ordinal).i, StringComparer.Ordinal);
    }

    public DatasetInfo Info { get; }

    /// <summary>The items in the order of the values.</summary>
    public IReadOnlyList<OfficialItem> Items { get; }

    /// <summary>The areas in the order of their codes, without the nation.</summary>
    public IReadOnlyList<OfficialArea> Areas { get; }

    /// <summary>The item of a code, of its latest year; null where the edition has none.</summary>
    public OfficialItem? ItemOf(string code) => latest.TryGetValue(code, out var at) ? Items[at] : null;

    /// <summary>The value of an area in the item's latest year; null where there is none.</summary>
    public decimal? this[MunicipalityCode area, string code] =>
        rows.TryGetValue(area, out var row) && latest.TryGetValue(code, out var at) ? Number(row[at]) : null;

    /// <summary>The value of an area in a year; null where there is none.</summary>
    public decimal? this[MunicipalityCode area, string code, string period] =>
        rows.TryGetValue(area, out var row) && IndexOf(code, period) is >= 0 and var at ? Number(row[at]) : null;

    public bool Has(MunicipalityCode area) => rows.ContainsKey(area);

    /// <summary>
    /// The nation's value of the item's latest year: its own row where the dataset prints one, else the sum over all areas that have a value;
    /// null where there is neither.
    /// </summary>
    public decimal? Sum(string code)
    {
        if (!latest.TryGetValue(code, out var at))
            return null;
        if (rows.TryGetValue(MunicipalityCode.Nation, out var printed))
            return Number(printed[at]);
        var known = rows.Values.Select(r => r[at]).Where(double.IsFinite).ToArray();
        return known.Length == 0 ? null : known.Sum(v => (decimal)v);
    }

    internal int IndexOf(string code, string period) => places.GetValueOrDefault((code, period), -1);

    internal double[]? Row(MunicipalityCode area) => rows.GetValueOrDefault(area);

    internal static decimal? Number(double value) => double.IsFinite(value) ? (decimal)value : null;
}
