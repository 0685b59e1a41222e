using Okoshi.App.Plan;

namespace Okoshi.App.Charts;

/// <summary>手もとに残るお金の棒 The owner's take-home month by month, with the mean of each year written above it.</summary>
public static class TakeHomeBars
{
    private const double Height = 260;

    /// <param name="title">What the figure shows.</param>
    /// <param name="months">Take-home of month 1, 2, …; null where it is not known.</param>
    /// <param name="unit">Unit of the values, such as 万円.</param>
    /// <param name="source">Source line.</param>
    public static Chart Draw(string title, IReadOnlyList<decimal?> months, string unit, string source)
    {
        var years = months
            .Chunk(12)
            .Select((year, i) => (Name: $"{i + 1}年目", Mean: year.Any(m => m is null) ? null : year.Average()))
            .ToList();
        var description = string.Join("、", years.Select(y => $"{y.Name} 月に平均 {ChartText.With(y.Mean, unit, 1)}")) + "。";
        var table = new ChartTable(
            title,
            ["月", $"{PlanWords.LeftBeforeTax}（{unit}）"],
            [.. months.Select((m, i) => (IReadOnlyList<string>)[$"{i + 1}か月目", ChartText.Number(m, 1)])]
        );
        return Chart.Draw(title, description, 688, table, source, canvas => Bars(canvas, months, years, unit), _ => Height);
    }

    private static void Bars(SvgCanvas canvas, IReadOnlyList<decimal?> months, List<(string Name, decimal? Mean)> years, string unit)
    {
        if (months.Count == 0)
            return;
        var values = months.OfType<decimal>().Append(0).ToList();
        var (left, right) = (48d, canvas.Width - 4);
        var vertical = Axis.Round(values.Min(), values.Max() == 0 ? 1 : values.Max(), Height - 36, 44);
        foreach (var tick in vertical.Ticks)
        {
            canvas.Line(left, vertical[tick], right, vertical[tick], tick == 0 ? Ink.Text : Ink.Grid, tick == 0 ? 1.5 : 1);
            canvas.Text(left - 8, vertical[tick] + 5, ChartText.Number(tick), Anchor.End, fill: Ink.Quiet);
        }
        canvas.Text(0, 14, unit, fill: Ink.Quiet);
        var step = (right - left) / months.Count;
        for (var i = 0; i < months.Count; i++)
        {
            var x = left + (i * step);
            var hint = $"{i + 1}か月目 {ChartText.With(months[i], unit, 1)}";
            if (months[i] is not { } value)
                canvas.Hatch(x + 1, vertical[vertical.Ticks[^1]], step - 2, vertical[0m] - vertical[vertical.Ticks[^1]], hint);
            else
                canvas.Rect(
                    x + 1,
                    Math.Min(vertical[0m], vertical[value]),
                    step - 2,
                    Math.Abs(vertical[value] - vertical[0m]),
                    value < 0 ? Ink.LossLine
                        : i / 12 % 2 == 0 ? Ink.First
                        : Ink.Third,
                    hint: hint
                );
        }
        for (var i = 0; i < years.Count; i++)
            Year(canvas, years[i], left + (i * 12 * step), Math.Min(12, months.Count - (i * 12)) * step, unit);
    }

    private static void Year(SvgCanvas canvas, (string Name, decimal? Mean) year, double left, double width, string unit)
    {
        var size = canvas.IsNarrow ? 12 : 14;
        canvas.Text(left + (width / 2), Height - 12, year.Name, Anchor.Middle, size, fill: Ink.Quiet);
        canvas.Text(
            left + (width / 2),
            32,
            canvas.IsNarrow ? ChartText.Number(year.Mean, 1) : "平均 " + ChartText.With(year.Mean, unit, 1),
            Anchor.Middle,
            size,
            true
        );
    }
}
