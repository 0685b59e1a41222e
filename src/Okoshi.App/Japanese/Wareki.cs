using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Japanese;

/// <summary>和暦 for display: always with the Western year beside it. Before Meiji (1868-09-08 in the calendar of the runtime) only the Western year is shown.</summary>
public static class Wareki
{
    private static readonly JapaneseCalendar Calendar = new();
    private static readonly string[] EraNames = ["", "明治", "大正", "昭和", "平成", "令和"];

    /// <summary>令和8年4月1日.</summary>
    public static string Date(DateOnly date) =>
        Era(date) is { } era ? $"{era.Name}{YearText(era.Year)}年{date.Month}月{date.Day}日" : $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>令和8年4月1日（2026-04-01）.</summary>
    public static string DateWithWestern(DateOnly date) => $"{Date(date)}（{Iso(date)}）";

    /// <summary>令和8年度. The year 2019 is 令和元年度: a year of two eras takes the name of its end, as the government did.</summary>
    public static string FiscalYear(FiscalYear year) => Era(new DateOnly(year.Year, 12, 31)) is { } era ? $"{era.Name}{YearText(era.Year)}年度" : $"{year.Year}年度";

    /// <summary>令和8（2026）年度.</summary>
    public static string FiscalYearWithWestern(FiscalYear year) =>
        Era(new DateOnly(year.Year, 12, 31)) is { } era ? $"{era.Name}{YearText(era.Year)}（{year.Year}）年度" : $"{year.Year}年度";

    /// <summary>令和8（2026）年, a calendar year.</summary>
    public static string YearWithWestern(int year) =>
        Era(new DateOnly(year, 12, 31)) is { } era ? $"{era.Name}{YearText(era.Year)}（{year}）年" : $"{year}年";

    /// <summary>2026-04-01.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Name of the era and the year within it; null before Meiji.</summary>
    public static (string Name, int Year)? Era(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        if (day < Calendar.MinSupportedDateTime) return null;
        return (EraNames[Calendar.GetEra(day)], Calendar.GetYear(day));
    }

    private static string YearText(int year) => year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
}
