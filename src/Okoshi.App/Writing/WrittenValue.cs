using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Writing;

/// <summary>書いた値の読み取り What a written value means, or why it means none.</summary>
/// <param name="Value">The value; null when it could not be read.</param>
/// <param name="Problem">What is wrong, in Japanese and without a full stop; empty when it was read.</param>
public readonly record struct Reading<T>(T? Value, string Problem)
    where T : struct;

/// <summary>
/// 値の書き方 One kind of value as people write it. Imports and forms read by the same, so that one does not refuse what the other takes.
/// </summary>
/// <param name="Expected">What is accepted, with examples, to be followed by が必要です or で書いてください.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Write">Writes it so that reading gives the same again.</param>
public sealed record WrittenValue<T>(string Expected, Func<string, Reading<T>> Read, Func<T, string> Write)
    where T : struct;

/// <summary>The kinds of values that people write: dates, money, fiscal years, codes and numbers, in any width of digits.</summary>
public static class WrittenValues
{
    /// <summary>A day, 和暦 or western.</summary>
    public static WrittenValue<DateOnly> Date { get; } =
        new(
            JapaneseDate.Expected,
            text =>
            {
                var reading = JapaneseDate.Read(text);
                return new Reading<DateOnly>(reading.Date, reading.Problem);
            },
            Wareki.Date
        );

    /// <summary>Whole yen. A fraction of a yen is refused, never rounded.</summary>
    public static WrittenValue<Yen> Money { get; } =
        new(
            "円の整数（例：300000、300,000円、30万円、1億2千万円）",
            text => Of(MoneyText.TryParse(text, out var yen), yen, text, "金額"),
            yen => yen.ToString()
        );

    public static WrittenValue<FiscalYear> FiscalYear { get; } =
        new(
            "年度（例：令和8年度、2026）",
            text => Of(JapaneseDate.TryParseFiscalYear(text, out var year), year, text, "年度"),
            Wareki.FiscalYear
        );

    public static WrittenValue<decimal> Number { get; } =
        new(
            "数値（例：12.5）",
            text => Of(JapaneseNumber.TryParse(text, out var number), number, text, "数値"),
            number => number.ToString("0.############################", CultureInfo.InvariantCulture)
        );

    /// <summary>Six digits, or five without the check digit.</summary>
    public static WrittenValue<MunicipalityCode> MunicipalityCode { get; } =
        new(
            "団体コード（検査数字つきの6桁か、検査数字のない5桁。例：青森市は 022012）",
            text =>
            {
                var reading = AreaReader.Read(text);
                return new Reading<MunicipalityCode>(reading.Code, reading.Problem);
            },
            code => code.Digits
        );

    public static WrittenValue<CorporateNumber> CorporateNumber { get; } =
        new(
            "法人番号（検査用数字で始まる13桁。例：7000012050002）",
            text =>
                Of(
                    Engine.Shared.CorporateNumber.TryParse(
                        TextFold.Nfkc(text).Trim().Replace("-", "", StringComparison.Ordinal),
                        out var n
                    ),
                    n,
                    text,
                    "法人番号"
                ),
            number => number.Digits
        );

    private static Reading<T> Of<T>(bool isRead, T value, string text, string kind)
        where T : struct => isRead ? new Reading<T>(value, "") : new Reading<T>(null, $"「{text.Trim()}」は{kind}として読み取れません");
}
