using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>How births and deaths of corporations are named among the items of a dataset, with the month as period.</summary>
public static class CorporationItems
{
    public const string Born = "born";
    public const string Closed = "closed";
    public const string ByRegistrar = "registrar";

    /// <summary>Unit of a count of companies only; of all corporations it is 法人.</summary>
    public const string Companies = "社";

    private static readonly (string Code, string Name, Func<CorporationMonth, int> Read)[] Kinds =
    [
        (Born, "設立", m => m.Born),
        (Closed, "閉鎖（登記官によるものを除く）", m => m.Closed),
        (ByRegistrar, "登記官による閉鎖", m => m.ByRegistrar),
    ];

    /// <summary>2026-08.</summary>
    public static string Period(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The first day of a period.</summary>
    public static DateOnly Month(string period) => DateOnly.ParseExact(period + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The counts as figures. A month without an event is 0, because a file holds every event of its months.</summary>
    internal static OfficialFigures Figures(CorporationFile file)
    {
        DateOnly[] months = [.. file.Months.Values.SelectMany(m => m.Select(x => x.Month)).Distinct().Order()];
        var unit = file.IsRecords ? "法人" : Companies;
        var items = months.SelectMany(m => Kinds.Select(k => new OfficialItem(k.Code, Period(m), k.Name, unit)));
        return new OfficialFigures(
            [.. items],
            [
                .. file
                    .Months.OrderBy(a => a.Key)
                    .Select(a =>
                    {
                        var own = a.Value.ToDictionary(m => m.Month);
                        return new OfficialRow(
                            new OfficialArea(a.Key, Prefectures.NameOf(a.Key.Prefecture), a.Key.Digits),
                            [.. months.SelectMany(m => Kinds.Select(k => own.TryGetValue(m, out var month) ? (double)k.Read(month) : 0))]
                        );
                    }),
            ]
        );
    }
}
