namespace Okoshi.App.Charts;

public enum LineKind
{
    Actual = 0,
    Projection = 1,
    Earlier = 2,
}

/// <summary>A point of a line; a point with a label is marked and written out.</summary>
public sealed record LinePoint(int Year, decimal? Value, string Label = "");

/// <summary>A line: what was counted is solid, a projection dashed, an older projection dotted.</summary>
public sealed record LineSeries(string Label, LineKind Kind, IReadOnlyList<LinePoint> Points);

/// <summary>折れ線 A line chart over years with direct labels; gaps stay gaps.</summary>
public static class LineChart
{
    private const double Height = 260;

    /// <param name="title">What the figure shows.</param>
    /// <param name="series">Lines, the most important last.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line.</param>
    /// <param name="fromZero">Whether the axis must begin at zero.</param>
    public static Chart Draw(string title, IReadOnlyList<LineSeries> series, string unit, string source, bool fromZero = false)
    {
        ArgumentNullException.ThrowIfNull(series);
        var description = string.Join("。", series.Select(Words)) + "。";
        return Chart.Draw(title, description, 568, Table(title, series, unit), source, canvas => new Lines(canvas, series, unit, fromZero).Draw(), _ => Height);

        string Words(LineSeries line)
        {
            var known = line.Points.Where(p => p.Value is not null).ToList();
            if (known.Count == 0) return $"{line.Label}は{ChartText.Missing}";
            return $"{line.Label}：{known[0].Year}年 {ChartText.With(known[0].Value, unit)} から {known[^1].Year}年 {ChartText.With(known[^1].Value, unit)}";
        }
    }

    private static ChartTable Table(string title, IReadOnlyList<LineSeries> series, string unit)
    {
        var years = series.SelectMany(s => s.Points).Select(p => p.Year).Distinct().Order();
        return new ChartTable(title, ["年", .. series.Select(s => $"{s.Label}（{unit}）")],
            [.. years.Select(year => (IReadOnlyList<string>)[$"{year}年", .. series.Select(s => s.Points.FirstOrDefault(p => p.Year == year) is { } p ? ChartText.Number(p.Value) : "―")])]);
    }

    private sealed class Lines
    {
        private readonly SvgCanvas canvas;
        private readonly IReadOnlyList<LineSeries> series;
        private readonly string unit;
        private readonly Axis vertical;
        private readonly int firstYear;
        private readonly int lastYear;
        private readonly double left = 52;
        private readonly double right;

        public Lines(SvgCanvas canvas, IReadOnlyList<LineSeries> series, string unit, bool fromZero)
        {
            (this.canvas, this.series, this.unit) = (canvas, series, unit);
            var points = series.SelectMany(s => s.Points).ToList();
            var values = points.Select(p => p.Value).OfType<decimal>().DefaultIfEmpty(0).ToList();
            firstYear = points.Select(p => p.Year).DefaultIfEmpty(0).Min();
            lastYear = points.Select(p => p.Year).DefaultIfEmpty(1).Max();
            right = canvas.Width - (canvas.IsNarrow ? 44 : 84);
            vertical = Axis.Round(fromZero ? Math.Min(0, values.Min()) : values.Min(), values.Max(), canvas.Height - 40, 30);
        }

        public void Draw()
        {
            foreach (var tick in vertical.Ticks)
            {
                canvas.Line(left, vertical[tick], right, vertical[tick], Ink.Grid);
                canvas.Text(left - 8, vertical[tick] + 5, Short(tick), Anchor.End, fill: Ink.Quiet);
            }
            Years();
            foreach (var line in series) Line(line);
            foreach (var line in series) Labels(line);
        }

        private double X(int year) => lastYear == firstYear ? (left + right) / 2 : left + ((double)(year - firstYear) / (lastYear - firstYear) * (right - left));

        private string Short(decimal value) => unit == "人" && Math.Abs(value) >= 10000 ? ChartText.Number(value / 10000) + "万" : ChartText.Number(value);

        private void Years()
        {
            var years = series.SelectMany(s => s.Points).Select(p => p.Year).Distinct().Order().ToList();
            var room = canvas.IsNarrow ? 44 : 56;
            var last = double.NegativeInfinity;
            foreach (var year in years)
            {
                if (X(year) - last < room || (year != lastYear && X(lastYear) - X(year) < room)) continue;
                last = X(year);
                canvas.Text(last, canvas.Height - 14, year == firstYear ? $"{year}年" : $"{year}", Anchor.Middle, fill: Ink.Quiet);
            }
        }

        private void Line(LineSeries line)
        {
            var (stroke, width, dash) = line.Kind switch
            {
                LineKind.Actual => (Ink.First, 3.0, (string?)null),
                LineKind.Projection => (Ink.First, 2.5, "7 5"),
                _ => (Ink.Calm, 2.0, "2 4"),
            };
            foreach (var run in Runs(line.Points)) canvas.Polyline(run.Select(p => (X(p.Year), vertical[p.Value!.Value])), stroke, width, dash);
        }

        /// <summary>Stretches without a gap: over a missing value no line is drawn.</summary>
        private static IEnumerable<List<LinePoint>> Runs(IReadOnlyList<LinePoint> points)
        {
            var run = new List<LinePoint>();
            foreach (var point in points)
            {
                if (point.Value is not null)
                {
                    run.Add(point);
                    continue;
                }
                if (run.Count > 0) yield return run;
                run = [];
            }
            if (run.Count > 0) yield return run;
        }

        private void Labels(LineSeries line)
        {
            foreach (var point in line.Points.Where(p => p.Value is not null && p.Label.Length > 0))
            {
                var (x, y) = (X(point.Year), vertical[point.Value!.Value]);
                var solid = line.Kind == LineKind.Actual;
                canvas.Circle(x, y, 4.5, solid ? Ink.First : Ink.White, solid ? Ink.White : line.Kind == LineKind.Projection ? Ink.First : Ink.Calm);
                Label(line, point, x, y);
            }
        }

        /// <summary>Above its point; right of it at the end of a falling line, left and below for an older projection, so that labels keep off the lines.</summary>
        private void Label(LineSeries line, LinePoint point, double x, double y)
        {
            var older = line.Kind == LineKind.Earlier;
            var size = older ? 12 : 13;
            var width = ChartText.Width(point.Label, size);
            if (older)
            {
                canvas.Text(Math.Max(x - 10, left + width), y + 18, point.Label, Anchor.End, size, fill: Ink.Quiet);
                return;
            }
            var known = line.Points.Where(p => p.Value is not null).ToList();
            var falls = known.Count > 1 && known[^1] == point && known[^2].Value > point.Value;
            if (falls && x + 10 + width <= canvas.Width) canvas.Text(x + 10, y - 6, point.Label, Anchor.Start, size, true);
            else canvas.Text(Math.Clamp(x, left + (width / 2), canvas.Width - (width / 2)), y - 14, point.Label, Anchor.Middle, size, true);
        }
    }
}
