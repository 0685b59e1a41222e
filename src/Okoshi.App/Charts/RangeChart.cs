namespace Okoshi.App.Charts;

/// <summary>A value with its range; a row set apart (a comparison) stands below a dotted line.</summary>
public sealed record RangeRow(string Label, decimal? Middle, decimal? Low = null, decimal? High = null, bool Apart = false);

/// <summary>幅の図 A value and the range it lies in, one row each, such as take-home per year beside wages.</summary>
public static class RangeChart
{
    /// <param name="title">What the figure shows.</param>
    /// <param name="rows">Rows in the order to show.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line.</param>
    /// <param name="wide">Width in px.</param>
    public static Chart Draw(string title, IReadOnlyList<RangeRow> rows, string unit, string source, double wide = 688)
    {
        var ranged = rows.Any(r => r.Low is not null);
        var description =
            string.Join(
                "、",
                rows.Select(r =>
                    $"{r.Label} {ChartText.With(r.Middle, unit, 1)}"
                    + (r is { Low: not null, High: not null } ? $"（{ChartText.Number(r.Low, 1)}〜{ChartText.Number(r.High, 1)}）" : "")
                )
            ) + "。";
        IReadOnlyList<string> columns = ranged
            ? ["項目", $"真ん中（{unit}）", $"下（{unit}）", $"上（{unit}）"]
            : ["項目", $"値（{unit}）"];
        var table = new ChartTable(
            title,
            columns,
            [
                .. rows.Select(r =>
                    (IReadOnlyList<string>)(
                        ranged ? [r.Label, ChartText.Number(r.Middle, 1), Or(r.Low), Or(r.High)] : [r.Label, ChartText.Number(r.Middle, 1)]
                    )
                ),
            ]
        );
        return Chart.Draw(
            title,
            description,
            wide,
            table,
            source,
            canvas => Rows(canvas, rows, unit),
            _ => 40 + rows.Sum(RowHeight) + (rows.Any(r => r.Apart) ? 12 : 0)
        );

        static string Or(decimal? value) => value is null ? "―" : ChartText.Number(value, 1);
    }

    private static double RowHeight(RangeRow row) => row.Apart ? 33 : 44;

    private static void Rows(SvgCanvas canvas, IReadOnlyList<RangeRow> rows, string unit)
    {
        var left = rows.Select(r => ChartText.Width(r.Label, 14)).DefaultIfEmpty(60).Max() + 20;
        var right = canvas.Width - Math.Max(ChartText.Width(ChartText.Missing, 14), 60) - 8;
        var values = rows.SelectMany(r => new[] { r.Middle, r.Low, r.High }).OfType<decimal>().Append(0).ToList();
        var axis = Axis.Round(values.Min(), values.Max() == 0 ? 1 : values.Max(), left, right, 3);
        var bottom = canvas.Height - 30;
        foreach (var tick in axis.Ticks)
        {
            canvas.Line(axis[tick], 4, axis[tick], bottom, tick == 0 ? Ink.Edge : Ink.Grid);
            canvas.Text(axis[tick], bottom + 20, ChartText.Number(tick), Anchor.Middle, fill: Ink.Quiet);
        }
        canvas.Text(canvas.Width, bottom + 20, unit, Anchor.End, fill: Ink.Quiet);
        var top = 4d;
        var apart = false;
        foreach (var row in rows)
        {
            if (row.Apart && !apart)
            {
                canvas.Line(0, top + 4, canvas.Width, top + 4, Ink.Edge, 1, "2 4");
                top += 12;
                apart = true;
            }
            One(canvas, axis, row, top, (left, right), unit);
            top += RowHeight(row);
        }
    }

    private static void One(SvgCanvas canvas, Axis axis, RangeRow row, double top, (double Left, double Right) plot, string unit)
    {
        var middle = top + (RowHeight(row) / 2);
        canvas.Text(0, middle + 5, row.Label, bold: !row.Apart);
        if (row.Middle is not { } value)
        {
            canvas.Hatch(plot.Left, middle - 10, plot.Right - plot.Left, 20, $"{row.Label} {ChartText.Missing}");
            canvas.Text(canvas.Width, middle + 5, ChartText.Missing, Anchor.End, fill: Ink.Quiet);
            return;
        }
        if (row is { Low: { } low, High: { } high })
            canvas.Rect(axis[low], middle - 13, axis[high] - axis[low], 26, Ink.Fourth, 4);
        else
            canvas.Rect(
                Math.Min(axis[0m], axis[value]),
                middle - 9,
                Math.Abs(axis[value] - axis[0m]),
                18,
                row.Apart ? Ink.Third : Ink.Fourth,
                2
            );
        canvas.Rect(
            axis[value] - 3,
            middle - 17,
            6,
            34,
            row.Apart ? Ink.Deep : Ink.First,
            2,
            hint: $"{row.Label} {ChartText.With(value, unit, 1)}"
        );
        canvas.Text(canvas.Width, middle + 6, ChartText.With(value, unit, 1), Anchor.End, 16, true);
    }
}
