using Okoshi.App.Japanese;

namespace Okoshi.App.Charts;

/// <summary>Persons of a group by verdict.</summary>
public sealed record VerdictBar(string Label, long Met, long Unknown, long NotMet)
{
    public long All => Met + Unknown + NotMet;
}

/// <summary>判定の棒 A bar for each group, parted by 該当, 未確認 and 非該当: told apart by solid, hatch and grey, and printed in the table.</summary>
public static class VerdictBars
{
    private const double Row = 28;
    private const double LabelWidth = 112;
    private const double NumberWidth = 104;

    /// <param name="title">What the figure shows.</param>
    /// <param name="bars">Groups in order.</param>
    /// <param name="source">Source line.</param>
    /// <param name="wide">Width in px.</param>
    public static Chart Draw(string title, IReadOnlyList<VerdictBar> bars, string source, double wide = 368)
    {
        var description =
            string.Join("、", bars.Select(b => $"{b.Label} 該当 {b.Met:#,0}、未確認 {b.Unknown:#,0}、非該当 {b.NotMet:#,0}")) + "。";
        var table = new ChartTable(
            title,
            ["地域", "該当（人）", "未確認（人）", "非該当（人）"],
            [
                .. bars.Select(b =>
                    (IReadOnlyList<string>)[b.Label, ChartText.Number(b.Met), ChartText.Number(b.Unknown), ChartText.Number(b.NotMet)]
                ),
            ]
        );
        return Chart.Draw(title, description, wide, table, source, canvas => Bars(canvas, bars), _ => bars.Count * Row);
    }

    private static void Bars(SvgCanvas canvas, IReadOnlyList<VerdictBar> bars)
    {
        var room = canvas.Width - LabelWidth - NumberWidth;
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, y) = (bars[i], (i * Row) + 5);
            canvas.Text(0, y + 14, Letters.Shorten(bar.Label, 7));
            var met = Width(bar, bar.Met);
            var unknown = Width(bar, bar.Unknown);
            canvas.Rect(LabelWidth, y, met, 18, Ink.Good, hint: $"{bar.Label} 該当 {bar.Met:#,0}人");
            canvas.Hatch(LabelWidth + met, y, unknown, 18, $"{bar.Label} 未確認 {bar.Unknown:#,0}人");
            canvas.Rect(LabelWidth + met + unknown, y, room - met - unknown, 18, Ink.Grid, hint: $"{bar.Label} 非該当 {bar.NotMet:#,0}人");
            canvas.Text(canvas.Width - 52, y + 14, $"{bar.Met:#,0}", Anchor.End, bold: true);
            canvas.Text(canvas.Width, y + 14, $"/ {bar.All:#,0}", Anchor.End, fill: Ink.Quiet);
        }

        double Width(VerdictBar bar, long persons) => bar.All == 0 ? 0 : room * persons / bar.All;
    }
}
