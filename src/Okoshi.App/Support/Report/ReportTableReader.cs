using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Reads the table 項目名／前年度／当年度 of a programme sheet, where labels wrap and cells stand one below the other.</summary>
internal sealed partial class ReportTableReader(int previousYear, int currentYear, Action<int, string, string> report)
{
    private readonly List<ReportIndicator> indicators = [];
    private ReportTableRow row = new();

    [GeneratedRegex("^(?:(?<label>.*?\\S)\\s+)??(?<a>" + ReportCellReader.Cell + ")\\s+(?<b>" + ReportCellReader.Cell + ")$")]
    private static partial Regex TwoCells { get; }

    [GeneratedRegex("^(?<label>.*\\S)\\s+(?<a>" + ReportCellReader.Cell + ")$")]
    private static partial Regex LabelAndCell { get; }

    [GeneratedRegex("^計\\s+(?<a>" + ReportCellReader.Cell + ")\\s+計\\s+(?<b>" + ReportCellReader.Cell + ")$")]
    private static partial Regex TwoTotals { get; }

    /// <summary>Reads the lines between the table's head and the division.</summary>
    public IReadOnlyList<ReportIndicator> Read(IEnumerable<ReportLine> lines)
    {
        foreach (var line in lines)
            ReadLine(line);
        Finish();
        return indicators;
    }

    private void ReadLine(ReportLine line)
    {
        if (row.InBlock)
        {
            ReadBlockLine(line);
        }
        else if (TwoCells.Match(line.Text) is { Success: true } both)
        {
            if (row.HasCells)
                Finish();
            if (both.Groups["label"].Success)
                row.AddLabel(line.Number, both.Groups["label"].Value);
            row.Set(line.Number, both.Groups["a"].Value, both.Groups["b"].Value);
            Finish();
        }
        else if (line.Text[0] == '【' && row.HasLabel && !row.HasCells)
        {
            row.InBlock = true;
            row.Block.Add(line.Text);
        }
        else if (ReportCellReader.IsCell(line.Text) || (row.HasCells && ReportCellReader.IsRemark(line.Text)))
        {
            row.AddCell(line.Number, line.Text, line.Joined);
        }
        else
        {
            ReadLabel(line);
        }
    }

    private void ReadLabel(ReportLine line)
    {
        if (row.HasCells)
            Finish();
        if (LabelAndCell.Match(line.Text) is { Success: true } one)
        {
            row.AddLabel(line.Number, one.Groups["label"].Value);
            row.AddCell(line.Number, one.Groups["a"].Value, joined: false);
            row.EndFirstCell();
            return;
        }
        row.AddLabel(line.Number, line.Text);
    }

    // A few cells hold a small text of their own that ends with its total (計).
    private void ReadBlockLine(ReportLine line)
    {
        if (TwoTotals.Match(line.Text) is not { Success: true } totals)
        {
            row.Block.Add(line.Text);
            return;
        }
        var cut = row.Block.FindIndex(1, text => text[0] == '【');
        if (cut < 0)
            cut = row.Block.Count;
        var previous = Total(previousYear, row.Block[..cut], totals.Groups["a"].Value);
        var current = Total(currentYear, row.Block[cut..], totals.Groups["b"].Value);
        Add(previous, current);
    }

    private ReportCell Total(int year, IReadOnlyList<string> block, string total)
    {
        var cell = ReportCellReader.Read(year, [total], row.Label);
        return cell with { Printed = string.Join(' ', [.. block, "計", total]) };
    }

    private void Finish()
    {
        if (!row.HasLabel && !row.HasCells)
            return;
        if (!row.HasLabel)
            report(row.Line, "label-missing", $"項目名のない値「{row.AllCells}」があります。項目名が前の行に必要です");
        if (!row.HasCells || row.InBlock)
        {
            report(row.Line, "cell-missing", $"項目「{row.Label}」の値を読み取れません。2つの年度の値が必要です");
            Add(ReportCellReader.Lost(previousYear, "値を読み取れない"), ReportCellReader.Lost(currentYear, "値を読み取れない"));
            return;
        }
        if (row.Divide() is { } divided)
        {
            Add(
                ReportCellReader.Read(previousYear, divided.Previous, row.Label),
                ReportCellReader.Read(currentYear, divided.Current, row.Label)
            );
            return;
        }
        const string reason = "印字された値が1つで、どちらの年度の欄か分からない";
        Add(
            ReportCellReader.Lost(previousYear, reason),
            ReportCellReader.Read(currentYear, row.CellTexts, row.Label) with
            {
                Doubt = reason,
            }
        );
    }

    private void Add(ReportCell previous, ReportCell current)
    {
        indicators.Add(new ReportIndicator(indicators.Count + 1, row.Label, row.Line, previous, current));
        row = new ReportTableRow();
    }
}
