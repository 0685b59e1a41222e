using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Reads a cell of a result table: numbers, units, 延べ, dashes, two parts.</summary>
internal static partial class ReportCellReader
{
    private const string Digit = "[0-9０-９]";
    private const string Number = Digit + "(?:[0-9０-９,，．.]*" + Digit + ")?";
    private const string Unit = "(?:\\s*[%％]|[^\\s0-9０-９,，．.()（）・、。「」【】%％:：]{1,4})";
    private const string Measured = Number + Unit + "?";
    private const string Dash = "[" + "\\-‐－―ー–—−─" + "]";

    /// <summary>Pattern of one whole cell on one line.</summary>
    public const string Cell =
        "(?:(?:延べ\\s*)?" + Measured + "(?:・" + Measured + ")?(?:[(（][^()（）]*[)）])?|" + Dash + "|随時|未実施|集計中)";

    [GeneratedRegex("(?<n>" + Number + ")(?<u>" + Unit + ")?")]
    private static partial Regex ValuePattern { get; }

    [GeneratedRegex("^" + Cell + "$")]
    private static partial Regex CellPattern { get; }

    [GeneratedRegex("[(（](?<inner>[^()（）]*)[)）]")]
    private static partial Regex BracketPattern { get; }

    [GeneratedRegex("^" + Measured + "$")]
    private static partial Regex MeasuredPattern { get; }

    /// <summary>True when the whole text is one cell.</summary>
    public static bool IsCell(string text) => CellPattern.IsMatch(text);

    /// <summary>True when the text is a remark in brackets that belongs to the cell above.</summary>
    public static bool IsRemark(string text) =>
        text.Length > 1 && text[0] is '(' or '（' && BracketPattern.Match(text).Length == text.Length;

    /// <summary>A year's column for which the text holds nothing.</summary>
    public static ReportCell Lost(int fiscalYear, string reason) => new(fiscalYear, "", null, "", null, "", false, "", reason);

    /// <summary>Reads the lines of a cell.</summary>
    /// <param name="fiscalYear">Year of the column.</param>
    /// <param name="parts">Lines of the cell from top to bottom.</param>
    /// <param name="label">Label of the row; it may say 延べ.</param>
    public static ReportCell Read(int fiscalYear, IReadOnlyList<string> parts, string label)
    {
        var printed = string.Join(' ', parts);
        if (printed.Length == 1 && ReportText.Dashes.Contains(printed[0], StringComparison.Ordinal))
            return new(fiscalYear, printed, null, "", null, "", false, printed, "");
        var dates = 0;
        var bare = BracketPattern.Replace(
            printed,
            m =>
            {
                if (MeasuredPattern.IsMatch(m.Groups["inner"].Value))
                    return " " + m.Groups["inner"].Value;
                dates++;
                return "";
            }
        );
        var values = ValuePattern
            .Matches(bare)
            .Select(m => (Value: ReportText.Number(m.Groups["n"].Value), Unit: m.Groups["u"].Value.Trim()))
            .ToArray();
        var cumulative = printed.Contains("延べ", StringComparison.Ordinal) || label.Contains("延べ", StringComparison.Ordinal);
        var doubt = DoubtOf(values, dates);
        var first = values.Length > 0 && doubt.Length == 0 ? values[0] : default;
        var second = values.Length > 1 && doubt.Length == 0 ? values[1] : default;
        return new(
            fiscalYear,
            printed,
            values.Length > 0 && doubt.Length == 0 ? first.Value : null,
            first.Unit ?? "",
            values.Length > 1 && doubt.Length == 0 ? second.Value : null,
            second.Unit ?? "",
            cumulative,
            "",
            doubt
        );
    }

    private static string DoubtOf((decimal Value, string Unit)[] values, int dates)
    {
        if (values.Length > 1 && dates > 1)
            return "1つの欄に時点の違う値が並び、年度の値を1つに決められない";
        return values.Length > 2 ? "1つの欄に3つ以上の数があり、どれが値か分からない" : "";
    }
}
