namespace Okoshi.App.Charts;

/// <summary>Cash at the end of a month; the bands are there only where a simulation gave them.</summary>
public sealed record CashPoint(
    int Month,
    decimal? Middle,
    decimal? P10 = null,
    decimal? P25 = null,
    decimal? P75 = null,
    decimal? P90 = null
);

/// <summary>資金の線 Cash over months with a zero line, in bands of 10–90 and 25–75 % where they are known.</summary>
public static class CashChart
{
    private const double Height = 280;

    /// <param name="title">What the figure shows.</param>
    /// <param name="points">Months in order.</param>
    /// <param name="unit">Unit of the values, such as 万円.</param>
    /// <param name="source">Source line.</param>
    public static Chart Draw(string title, IReadOnlyList<CashPoint> points, string unit, string source)
    {
        var known = points.Where(p => p.Middle is not null).ToList();
        var lowest = known.MinBy(p => p.Middle);
        var description = lowest is null
            ? $"{ChartText.Missing}。"
            : $"{known[0].Month}か月目 {ChartText.With(known[0].Middle, unit, 0)}、"
                + $"いちばん少ないのは{lowest.Month}か月目の {ChartText.With(lowest.Middle, unit, 0)}、"
                + $"{known[^1].Month}か月目 {ChartText.With(known[^1].Middle, unit, 0)}。";
        var bands = points.Any(p => p.P10 is not null);
        IReadOnlyList<string> columns = bands
            ? ["月", $"真ん中（{unit}）", "下から10%", "下から25%", "下から75%", "下から90%"]
            : ["月", $"月末の現金（{unit}）"];
        var table = new ChartTable(title, columns, [.. points.Select(p => Cells(p, bands))]);
        return Chart.Draw(title, description, 688, table, source, canvas => Fan(canvas, points, unit, lowest), _ => Height);
    }

    private static IReadOnlyList<string> Cells(CashPoint p, bool bands) =>
        bands
            ?
            [
                $"{p.Month}か月目",
                ChartText.Number(p.Middle, 1),
                ChartText.Number(p.P10, 1),
                ChartText.Number(p.P25, 1),
                ChartText.Number(p.P75, 1),
                ChartText.Number(p.P90, 1),
            ]
            : [$"{p.Month}か月目", ChartText.Number(p.Middle, 1)];

    private static void Fan(SvgCanvas canvas, IReadOnlyList<CashPoint> points, string unit, CashPoint? lowest)
    {
        if (lowest is null)
        {
            canvas.Hatch(64, 16, canvas.Width - 80, Height - 60, ChartText.Missing);
            canvas.Text(canvas.Width / 2, Height / 2, ChartText.Missing, Anchor.Middle, bold: true);
            return;
        }
        var values = points.SelectMany(p => new[] { p.Middle, p.P10, p.P90 }).OfType<decimal>().Append(0).ToList();
        var vertical = Axis.Round(values.Min(), values.Max(), Height - 40, 28);
        var (left, right) = (64d, canvas.Width - 12);
        var (first, last) = (points[0].Month, points[^1].Month);
        foreach (var tick in vertical.Ticks)
        {
            canvas.Line(left, vertical[tick], right, vertical[tick], tick == 0 ? Ink.Text : Ink.Grid, tick == 0 ? 1.5 : 1);
            canvas.Text(
                left - 8,
                vertical[tick] + 5,
                ChartText.Number(tick),
                Anchor.End,
                bold: tick == 0,
                fill: tick == 0 ? Ink.Text : Ink.Quiet
            );
        }
        canvas.Text(0, 14, unit, fill: Ink.Quiet);
        foreach (var point in points.Where(p => p.Month % 12 == 0))
        {
            // Only the last carries the unit: twelve months are narrow on a phone.
            var atEnd = point.Month > last - 12;
            canvas.Text(
                X(point.Month),
                Height - 14,
                atEnd ? $"{point.Month}か月" : $"{point.Month}",
                atEnd ? Anchor.End : Anchor.Middle,
                fill: Ink.Quiet
            );
        }
        Band(p => p.P10, p => p.P90, Ink.Fifth);
        Band(p => p.P25, p => p.P75, Ink.Fourth);
        canvas.Polyline(points.Where(p => p.Middle is not null).Select(p => (X(p.Month), vertical[p.Middle!.Value])), Ink.First, 3);
        Mark(lowest);

        double X(int month) => last == first ? left : left + ((double)(month - first) / (last - first) * (right - left));

        void Band(Func<CashPoint, decimal?> low, Func<CashPoint, decimal?> high, string fill)
        {
            var full = points.Where(p => low(p) is not null && high(p) is not null).ToList();
            if (full.Count < 2)
                return;
            var outline = full.Select(p => (p, Value: high(p)!.Value))
                .Concat(full.AsEnumerable().Reverse().Select(p => (p, Value: low(p)!.Value)));
            canvas.Path(
                "M" + string.Join('L', outline.Select(o => $"{SvgCanvas.N(X(o.p.Month))} {SvgCanvas.N(vertical[o.Value])}")) + "z",
                fill
            );
        }

        void Mark(CashPoint point)
        {
            var (x, y) = (X(point.Month), vertical[point.Middle!.Value]);
            var text = $"いちばん少ない月 {ChartText.With(point.Middle, unit, 0)}（{point.Month}か月目）";
            var half = ChartText.Width(text, 14) / 2;
            canvas.Circle(x, y, 5, point.Middle < 0 ? Ink.LossLine : Ink.First, Ink.White);
            canvas.Text(
                Math.Clamp(x, left + half + 4, right - half),
                Math.Min(y + 24, Height - 46),
                text,
                Anchor.Middle,
                bold: true,
                fill: point.Middle < 0 ? Ink.Loss : Ink.Text
            );
        }
    }
}
