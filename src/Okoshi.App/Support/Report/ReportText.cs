using System.Globalization;
using System.Text;

namespace Okoshi.App.Support.Report;

/// <summary>Ways to read and to compare the report's words, whatever their width.</summary>
internal static class ReportText
{
    /// <summary>Dashes that the report prints where a value is missing.</summary>
    public const string Dashes = "-‐－―ー–—−─";

    /// <summary>A text without spaces and in one width, for comparing.</summary>
    public static string Fold(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
        return string.Concat(folded.Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>A title without the mark of a reprint, for comparing.</summary>
    public static string FoldTitle(string title) => Fold(title).Replace("(再掲)", "", StringComparison.Ordinal);

    /// <summary>A whole number in either width, with or without separators.</summary>
    public static bool TryWhole(string text, out long value) =>
        long.TryParse(Fold(text), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);

    /// <summary>A number in either width, with separators and decimals.</summary>
    public static decimal Number(string text) =>
        decimal.Parse(Fold(text), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Joins wrapped lines; a space stays only between Latin words.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            if (joined.Length > 0 && line.Length > 0 && char.IsAsciiLetterOrDigit(joined[^1]) && char.IsAsciiLetterOrDigit(line[0]))
                joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }

    /// <summary>How many round brackets are still open at the end of a text.</summary>
    public static int OpenBrackets(string text) => text.Count(c => c is '（' or '(') - text.Count(c => c is '）' or ')');
}
