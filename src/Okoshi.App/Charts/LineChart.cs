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

/// <summary>A range around the lines; the years are those of the points.</summary>
public sealed record LineBand(string Label, IReadOnlyList<(int Year, decimal Low, decimal High)> Points);

/// <summary>What the numbers along the bottom stand for.</summary>
/// <param name="Head">Head of the column in the table.</param>
/// <param name="Name">Name of a place on the axis.</param>
/// <param name="Tick">What is written below it; null for nothing.</param>
public sealed record LineScale(string Head, Func<int, string> Name, Func<int, string?> Tick)
{
    /// <summary>Years.</summary>
    public static LineScale Years { get; } = new("年", y => $"{y}年", y => $"{y}");

    /// <summary>Months, counted from the year 0; each January is written.</summary>
    public static LineScale Months { get; } = new("月", m => $"{m / 12}年{(m % 12) + 1}月", m => m % 12 == 0 ? $"{m / 12}" : null);
}

/// <summary>折れ線 A line chart over years with direct labels; gaps stay gaps.</summary>
public static class LineChart
{
    private const double Height = 260;

    /// <param name="title">What the figure shows.</param>
    /// <param name="series">Lines, the most important last.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line.</param>
    /// <param name="fromZero">Whether the axis must begin at zero.</param>
    /// <param name="scale">What the points stand at; years when none is given.</param>
    /// <param name="band">A range to lay under the lines.</param>
    public static Chart Draw(
        string title,
        IReadOnlyList<LineSeries> series,
        string unit,
        string source,
        bool fromZero = false,
        LineScale? scale = null,
        LineBand? band = null
    )
    {
        scale ??= LineScale.Years;
        var description = string.Join("。", series.Select(Words)) + "。";
        return Chart.Draw(
            title,
            description,
            568,
            Table(title, series, unit, scale, band),
            source,
            canvas => new Lines(canvas, series, unit, fromZero, scale, band).Draw(),
            _ => Height
        );

        string Words(LineSeries line)
        {
            var known = line.Points.Where(p => p.Value is not null).ToList();
            if (known.Count == 0)
                return $"{line.Label}は{ChartText.Missing}";
            return $"{line.Label}：{scale.Name(known[0].Year)} {ChartText.With(known[0].Value, unit)} から {scale.Name(known[^1].Year)} "
                + $"{ChartText.With(known[^1].Value, unit)}";
        }
    }

    private static ChartTable Table(string title, IReadOnlyList<LineSeries> series, string unit, LineScale scale, LineBand? band)
    {
        var years = series.SelectMany(s => s.Points).Select(p => p.Year).Distinct().Order();
        string[] bandHeads = band is null ? [] : [$"{band.Label}の下（{unit}）", $"{band.Label}の上（{unit}）"];
        return new ChartTable(title, [scale.Head, .. series.Select(s => $"{s.Label}（{unit}）"), .. bandHeads], [.. years.Select(Row)]);

        IReadOnlyList<string> Row(int year)
        {
            var range = band?.Points.Where(p => p.Year == year).Select(p => ((decimal, decimal)?)(p.Low, p.High)).FirstOrDefault();
            string[] bounds =
                band is null ? []
                : range is var (low, high) ? [ChartText.Number(low), ChartText.Number(high)]
                : ["―", "―"];
            return
            [
                scale.Name(year),
                .. series.Select(s => s.Points.FirstOrDefault(p => p.Year == year) is { } p ? ChartText.Number(p.Value) : "―"),
                .. bounds,
            ];
        }
    }

    private sealed class Lines
    {
        private const double LabelSize = 13;
        private const double LabelGap = 10;
        private const double LabelHeight = 16;

        private readonly SvgCanvas canvas;
        private readonly IReadOnlyList<LineSeries> series;
        private readonly string unit;
        private readonly LineScale scale;
        private readonly LineBand? band;
        private readonly Axis vertical;
        private readonly int firstYear;
        private readonly int lastYear;
        private readonly IReadOnlyList<LinePoint> ends;
        private readonly double left = 52;
        private readonly double right;

        public Lines(SvgCanvas canvas, IReadOnlyList<LineSeries> series, string unit, bool fromZero, LineScale scale, LineBand? band)
        {
            (this.canvas, this.series, this.unit, this.scale, this.band) = (canvas, series, unit, scale, band);
            var points = series.SelectMany(s => s.Points).ToList();
            var values = points
                .Select(p => p.Value)
                .OfType<decimal>()
                .Concat(band?.Points.SelectMany(p => new[] { p.Low, p.High }) ?? [])
                .DefaultIfEmpty(0)
                .ToList();
            firstYear = points.Select(p => p.Year).DefaultIfEmpty(0).Min();
            lastYear = points.Select(p => p.Year).DefaultIfEmpty(1).Max();
            // Labels of lines that end together stand right of their ends, the higher above the lower.
            ends = [.. points.Where(p => p.Year == lastYear && p.Value is not null && p.Label.Length > 0).OrderByDescending(p => p.Value)];
            right =
                canvas.Width
                - (
                    ends.Count > 1 ? ends.Max(p => ChartText.Width(p.Label, LabelSize)) + LabelGap
                    : canvas.IsNarrow ? 44
                    : 84
                );
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
            Band();
            foreach (var line in series)
                Line(line);
            foreach (var line in series)
                Labels(line);
        }

