using System.Globalization;
using System.Text.RegularExpressions;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Japanese;

/// <summary>What a written date means, or why it means none.</summary>
/// <param name="Date">The day; null when it could not be read.</param>
/// <param name="Problem">What is wrong, in Japanese; empty when it was read.</param>
public sealed record DateReading(DateOnly? Date, string Problem);

/// <summary>
/// Reads dates and years as Japanese offices write them. A day that never was is refused, and so is an era that had ended.
/// </summary>
public static partial class JapaneseDate
{
    /// <summary>The forms that are read, for error messages.</summary>
    public const string Expected = "年月日（例：2026-04-01、2026/4/1、令和8年4月1日、R8.4.1）";

    private static readonly Dictionary<string, string> EraLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["M"] = "明治",
        ["T"] = "大正",
        ["S"] = "昭和",
        ["H"] = "平成",
        ["R"] = "令和",
    };

    /// <summary>Reads a date; false when <see cref="Read"/> finds a problem.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        var reading = Read(text);
        date = reading.Date ?? default;
        return reading.Date is not null;
    }

    /// <summary>Reads a date, and says what is wrong when it cannot.</summary>
    public static DateReading Read(string text)
    {
        var normal = Normal(text);
        var match = Separated().Match(normal);
        if (!match.Success)
            match = Compact().Match(normal);
        if (!match.Success)
            return Bad($"「{text}」は年月日として読み取れません");
        var era = EraOf(match.Groups["era"].Value);
        if (
            Number(match.Groups["year"].Value) is not { } year
            || Number(match.Groups["month"].Value) is not { } month
            || Number(match.Groups["day"].Value) is not { } day
        )
            return Bad($"「{text}」は年月日として読み取れません");
        if (era.Length == 0 && match.Groups["year"].Length < 4)
            return Bad($"「{text}」は西暦の年が4桁ではありません");
        var western = era.Length == 0 ? year : Wareki.YearsOf(era)!.Value.First + year - 1;
        if (western is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(western, month) || year < 1)
            return Bad($"「{text}」という日はありません");
        var date = new DateOnly(western, month, day);
        if (WrongEra(text, era, date) is { } wrong)
            return Bad(wrong);
        var weekday = match.Groups["weekday"].Value;
        var rightDay = "日月火水木金土"[(int)date.DayOfWeek].ToString();
        return weekday.Length == 0 || weekday == rightDay
            ? new DateReading(date, "")
            : Bad($"「{text}」の曜日が合いません（{Wareki.Iso(date)}は{rightDay}曜日です）");
    }

    /// <summary>Reads a fiscal year: 令和8年度, 令和8（2026）年度, R8, 2026年度, 2026. Both years must agree where two are given.</summary>
    public static bool TryParseFiscalYear(string text, out FiscalYear year)
    {
        year = default;
        var match = Year().Match(Normal(text));
        if (!match.Success || Number(match.Groups["year"].Value) is not { } number)
            return false;
        var era = EraOf(match.Groups["era"].Value);
        if (era.Length == 0 && match.Groups["year"].Length != 4)
            return false;
        var western = number;
        if (era.Length > 0)
        {
            var (first, last) = Wareki.YearsOf(era)!.Value;
            western = first + number - 1;
            if (number < 1 || western > last)
                return false;
        }
        if (western < 1 || (era == "明治" && western < Wareki.FirstDay.Year))
            return false;
        if (match.Groups["western"].Success && match.Groups["western"].Value != western.ToString(CultureInfo.InvariantCulture))
            return false;
        year = new FiscalYear(western);
        return true;
    }

    private static string? WrongEra(string text, string era, DateOnly date)
    {
        if (era.Length == 0)
            return null;
        if (date < Wareki.FirstDay)
            return $"「{text}」は旧暦の日付です（明治5年まで）。西暦で書いてください";
        var right = Wareki.Era(date)!.Value.Name;
        return right == era ? null : $"「{text}」の元号が合いません（{Wareki.Iso(date)}は{Wareki.Date(date)}です）";
    }

    private static DateReading Bad(string problem) => new(null, problem);

    private static string EraOf(string written) => EraLetters.GetValueOrDefault(written) ?? written;

    private static int? Number(string text)
    {
        if (text == "元")
            return 1;
        return NumberWords.TryParse(text, out var number) && number == decimal.Truncate(number) && number <= 9999 ? (int)number : null;
    }

    // Blanks between two digits stay, and so are refused.
    private static string Normal(string text) => Blank().Replace(Midnight().Replace(FoldHyphens(TextFold.Nfkc(text)).Trim(), ""), "");

    // ー between two digits is a slip of the keyboard for a hyphen; in words it is a long vowel.
    internal static string FoldHyphens(string text) => Hyphen().Replace(text, "-");

    private const string Era = "(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])";
    private const string Count = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
    private const string Weekday = @"(?:\(\s*(?<weekday>[日月火水木金土])(?:曜日?)?\s*\)|(?<weekday>[日月火水木金土])曜日?)?";

    /// <summary>Year and whether it is of an era, for those who find them inside of a text.</summary>
    internal const string AnyYear = $@"(?:{Era}\s*(?<year>元|[0-9]{{1,3}}|{Count})|(?<year>[0-9]{{1,4}}|[〇一二三四五六七八九]{{4}}))\s*";

    /// <summary>A day with its parts separated, for those who find it inside of a text.</summary>
    internal const string Day = $@"{AnyYear}(?:年|[-/.])\s*(?<month>{Count})\s*(?:月|[-/.])\s*(?<day>{Count})(?:\s*日)?(?:\s*{Weekday})?";

    [GeneratedRegex($"^{Day}$", RegexOptions.CultureInvariant)]
    private static partial Regex Separated();

    [GeneratedRegex(
        $@"^(?:{Era}(?<year>[0-9]{{2}})|(?<year>[0-9]{{4}}))(?<month>[0-9]{{2}})(?<day>[0-9]{{2}})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Compact();

    [GeneratedRegex(
        $@"^(?:{Era}|FY)?(?<year>元|[0-9]{{1,4}}|[一二三四五六七八九十]{{1,3}})(?:\((?<western>[0-9]{{4}})\))?(?:年度?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=[0-9〇一二三四五六七八九十]\s*)[‐‑‒–—―−ー](?=\s*[0-9〇一二三四五六七八九十])")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<!\d)\s+|\s+(?!\d)")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?:\s+|T)0?0:00(?::00)?$")]
    private static partial Regex Midnight();
}
