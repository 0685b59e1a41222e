using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Japanese;

/// <summary>
/// 和暦 for display. Eras are those of the runtime's Japanese calendar. Days before 明治6年1月1日 (1873-01-01), when Japan took over
/// the Western calendar, are shown in Western years only: their 和暦 counted other months and days.
/// </summary>
public static class Wareki
{
    /// <summary>First day on which 和暦 and the Western calendar count the same months and days.</summary>
    public static readonly DateOnly FirstDay = new(1873, 1, 1);

    private static readonly JapaneseCalendar Calendar = new();
    private static readonly string[] EraNames = ["", "明治", "大正", "昭和", "平成", "令和"];

    /// <summary>令和8年4月1日.</summary>
    public static string Date(DateOnly date) =>
        Era(date) is { } era ? $"{era.Name}{Number(era.Year)}年{date.Month}月{date.Day}日" : $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>令和8年4月1日（2026-04-01）.</summary>
    public static string DateWithWestern(DateOnly date) => $"{Date(date)}（{Iso(date)}）";

    /// <summary>令和8年度. A year of two eras takes the name of the later one (2019 is 令和元年度), as the government did.</summary>
    public static string FiscalYear(FiscalYear year) =>
        EraAtEndOf(year.Year) is { } era ? $"{era.Name}{Number(era.Year)}年度" : $"{year.Year}年度";

    /// <summary>令和8（2026）年度.</summary>
    public static string FiscalYearWithWestern(FiscalYear year) => $"{YearWithBoth(year.Year)}年度";

    /// <summary>2026-04-01.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Name of the era and the year within it; null before <see cref="FirstDay"/>.</summary>
    public static (string Name, int Year)? Era(DateOnly date)
    {
        if (date < FirstDay)
            return null;
        var day = date.ToDateTime(TimeOnly.MinValue);
        return (EraNames[Calendar.GetEra(day)], Calendar.GetYear(day));
    }

    /// <summary>The years in which an era counted, first and last (平成: 1989, 2019); null for an unknown name.</summary>
    public static (int First, int Last)? YearsOf(string era) =>
        era switch
        {
            "明治" => (1868, 1912),
            "大正" => (1912, 1926),
            "昭和" => (1926, 1989),
            "平成" => (1989, 2019),
            "令和" => (2019, 9999),
            _ => null,
        };

    private static string YearWithBoth(int year) =>
        EraAtEndOf(year) is { } era ? $"{era.Name}{Number(era.Year)}（{year}）" : year.ToString(CultureInfo.InvariantCulture);

    private static (string Name, int Year)? EraAtEndOf(int year) => year is >= 1 and <= 9999 ? Era(new DateOnly(year, 12, 31)) : null;

    private static string Number(int year) => year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
}