        private double X(int year) =>
            lastYear == firstYear ? (left + right) / 2 : left + ((double)(year - firstYear) / (lastYear - firstYear) * (right - left));

        private string Short(decimal value) =>
            unit == "人" && Math.Abs(value) >= 10000 ? ChartText.Number(value / 10000) + "万" : ChartText.Number(value);

        private void Years()
        {
            var ticks = series
                .SelectMany(s => s.Points)
                .Select(p => p.Year)
                .Distinct()
                .Order()
                .Where(y => scale.Tick(y) is not null)
                .ToList();
            var room = canvas.IsNarrow ? 44 : 56;
            var last = double.NegativeInfinity;
            foreach (var year in ticks)
            {
                if (X(year) - last < room || (year != ticks[^1] && X(ticks[^1]) - X(year) < room))
                    continue;
                last = X(year);
                canvas.Text(
                    last,
                    canvas.Height - 14,
                    year == ticks[0] ? $"{scale.Tick(year)}年" : scale.Tick(year)!,
                    Anchor.Middle,
                    fill: Ink.Quiet
                );
            }
        }

        private void Band()
        {
            if (band is not { Points.Count: > 1 })
                return;
            var edge = band
                .Points.Select(p => (X: X(p.Year), Y: vertical[p.High]))
                .Concat(band.Points.Reverse().Select(p => (X: X(p.Year), Y: vertical[p.Low])));
            canvas.Path("M" + string.Join('L', edge.Select(p => $"{SvgCanvas.N(p.X)} {SvgCanvas.N(p.Y)}")) + "z", Ink.Fourth);
        }

        private void Line(LineSeries line)
        {
            var (stroke, width, dash) = line.Kind switch
            {
                LineKind.Actual => (Ink.First, 3.0, (string?)null),
                LineKind.Projection => (Ink.First, 2.5, "7 5"),
                _ => (Ink.Calm, 2.0, "2 4"),
            };
            foreach (var run in Runs(line.Points))
                canvas.Polyline(run.Select(p => (X(p.Year), vertical[p.Value!.Value])), stroke, width, dash);
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
                if (run.Count > 0)
                    yield return run;
                run = [];
            }
            if (run.Count > 0)
                yield return run;
        }

        private void Labels(LineSeries line)
        {
            foreach (var point in line.Points.Where(p => p.Value is not null && p.Label.Length > 0))
            {
                var (x, y) = (X(point.Year), vertical[point.Value!.Value]);
                var solid = line.Kind == LineKind.Actual;
                canvas.Circle(
                    x,
                    y,
                    4.5,
                    solid ? Ink.First : Ink.White,
                    solid ? Ink.White
                        : line.Kind == LineKind.Projection ? Ink.First
                        : Ink.Calm
                );
                Label(line, point, x, y);
            }
        }

        /// <summary>
        /// Above its point; right of it at the end of a falling line, left and below for an older projection, so
        /// that labels keep off the lines.
        /// </summary>
        private void Label(LineSeries line, LinePoint point, double x, double y)
        {
            if (ends.Count > 1 && ends.Contains(point))
            {
                canvas.Text(x + LabelGap, EndHeight(point), point.Label, size: LabelSize, bold: true);
                return;
            }
            var older = line.Kind == LineKind.Earlier;
            var size = older ? 12 : LabelSize;
            var width = ChartText.Width(point.Label, size);
            if (older)
            {
                canvas.Text(Math.Max(x - 10, left + width), y + 18, point.Label, Anchor.End, size, fill: Ink.Quiet);
                return;
            }
            var known = line.Points.Where(p => p.Value is not null).ToList();
            var falls = known.Count > 1 && known[^1] == point && known[^2].Value > point.Value;
            if (falls && x + 10 + width <= canvas.Width)
                canvas.Text(x + 10, y - 6, point.Label, Anchor.Start, size, true);
            else if (falls && y + 24 < canvas.Height - 34)
                canvas.Text(Math.Min(x + (width / 2), canvas.Width), y + 24, point.Label, Anchor.End, size, true);
            else
                canvas.Text(Math.Clamp(x, left + (width / 2), canvas.Width - (width / 2)), y - 14, point.Label, Anchor.Middle, size, true);
        }

        private double EndHeight(LinePoint point)
        {
            var height = double.NegativeInfinity;
            foreach (var end in ends)
            {
                height = Math.Max(vertical[end.Value!.Value] + 5, height + LabelHeight);
                if (ReferenceEquals(end, point))
                    break;
            }
            return height;
        }
    }
}
