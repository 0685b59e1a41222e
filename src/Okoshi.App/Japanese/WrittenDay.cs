using System.Globalization;
using System.Text.RegularExpressions;

namespace Okoshi.App.Japanese;

/// <summary>
/// 書かれた日 A day as lists write it: with an hour (2027-03-31 17:00, an instant of an API), with words beside it (必着), or words alone
/// (随時, 予算に達し次第終了). What is written is kept elsewhere as it is; this is what can be read out of it.
/// </summary>
/// <param name="Date">The day in Japan; null where the text names none.</param>
/// <param name="Time">The hour in Japan, to the minute; null where the day counts as a whole.</param>
/// <param name="Words">What stands beside the day, or all of the text where it names none; may be empty.</param>
/// <param name="Problem">Why a day that is meant cannot be read, in Japanese; empty otherwise.</param>
public sealed partial record WrittenDay(DateOnly? Date, TimeOnly? Time, string Words, string Problem)
{
    private const int MinutesOfDay = 24 * 60;
    private const int JapanOffset = 9 * 60;

    /// <summary>Nothing is written.</summary>
    public static WrittenDay None { get; } = new(null, null, "", "");

    /// <summary>What is read, for error messages.</summary>
    public const string Expected =
        "年月日（例：2027-04-01、令和9年4月1日 17時、2027-04-01必着）か、日を決めない言葉（例：随時、予算に達し次第終了）";

    /// <summary>Whether the words say that there is no particular day: any time will do.</summary>
    public bool IsAnytime => Date is null && Anytime().IsMatch(Words);

    /// <summary>The day, the hour and the words as people read them; empty where nothing is written.</summary>
    public string Readable
    {
        get
        {
            if (Date is not { } date)
                return Words;
            var hour = Time is { } time ? $" {JapanTime.Hour(time)}" : "";
            return $"{Wareki.Date(date)}{hour}{(Words.Length > 0 ? $"（{Words}）" : "")}";
        }
    }

    /// <summary>A beginning: 0:00 is the first moment of its day, 24:00 that of the next.</summary>
    public static WrittenDay ReadStart(string text) => Read(text, isEnd: false);

    /// <summary>An end: 24:00 is the end of its day, and 0:00 the end of the day before.</summary>
    public static WrittenDay ReadEnd(string text) => Read(text, isEnd: true);

    /// <summary>Whether an end lies before a beginning; what is not known does not.</summary>
    public static bool IsReversed(WrittenDay start, WrittenDay end) =>
        end.Date < start.Date || (end.Date is not null && end.Date == start.Date && end.Time < start.Time);

    private static WrittenDay Read(string text, bool isEnd)
    {
        var written = JapaneseDate.FoldHyphens(TextFold.Nfkc(text)).Trim();
        if (written.Length == 0)
            return None;
        var found = Moment().Matches(written);
        // All digits, such as 20270331 or the number that a spreadsheet keeps for a day: they are meant as one.
        if (found.Count == 0 && OnlyDigits().IsMatch(written))
            return JapaneseDate.Read(text) is { Date: { } date }
                ? new WrittenDay(date, null, "", "")
                : Bad(JapaneseDate.Read(text).Problem);
        return found.Count switch
        {
            1 => Of(text, written, found[0], isEnd),
            2 when Between().IsMatch(written[(found[0].Index + found[0].Length)..found[1].Index]) => Of(
                text,
                written,
                found[isEnd ? 1 : 0],
                isEnd
            ) with
            {
                Words = text.Trim(),
            },
            0 when LastOfPeriod(written) is { } last => new WrittenDay(last, null, text.Trim(), ""),
            _ => new WrittenDay(null, null, text.Trim(), ""),
        };
    }

    private static WrittenDay Of(string text, string written, Match match, bool isEnd)
    {
        var reading = JapaneseDate.Read(match.Groups["date"].Value);
        if (reading.Date is not { } date)
            return Bad(reading.Problem);
        var words = match.Index == 0 ? Beside(written[match.Length..]) : text.Trim();
        if (!match.Groups["clock"].Success)
            return new WrittenDay(date, null, words, "");
        if (MinutesOf(match) is not { } minutes || Shifted(date, minutes - OffsetOf(match) + JapanOffset, isEnd) is not { } moment)
            return Bad($"「{text.Trim()}」という時刻はありません");
        return new WrittenDay(moment.Date, moment.Time, words, "");
    }

