namespace Okoshi.App.Charts;

/// <summary>One age band of a pyramid; the "then" columns are the year compared with.</summary>
public sealed record PyramidRow(string Age, long? Male, long? Female, long? MaleThen = null, long? FemaleThen = null);

/// <summary>人口ピラミッド: men left, women right, the compared year as an outline.</summary>
public static class PyramidChart
{
    private const double Top = 56;
    private const double RowHeight = 20;

    /// <param name="title">What the figure shows.</param>
    /// <param name="rows">From the youngest to the oldest.</param>
    /// <param name="period">Year of the bars.</param>
    /// <param name="then">Year of the outline, or empty.</param>
    /// <param name="source">Source line.</param>
    public static Chart Draw(string title, IReadOnlyList<PyramidRow> rows, string period, string then, string source)
    {
        var description =
            $"{period}。男性 {Sum(rows, r => r.Male)}、女性 {Sum(rows, r => r.Female)}。"
            + (
                rows.Where(r => r.Male is not null && r.Female is not null).MaxBy(r => r.Male + r.Female) is { } most
                    ? $"いちばん多いのは{most.Age}歳です。"
                    : ""
            );
        return Chart.Draw(
            title,
            description,
            568,
            Table(title, rows, period, then),
            source,
            canvas => new Pyramid(canvas, rows, period, then).Draw(),
            _ => Top + (rows.Count * RowHeight) + 36
        );
    }

    private static string Sum(IReadOnlyList<PyramidRow> rows, Func<PyramidRow, long?> pick) =>
        rows.Any(r => pick(r) is null) ? "一部データなし" : ChartText.With(rows.Sum(r => pick(r)), "人", 0);

    private static ChartTable Table(string title, IReadOnlyList<PyramidRow> rows, string period, string then)
    {
        List<string> columns = ["年齢", $"男 {period}（人）", $"女 {period}（人）"];
        if (then.Length > 0)
            columns.AddRange([$"男 {then}（人）", $"女 {then}（人）"]);
        return new ChartTable(title, columns, [.. rows.Reverse().Select(Cells)]);

        IReadOnlyList<string> Cells(PyramidRow row) =>
            then.Length == 0
                ? [row.Age, ChartText.Number(row.Male, 0), ChartText.Number(row.Female, 0)]
                :
                [
                    row.Age,
                    ChartText.Number(row.Male, 0),
                    ChartText.Number(row.Female, 0),
                    ChartText.Number(row.MaleThen, 0),
                    ChartText.Number(row.FemaleThen, 0),
                ];
    }

    private sealed class Pyramid
    {
        private readonly SvgCanvas canvas;
        private readonly IReadOnlyList<PyramidRow> rows;
        private readonly string period;
        private readonly string then;
        private readonly Axis axis;
        private readonly double middle;
        private readonly double gap = 27;

        public Pyramid(SvgCanvas canvas, IReadOnlyList<PyramidRow> rows, string period, string then)
        {
            (this.canvas, this.rows, this.period, this.then) = (canvas, rows, period, then);
            middle = canvas.Width / 2;
            var most = rows.SelectMany(r => new[] { r.Male, r.Female, r.MaleThen, r.FemaleThen }).Max() ?? 1;
            axis = Axis.Round(0, most, 0, middle - gap - 16, 3);
        }

        public void Draw()
        {
            canvas.Text(middle - gap, 16, "男", Anchor.End, 16, true);
            canvas.Text(middle + gap, 16, "女", Anchor.Start, 16, true);
            canvas.Text(middle - gap - 24, 16, period, Anchor.End, fill: Ink.Quiet);
            if (then.Length > 0)
                Key();
            foreach (var tick in axis.Ticks)
                Tick(tick);
            for (var i = 0; i < rows.Count; i++)
                Row(rows[rows.Count - 1 - i], Top + (i * RowHeight));
        }

        private void Key()
        {
            canvas.Rect(middle + gap + 30, 5, 18, 11, "none", 0, Ink.Text, "3 2");
            canvas.Text(middle + gap + 54, 16, then, fill: Ink.Quiet);
            canvas.Text(middle, 40, "歳", Anchor.Middle, 12, fill: Ink.Quiet);
        }

        private void Tick(decimal tick)
        {
            var bottom = Top + (rows.Count * RowHeight);
            var label = tick >= 10000 ? ChartText.Number(tick / 10000) + "万" : ChartText.Number(tick, 0);
            foreach (var side in new[] { -1, 1 })
            {
                var x = middle + (side * (gap + axis[tick]));
                canvas.Line(x, Top - 4, x, bottom, Ink.Grid);
                canvas.Text(x, bottom + 18, label, Anchor.Middle, 12, fill: Ink.Quiet);
            }
        }

        private void Row(PyramidRow row, double y)
        {
            canvas.Text(middle, y + 14, row.Age, Anchor.Middle, 12, fill: Ink.Quiet);
            Bar(row.Male, row.MaleThen, -1, y, Ink.First, $"{row.Age}歳 男");
            Bar(row.Female, row.FemaleThen, 1, y, Ink.Third, $"{row.Age}歳 女");
        }

        private void Bar(long? now, long? before, int side, double y, string fill, string name)
        {
            var start = middle + (side * gap);
            if (now is { } n)
                canvas.Rect(Left(n), y + 2, axis[n], RowHeight - 4, fill, hint: $"{name} {ChartText.With(n, "人", 0)}");
            else
                canvas.Hatch(side < 0 ? start - 60 : start, y + 2, 60, RowHeight - 4, $"{name} {ChartText.Missing}");
            if (before is { } b)
                canvas.Rect(Left(b), y + 2, axis[b], RowHeight - 4, "none", 0, Ink.Text, "3 2");

            double Left(long value) => side < 0 ? start - axis[value] : start;
        }
    }
}
