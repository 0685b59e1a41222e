namespace Okoshi.App.Charts;

/// <summary>One line of a quotient plot: the city's value, the neighbours' values and texts at the right.</summary>
public sealed record QuotientDots(string Label, decimal? Value, IReadOnlyList<NamedValue> Neighbours, string Count = "", string Rank = "");

/// <summary>特化係数の図: location quotients on a log axis with a line at 1.0, the neighbours as rings.</summary>
public static class QuotientPlot
{
    private static readonly double[] TickValues = [0.0625, 0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 8, 16];

    /// <param name="place">Name of the city.</param>
    /// <param name="rows">Industries in the order to show.</param>
    /// <param name="countHead">Head of the count column.</param>
    /// <param name="source">Source line.</param>
    /// <param name="highlight">A neighbour to pick out; drawn as a filled diamond.</param>
    public static Chart Draw(string place, IReadOnlyList<QuotientDots> rows, string countHead, string source, string? highlight = null)
    {
        var known = rows.Where(r => r.Value is not null).OrderByDescending(r => r.Value).ToList();
        var description =
            known.Count == 0
                ? "値はすべてデータなしです。"
                : $"1.0 が国と同じ。高いのは{string.Join("、", known.Take(3).Select(Words))}。"
                    + $"低いのは{string.Join("、", known.TakeLast(2).Reverse().Select(Words))}。";
        return Chart.Draw(
            $"{place}の特化係数",
            description,
            1200,
            Table(place, rows, countHead),
            source,
            canvas => new Plot(canvas, rows, place, countHead, highlight).Draw(),
            width => width < 480 ? 80 + (rows.Count * 46) : 88 + (rows.Count * 28)
        );

        static string Words(QuotientDots row) => $"{row.Label} {ChartText.Fixed(row.Value, 2)}";
    }

    private static ChartTable Table(string place, IReadOnlyList<QuotientDots> rows, string countHead)
    {
        var names = rows.SelectMany(r => r.Neighbours).Select(n => n.Label).Distinct().ToList();
        return new ChartTable(
            "特化係数（国＝1.0）",
            ["産業", place, .. names, countHead],
            [
                .. rows.Select(r =>
                    (IReadOnlyList<string>)
                        [
                            r.Label,
                            ChartText.Fixed(r.Value, 2),
                            .. names.Select(n => ChartText.Fixed(r.Neighbours.FirstOrDefault(x => x.Label == n)?.Value, 2)),
                            r.Count,
                        ]
                ),
            ]
        );
    }

    private sealed class Plot
    {
        private readonly SvgCanvas canvas;
        private readonly IReadOnlyList<QuotientDots> rows;
        private readonly string place;
        private readonly string countHead;
        private readonly string? highlight;
        private readonly double left;
        private readonly double right;
        private readonly double low;
        private readonly double high;
        private readonly double rowHeight;

        public Plot(SvgCanvas canvas, IReadOnlyList<QuotientDots> rows, string place, string countHead, string? highlight)
        {
            (this.canvas, this.rows, this.place, this.countHead, this.highlight) = (canvas, rows, place, countHead, highlight);
            (left, right) = canvas.IsNarrow ? (14, canvas.Width - 14) : (264, 856);
            rowHeight = canvas.IsNarrow ? 46 : 28;
            var values = rows.SelectMany(r => r.Neighbours.Select(n => n.Value).Append(r.Value))
                .OfType<decimal>()
                .Where(v => v > 0)
                .Select(v => (double)v)
                .DefaultIfEmpty(1)
                .ToList();
            low = Math.Min(values.Min() * .9, .5);
            high = Math.Max(values.Max() * 1.1, 2);
        }

        public void Draw()
        {
            Frame();
            for (var i = 0; i < rows.Count; i++)
                Row(rows[i], 48 + (i * rowHeight));
        }

        /// <summary>Log position; a value of zero has none and is set at the left end.</summary>
        private double X(decimal value) =>
            value <= 0 ? left : left + ((Math.Log((double)value) - Math.Log(low)) / (Math.Log(high) - Math.Log(low)) * (right - left));