    /// <summary>Minutes since the day began; null for a time that is none.</summary>
    private static int? MinutesOf(Match match)
    {
        if (match.Groups["noon"].Success)
            return MinutesOfDay / 2;
        var (hour, minute) = (Number("hour"), match.Groups["past"].Success ? 30 : Number("minute"));
        var half = match.Groups["half"].Value;
        // 午後12時 means noon to some and midnight to others.
        if (half.Length > 0 && hour > 11)
            return null;
        if (half is "午後" or "PM" or "pm")
            hour += 12;
        var minutes = hour * 60 + minute;
        return minute < 60 && minutes <= MinutesOfDay ? minutes : null;

        int Number(string group) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Minutes that the written clock is before UTC; Japan's where nothing is said.</summary>
    private static int OffsetOf(Match match)
    {
        var offset = match.Groups["offset"].Value.Replace(":", "", StringComparison.Ordinal);
        if (offset.Length == 0)
            return JapanOffset;
        if (offset is "Z" or "z")
            return 0;
        var number = int.Parse(offset[1..], NumberStyles.None, CultureInfo.InvariantCulture);
        return (number / 100 * 60 + number % 100) * (offset[0] == '-' ? -1 : 1);
    }

    private static (DateOnly Date, TimeOnly? Time)? Shifted(DateOnly date, int minutes, bool isEnd)
    {
        var days = (int)Math.Floor(minutes / (double)MinutesOfDay);
        var rest = minutes - days * MinutesOfDay;
        if (rest == 0 && isEnd)
            days--;
        var number = date.DayNumber + days;
        if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber)
            return null;
        return (DateOnly.FromDayNumber(number), rest == 0 ? null : new TimeOnly(rest / 60, rest % 60));
    }

    /// <summary>令和8年度末 is the 31st of March that ends it, 2027年3月末 the last of that month.</summary>
    private static DateOnly? LastOfPeriod(string written)
    {
        if (FiscalYearEnd().Match(written) is { Success: true } fiscal)
            return JapaneseDate.TryParseFiscalYear(fiscal.Groups["fiscal"].Value, out var year) ? year.LastDay : null;
        if (MonthEnd().Match(written) is not { Success: true } month)
            return null;
        return JapaneseDate.Read($"{month.Groups["month0"].Value}1日").Date is { } first ? first.AddMonths(1).AddDays(-1) : null;
    }

    private static string Beside(string rest)
    {
        var words = Loose().Replace(rest, "");
        return Enclosed().Match(words) is { Success: true } enclosed ? enclosed.Groups["inner"].Value : words;
    }

    private static WrittenDay Bad(string problem) => new(null, null, "", problem);

    private const string Clock =
        @"(?:\s*T?\s*(?<clock>(?<noon>正午)|(?<half>午前|午後|AM|PM|am|pm)?\s*(?<hour>[0-9]{1,2})"
        + @"(?::(?<minute>[0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)?|\s*時(?:\s*(?<minute>[0-9]{1,2})\s*分|(?<past>半))?))"
        + @"(?<offset>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?";

    [GeneratedRegex($@"(?<![0-9])(?<date>{JapaneseDate.Day}){Clock}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^(?=.*[0-9])[0-9\s./:-]*$")]
    private static partial Regex OnlyDigits();

    [GeneratedRegex(@"^\s*(?:から|より)?\s*[~〜-]?\s*$")]
    private static partial Regex Between();

    [GeneratedRegex($@"^(?<fiscal>{JapaneseDate.AnyYear}年度)\s*末日?(?:まで)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FiscalYearEnd();

    [GeneratedRegex($@"^(?<month0>{JapaneseDate.AnyYear}年\s*[0-9]{{1,2}}\s*月)\s*末日?(?:まで)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthEnd();

    [GeneratedRegex(@"^[\s、。,]*(?:まで|から)?[\s、。,]*|[\s、。,]+$")]
    private static partial Regex Loose();

    [GeneratedRegex(@"^\((?<inner>[^()]*)\)$")]
    private static partial Regex Enclosed();

    [GeneratedRegex("随時|通年|常時|いつでも|年間を通")]
    private static partial Regex Anytime();
}
