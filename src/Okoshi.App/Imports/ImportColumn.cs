using Okoshi.App.Documents;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;

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

    /// <summary>Whether the marks of official tables may stand for a number that is not known, although cells must be filled.</summary>
    public bool TakesMarks { get; init; }

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
            CellKind.Number => WrittenValues.Number.Expected + "が必要です",
            CellKind.Date => WrittenValues.Date.Expected + "が必要です",
            CellKind.YesNo => "はい・いいえのどちらかが必要です",
            CellKind.FiscalYear => WrittenValues.FiscalYear.Expected + "が必要です",
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
        if (Kind == CellKind.Number && StatisticsMarks.MeaningOf(text) is { } meaning)
        {
            problem = TakesMarks ? "" : $"「{text}」は「{meaning}」の記号で、数ではありません";
            return TakesMarks ? new Cell.Missing($"{text}（{meaning}）") : null;
        }
        return Kind switch
        {
            CellKind.Number => Read(WrittenValues.Number, text, Cell.Of, out problem),
            CellKind.Date => Read(WrittenValues.Date, text, Cell.Of, out problem),
            CellKind.FiscalYear => Read(WrittenValues.FiscalYear, text, Cell.Of, out problem),
            CellKind.YesNo => YesNo(text, out problem),
            _ => Cell.Of(text),
        };
    }

    private static Cell? Read<T>(WrittenValue<T> written, string text, Func<T?, Cell> cell, out string problem)
        where T : struct
    {
        var reading = written.Read(text);
        problem = reading.Problem;
        return reading.Value is null ? null : cell(reading.Value);
    }

    private static Cell? YesNo(string text, out string problem)
    {
        var answer = YesNoText.Read(text);
        problem = answer is null ? $"「{text}」は使えません" : "";
        return answer is null ? null : Cell.Of(answer);
    }
}
