using System.Text;
using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report.Pdf;

/// <summary>
/// Writes the words of an annual report as the lines that <see cref="ReportReader"/> reads. Columns go by their headings, wherever they
/// stand: a report of another year may have them in another order.
/// </summary>
internal sealed partial class ReportPages
{
    private const string ListMark = "【基本方針事業一覧】";
    private const string SubtotalMark = "小計";
    private const string TableMark = "項目名";
    private static readonly string[] DivisionMarks = ["（担当課", "(担当課"];

    private readonly StringBuilder text = new();
    private readonly IReadOnlyList<IReadOnlyList<PdfWord>> lines;
    private readonly double letter;

    private ReportPages(IReadOnlyList<PdfWord> words) =>
        (letter, lines) = (PdfLines.Letter(words), PdfLines.Of(words, PdfLines.Letter(words)));

    [GeneratedRegex("(?<year>[0-9]+)年度")]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex("(?:R|令和)[0-9]+")]
    private static partial Regex ReiwaPattern { get; }

    /// <summary>The text of a report.</summary>
    public static string Text(IReadOnlyList<PdfWord> words)
    {
        var pages = new ReportPages(words);
        for (var at = 0; at < pages.lines.Count; )
            at = pages.Write(at);
        return pages.text.ToString();
    }

    /// <summary>Writes one line, or the whole table that begins there.</summary>
    /// <returns>The first line behind it.</returns>
    private int Write(int at)
    {
        var line = TextOf(at);
        if (line.StartsWith(ListMark, StringComparison.Ordinal))
        {
            Line(line);
            var end = End(at + 1, l => l.StartsWith(SubtotalMark, StringComparison.Ordinal) || l[0] == '【');
            if (!WriteList(at + 1, end))
                WritePlain(at + 1, end);
            return end;
        }
        if (line.Contains("事業概要", StringComparison.Ordinal) && line.Contains("事業実績", StringComparison.Ordinal))
        {
            var end = End(
                at + 1,
                l => l.Contains(TableMark, StringComparison.Ordinal) || DivisionMarks.Any(m => l.StartsWith(m, StringComparison.Ordinal))
            );
            WriteBody(at, end);
            return end;
        }
        if (lines[at].Any(w => w.Text == TableMark))
        {
            var end = End(at + 1, l => DivisionMarks.Any(m => l.StartsWith(m, StringComparison.Ordinal)));
            if (!WriteResults(at, end))
                WritePlain(at, end);
            return end;
        }
        Line(line);
        return at + 1;
    }

    private bool WriteList(int from, int to)
    {
        var table = new PdfTable(Words(from, to), letter);
        var (number, title, cost) = (table.Column("No"), table.Column("事業名"), table.Column("事業費"));
        if (number < 0 || title < 0 || cost < 0)
            return false;
        Line(
            $"No. 事業名 {ReiwaPattern.Match(ReportText.Fold(table.Headings[cost])).Value.Replace("令和", "R", StringComparison.Ordinal)}事業費"
        );
        foreach (var row in Enumerable.Range(0, table.Count).Where(r => !table.IsHead(r)))
        {
            string[] cells =
            [
                Joined(row, number),
                Joined(row, title),
                Joined(row, cost),
                Joined(row, table.Column("新規")),
                Joined(row, table.Column("担当課")),
                Joined(row, table.Column("掲載")),
            ];
            Line(string.Join(' ', cells.Where(c => c.Length > 0)));
        }
        return true;
        string Joined(int row, int column) => ReportText.Join(table.Cell(row, column));
    }

    private void WriteBody(int head, int end)
    {
        var results = lines[head].Last(w => w.Text[0] == '【');
        var overviewFirst = TextOf(head).IndexOf("概要", StringComparison.Ordinal) < TextOf(head).IndexOf("実績", StringComparison.Ordinal);
        Line("【 事業概要 】 【 事業実績 】");
        var (left, right) = (
            Words(head + 1, end).Where(w => w.Left < results.Left - letter),
            Words(head + 1, end).Where(w => w.Left >= results.Left - letter)
        );
        foreach (var column in overviewFirst ? new[] { left, right } : [right, left])
        {
            foreach (var line in PdfLines.Of(column, letter))
                Line(string.Join(' ', line.Select(w => w.Text)));
        }
    }

    private bool WriteResults(int from, int to)
    {
        var table = new PdfTable(Words(from, to), letter);
        var label = table.Column(TableMark);
        var years = table
            .Headings.Select((h, i) => (Column: i, Year: YearPattern.Match(ReportText.Fold(h))))
            .Where(y => y.Year.Success)
            .Select(y => (y.Column, Year: int.Parse(y.Year.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture)))
            .OrderBy(y => y.Year)
            .ToArray();
        if (label < 0 || years.Length != 2)
            return false;
        Line($"項目名 {years[0].Year}年度 {years[1].Year}年度");
        foreach (var row in Enumerable.Range(0, table.Count).Where(r => !table.IsHead(r)))
        {
            Line(ReportText.Join(table.Cell(row, label)));
            text.Append('\n').AppendJoin("\n\n", Values(table.Cell(row, years[0].Column))).Append('\n');
            text.AppendJoin("\n\n", Values(table.Cell(row, years[1].Column))).Append("\n\n");
        }
        return true;
    }

    /// <summary>A value that was too long for its column is one again; two values in a cell stay two.</summary>
    private static IReadOnlyList<string> Values(IReadOnlyList<string> cell)
    {
        var whole = string.Concat(cell);
        return ReportCellReader.IsCell(whole) ? [whole] : cell;
    }

    private void WritePlain(int from, int to)
    {
        for (var i = from; i < to; i++)
            Line(TextOf(i));
    }

    private void Line(string line) => text.Append(line).Append("\n\n");

    private string TextOf(int line) => string.Join(' ', lines[line].Select(w => w.Text));

    private PdfWord[] Words(int from, int to) => [.. lines.Skip(from).Take(to - from).SelectMany(l => l)];

    private int End(int from, Func<string, bool> isBehind)
    {
        var end = from;
        while (end < lines.Count && !isBehind(TextOf(end)))
            end++;
        return end;
    }
}