        private void Frame()
        {
            var bottom = 48 + (rows.Count * rowHeight);
            if (!canvas.IsNarrow)
            {
                for (var i = 0; i < rows.Count; i += 2)
                    canvas.Rect(0, 48 + (i * rowHeight), canvas.Width, rowHeight, Ink.Snow);
                canvas.Text(0, 32, "産業", bold: true);
                canvas.Text(944, 32, place + " LQ", Anchor.End, bold: true);
                canvas.Text(1066, 32, countHead, Anchor.End, bold: true);
                if (rows.Any(r => r.Rank.Length > 0))
                    canvas.Text(canvas.Width, 32, $"{rows.Max(r => r.Neighbours.Count) + 1}市の中で", Anchor.End, bold: true);
            }
            var one = X(1);
            foreach (var tick in TickValues.Where(t => t >= low && t <= high && t != 1 && !(canvas.IsNarrow && t is .75 or 3)))
            {
                var x = X((decimal)tick);
                canvas.Line(x, 42, x, bottom, Ink.Grid);
                canvas.Text(x, bottom + 22, ChartText.Number((decimal)tick, 3), Anchor.Middle, fill: Ink.Quiet);
            }
            canvas.Line(one, 42, one, bottom, Ink.Deep, 2);
            canvas.Text(one, bottom + 22, "1.0", Anchor.Middle, bold: true, fill: Ink.Deep);
            canvas.Text(one - 10, 32, "← 国より薄い", Anchor.End, fill: Ink.Quiet);
            canvas.Text(one + 10, 32, canvas.IsNarrow ? "厚い →" : "国より厚い →", fill: Ink.Quiet);
        }

        private void Row(QuotientDots row, double top)
        {
            var y = canvas.IsNarrow ? top + 34 : top + 14;
            var value = ChartText.Fixed(row.Value, 2);
            if (canvas.IsNarrow)
            {
                canvas.Rect(0, top + 3, ChartText.Width(row.Label, 14) + 4, 18, Ink.White);
                canvas.Text(0, top + 17, row.Label);
                canvas.Rect(canvas.Width - ChartText.Width(value, 14) - 8, top + 3, ChartText.Width(value, 14) + 8, 18, Ink.White);
                canvas.Text(canvas.Width, top + 17, value, Anchor.End, bold: true, fill: row.Value is null ? Ink.Quiet : Ink.First);
            }
            else
            {
                canvas.Text(8, y + 5, row.Label);
                canvas.Text(944, y + 5, value, Anchor.End, bold: true, fill: row.Value is null ? Ink.Quiet : Ink.First);
                canvas.Text(1066, y + 5, row.Count, Anchor.End);
                canvas.Text(canvas.Width, y + 5, row.Rank, Anchor.End, bold: row.Rank.StartsWith("1番", StringComparison.Ordinal));
            }
            Dots(row, y);
        }

        private void Dots(QuotientDots row, double y)
        {
            var xs = row.Neighbours.Select(n => n.Value).OfType<decimal>().Select(X).ToList();
            if (xs.Count > 0)
                canvas.Line(xs.Min(), y, xs.Max(), y, Ink.Calm, 2);
            foreach (var neighbour in row.Neighbours)
            {
                if (neighbour.Value is not { } value)
                    continue;
                var hint = $"{neighbour.Label} {ChartText.Fixed(value, 2)}";
                if (neighbour.Label == highlight)
                    canvas.Path($"M{SvgCanvas.N(X(value) - 6)} {SvgCanvas.N(y)}l6 -6l6 6l-6 6z", Ink.Deep, Ink.White, 1.5);
                else
                    canvas.Circle(X(value), y, 4, Ink.White, Ink.Calm, hint: hint);
            }
            if (row.Value is { } own)
                canvas.Circle(X(own), y, 7, Ink.First, Ink.White, hint: $"{place} {ChartText.Fixed(own, 2)}");
            else
                canvas.Hatch(left, y - 6, right - left, 12, $"{place} {ChartText.Missing}");
        }
    }
}
