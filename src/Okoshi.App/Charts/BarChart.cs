namespace Okoshi.App.Charts;

/// <summary>One bar; an emphasised bar carries the finding.</summary>
public sealed record Bar(string Label, decimal? Value, bool Emphasised = false, string Note = "");

/// <summary>横棒 Horizontal bars from a zero line, each with its value written at its end.</summary>
public static class BarChart
{
    /// <param name="title">What the figure shows.</param>
    /// <param name="bars">Bars in the order to show.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line.</param>
    /// <param name="decimals">Decimals to write.</param>
    public static Chart Draw(string title, IReadOnlyList<Bar> bars, string unit, string source, int decimals = 2)
    {
        var description = string.Join("、", bars.Select(b => $"{b.Label} {ChartText.With(b.Value, unit, decimals)}")) + "。";
        var table = new ChartTable(
            title,
            ["項目", $"値（{unit}）"],
            [
                .. bars.Select(b =>
                    (IReadOnlyList<string>)[b.Label, ChartText.Number(b.Value, decimals) + (b.Note.Length > 0 ? $"（{b.Note}）" : "")]
                ),
            ]
        );
        return Chart.Draw(
            title,
            description,
            568,
            table,
            source,
            canvas => Bars(canvas, bars, unit, decimals),
            width => 8 + (bars.Count * (width < 480 ? 48 : 34))
        );
    }

    private static void Bars(SvgCanvas canvas, IReadOnlyList<Bar> bars, string unit, int decimals)
    {
        if (bars.Count == 0)
            return;
        var labelWidth = canvas.IsNarrow ? 0 : Math.Min(240, bars.Max(b => ChartText.Width(b.Label, 14)) + 16);
        var valueWidth = bars.Max(b => ChartText.Width(ChartText.With(b.Value, unit, decimals), 14)) + 10;
        var values = bars.Select(b => b.Value).OfType<decimal>().Append(0).ToList();
        var axis = Axis.Round(values.Min(), values.Max(), labelWidth + (values.Min() < 0 ? valueWidth : 0), canvas.Width - valueWidth);
        var step = canvas.IsNarrow ? 48 : 34;
        for (var i = 0; i < bars.Count; i++)
        {
            var top = 4 + (i * step);
            var barTop = canvas.IsNarrow ? top + 20 : top + 4;
            canvas.Text(0, top + (canvas.IsNarrow ? 14 : 20), bars[i].Label, bold: bars[i].Emphasised);
            One(canvas, axis, bars[i], barTop, ChartText.With(bars[i].Value, unit, decimals));
        }
        canvas.Line(axis[0m], 0, axis[0m], canvas.Height, Ink.Edge);
    }

    private static void One(SvgCanvas canvas, Axis axis, Bar bar, double top, string text)
    {
        var zero = axis[0m];
        if (bar.Value is not { } value)
        {
            var width = Math.Max(40, axis[axis.Ticks[^1]] - zero);
            canvas.Hatch(zero, top, width, 22, $"{bar.Label} {ChartText.Missing}");
            canvas.Text(canvas.Width, top + 16, text, Anchor.End, fill: Ink.Quiet);
            return;
        }
        var end = axis[value];
        canvas.Rect(
            Math.Min(zero, end),
            top,
            Math.Abs(end - zero),
            22,
            bar.Emphasised ? Ink.First : Ink.Third,
            2,
            hint: $"{bar.Label} {text}"
        );
        canvas.Text(value < 0 ? end - 6 : end + 6, top + 16, text, value < 0 ? Anchor.End : Anchor.Start, bold: bar.Emphasised);
    }
}
