using Okoshi.App.Documents;
using Okoshi.App.Japanese;

namespace Okoshi.App.Imports;

/// <summary>A column that an import understands.</summary>
/// <param name="Key">Name for the program; also accepted as a heading.</param>
/// <param name="Header">Japanese heading.</param>
/// <param name="Kind">What its cells must hold.</param>
/// <param name="IsRequired">Whether the column must be there and its cells filled.</param>
public sealed record ImportColumn(string Key, string Header, CellKind Kind = CellKind.Text, bool IsRequired = false)
{
    /// <summary>Other headings that mean the same.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether a written heading means this column; width, case and kana do not matter.</summary>
    public bool Fits(string heading)
    {
        var folded = TextFold.Fold(heading);
        return Aliases.Append(Key).Append(Header).Any(name => TextFold.Fold(name) == folded);
    }

    /// <summary>What a cell must look like.</summary>
    public string Expected =>
        Kind switch
        {
            CellKind.Number => "数値（例：12.5）が必要です",
            CellKind.Date => JapaneseDate.Expected + "が必要です",
            CellKind.YesNo => "はい・いいえのどちらかが必要です",
            CellKind.FiscalYear => "年度（例：令和8年度、2026）が必要です",
            _ => "文字が必要です",
        };

    /// <summary>Reads a cell; null with a problem when it does not fit.</summary>
    public Cell? Read(string text, out string problem)
    {
        problem = "";
        if (text.Length == 0)
        {
            if (!IsRequired)
                return Cell.Unknown;
            problem = "空欄です";
            return null;
        }
        var cell = ReadKind(text, ref problem);
        if (cell is null && problem.Length == 0)
            problem = $"「{text}」は使えません";
        return cell;
    }

    private Cell? ReadKind(string text, ref string problem)
    {
        switch (Kind)
        {
            case CellKind.Number:
                return JapaneseNumber.TryParse(text, out var number) ? new Cell.Number(number) : null;
            case CellKind.Date:
                var reading = JapaneseDate.Read(text);
                problem = reading.Problem;
                return reading.Date is { } date ? new Cell.Date(date) : null;
            case CellKind.YesNo:
                return YesNoText.Read(text) is { } answer ? new Cell.YesNo(answer) : null;
            case CellKind.FiscalYear:
                return JapaneseDate.TryParseFiscalYear(text, out var year) ? new Cell.Year(year) : null;
            default:
                return new Cell.Text(text);
        }
    }
}
