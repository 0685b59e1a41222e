namespace Okoshi.App.Charts;

/// <summary>A point of a scatter; without both numbers it stands in the table only.</summary>
/// <param name="Label">Name.</param>
/// <param name="Along">Number along.</param>
/// <param name="Up">Number up, on a logarithmic scale.</param>
/// <param name="Further">Further cells of its row in the table.</param>
public sealed record ScatterPoint(string Label, decimal? Along, decimal? Up, IReadOnlyList<string> Further)
{
    /// <summary>The point that carries the finding.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>Names of both axes and of the further columns.</summary>
public sealed record ScatterAxes(string Along, string Up, IReadOnlyList<string> Further);

/// <summary>
/// 散布図 Points by two numbers, the upright one on a logarithmic scale with a line at 1; labels keep off each other, and
/// what has no room is in the table.
/// </summary>
public static class ScatterChart
{
    private const double Left = 52;
    private const double Bottom = 48;
    private static readonly decimal[] Ticks = [0.05m, 0.1m, 0.25m, 0.5m, 1, 2, 5, 10, 20, 50];

    /// <param name="title">What the figure shows.</param>
    /// <param name="points">Points; marked ones are labelled first.</param>
    /// <param name="axes">Names of the axes.</param>
    /// <param name="source">Source line.</param>
    public static Chart Draw(string title, IReadOnlyList<ScatterPoint> points, ScatterAxes axes, string source)
    {
        var shown = points.Where(p => p is { Along: not null, Up: > 0 }).ToArray();
        var table = new ChartTable(
            title,
            ["項目", axes.Along, axes.Up, .. axes.Further],
            [
                .. points
                    .OrderByDescending(p => p.Along ?? decimal.MinValue)
                    .Select(p => (IReadOnlyList<string>)[p.Label, ChartText.Fixed(p.Along, 3), ChartText.Fixed(p.Up, 2), .. p.Further]),
            ]
        );
        var description =
            shown.Length == 0
                ? "示せる点がありません。"
                : string.Join(
                    "、",
                    shown
                        .OrderByDescending(p => p.Along)
                        .Take(5)
                        .Select(p => $"{p.Label}（{axes.Along} {ChartText.Fixed(p.Along, 2)}、{axes.Up} {ChartText.Fixed(p.Up, 2)}）")
                ) + "。";
        return Chart.Draw(title, description, 760, table, source, canvas => Paint(canvas, shown, axes), width => width < 480 ? 420 : 440);
    }

    private static void Paint(SvgCanvas canvas, ScatterPoint[] points, ScatterAxes axes)
    {
        if (points.Length == 0)
            return;
        var along = Axis.Round(points.Min(p => p.Along!.Value), points.Max(p => p.Along!.Value), Left + 12, canvas.Width - 20);
        var (low, high) = (
            Math.Log((double)Math.Min(0.9m, points.Min(p => p.Up!.Value)) * .85),
            Math.Log((double)Math.Max(1.1m, points.Max(p => p.Up!.Value)) * 1.15)
        );
        foreach (var tick in Ticks.Where(t => Math.Log((double)t) >= low && Math.Log((double)t) <= high))
        {
            canvas.Line(Left, Y(tick), canvas.Width - 8, Y(tick), tick == 1 ? Ink.Deep : Ink.Grid, tick == 1 ? 2 : 1);
            canvas.Text(
                Left - 8,
                Y(tick) + 5,
                tick == 1 ? "1.0" : ChartText.Number(tick),
                Anchor.End,
                bold: tick == 1,
                fill: tick == 1 ? Ink.Text : Ink.Quiet
            );
        }
        foreach (var tick in along.Ticks.Where((_, i) => !canvas.IsNarrow || i % 2 == 0))
        {
            canvas.Line(along[tick], 8, along[tick], canvas.Height - Bottom, Ink.Grid);
            canvas.Text(along[tick], canvas.Height - Bottom + 18, ChartText.Number(tick), Anchor.Middle, fill: Ink.Quiet);
        }
        canvas.Text(canvas.Width - 8, canvas.Height - 6, axes.Along + " →", Anchor.End, fill: Ink.Quiet);
        canvas.Text(0, canvas.Height - 6, "↑ " + axes.Up, fill: Ink.Quiet);
        Points(canvas, [.. points.Select(p => (p, along[p.Along!.Value], Y(p.Up!.Value)))]);

        double Y(decimal value) => 12 + ((high - Math.Log((double)value)) / (high - low) * (canvas.Height - Bottom - 20));
    }

    private static void Points(SvgCanvas canvas, IReadOnlyList<(ScatterPoint Point, double X, double Y)> points)
    {
        var size = canvas.IsNarrow ? 11.0 : 12;
        var taken = points.Select(p => (Left: p.X - 6, Top: p.Y - 6, Right: p.X + 6, Bottom: p.Y + 6)).ToList();
        foreach (var (point, x, y) in points)
            canvas.Circle(
                x,
                y,
                point.IsMarked ? 6.5 : 5,
                point.IsMarked ? Ink.LossLine
                    : point.Up >= 1 ? Ink.First
                    : Ink.White,
                point.IsMarked ? Ink.Text : Ink.First,
                2,
                $"{point.Label} {ChartText.Fixed(point.Along, 2)} {ChartText.Fixed(point.Up, 2)}"
            );
        foreach (var (point, x, y) in points.OrderByDescending(p => p.Point.IsMarked).ThenByDescending(p => p.Point.Up))
        {
            var width = ChartText.Width(point.Label, size);
            (double X, double Y)[] places =
            [
                (x + 9, y + 4),
                (x - 9 - width, y + 4),
                (x - (width / 2), y - 10),
                (x - (width / 2), y + 19),
                (x + 6 - width, y - 10),
                (x + 6 - width, y + 19),
            ];
            // The finding is written off the line at 1, on which its point often lies.
            if (point.IsMarked)
                Array.Reverse(places);
            foreach (var place in places)
            {
                var box = (Left: place.X - 1, Top: place.Y - size, Right: place.X + width + 1, Bottom: place.Y + 3);
                if (
                    box.Left < Left
                    || box.Right > canvas.Width
                    || box.Top < 0
                    || taken.Any(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom)
                )
                    continue;
                taken.Add(box);
                canvas.Text(place.X, place.Y, point.Label, size: size, bold: point.IsMarked);
                break;
            }
        }
    }
}
