namespace Okoshi.App.Charts;

/// <summary>The flows of a regional circulation in one unit; any of them may be missing.</summary>
/// <param name="Place">Name of the region.</param>
/// <param name="Period">Year the flows stand for.</param>
/// <param name="Unit">Unit of all flows, such as 億円.</param>
/// <param name="ToDistribution">生産から分配へ.</param>
/// <param name="ToSpending">分配から支出へ.</param>
/// <param name="ToProduction">支出から生産へ.</param>
/// <param name="Balance">域際収支; negative when more is bought outside than sold.</param>
/// <param name="Rate">循環率 in per cent.</param>
public sealed record CirculationInput(
    string Place,
    string Period,
    string Unit,
    decimal? ToDistribution,
    decimal? ToSpending,
    decimal? ToProduction,
    decimal? Balance,
    decimal? Rate
)
{
    /// <summary>What the region is, in "outside of the …".</summary>
    public string Kind { get; init; } = "市";
}

/// <summary>地域経済循環の図: production → distribution → spending → production; widths in proportion to the money.</summary>
public static class CirculationDiagram
{
    private const double Widest = 42;

    public static Chart Draw(CirculationInput input, string source)
    {
        var rows = Rows(input);
        var description = string.Join("、", rows.Select(r => $"{r[0]} {r[1]}")) + "。";
        return Chart.Draw(
            $"{input.Place}のお金の流れ（{input.Period}）",
            description,
            1200,
            new ChartTable($"お金の流れ（{input.Period}）", ["流れ", input.Place], rows),
            source,
            canvas =>
            {
                var sketch = new Sketch(canvas, input);
                if (canvas.IsNarrow)
                    sketch.Upright();
                else
                    sketch.Lying();
            },
            width => width < 480 ? 620 : 344
        );
    }

    private static List<IReadOnlyList<string>> Rows(CirculationInput input) =>
        [
            ["生産から分配へ（所得への分配）", ChartText.With(input.ToDistribution, input.Unit)],
            ["分配から支出へ（所得からの支出）", ChartText.With(input.ToSpending, input.Unit)],
            ["支出から生産へ（支出による生産への還流）", ChartText.With(input.ToProduction, input.Unit)],
            [$"{input.Kind}の外との取引（域際収支）", ChartText.With(input.Balance, input.Unit)],
            ["循環率", ChartText.With(input.Rate, "%", 1)],
        ];

    private sealed class Sketch(SvgCanvas canvas, CirculationInput input)
    {
        private readonly decimal largest =
            new[] { input.ToDistribution, input.ToSpending, input.ToProduction }.Max() is { } max && max > 0 ? max : 1;

        private decimal? Inflow => input.ToSpending - input.ToDistribution;

        public void Lying()
        {
            Across(232, 500, 116, input.ToDistribution, "所得への分配");
            Across(672, 940, 116, input.ToSpending, "所得からの支出");
            ReturnLying();
            if (Inflow is > 0 and { } inflow)
            {
                canvas.Line(586, 8, 586, 64, Ink.Deep, Thin(inflow), "8 5");
                canvas.ArrowHead(586, 74, 0, 1, 14, 10, Ink.Deep);
                canvas.Text(604, 28, $"{input.Kind}の外から入る所得　{ChartText.With(inflow, input.Unit)}");
                canvas.Text(
                    604,
                    48,
                    $"{ChartText.Number(input.ToSpending)} − {ChartText.Number(input.ToDistribution)} を計算",
                    fill: Ink.Quiet
                );
            }
            Box(40, 76, 192, "生産", "つくって、かせぐ");
            Box(500, 76, 172, "分配", "所得として受けとる");
            Box(940, 76, 172, "支出", "買う・投資する");
            canvas.Text(1200, 60, $"域際収支（{input.Kind}の外へ）", Anchor.End, fill: Ink.Quiet);
            if (input.Balance is { } balance)
            {
                Outside(1112, 1168, 116, balance);
                canvas.Text(1200, 182, ChartText.With(balance, " " + input.Unit), Anchor.End, 20, true, balance < 0 ? Ink.Loss : Ink.Deep);
            }
            else
                canvas.Text(1200, 122, ChartText.Missing, Anchor.End, fill: Ink.Quiet);
            canvas.Text(576, 332, RateLine(), Anchor.Middle, 16, true, Ink.Deep);
        }

        public void Upright()
        {
            const double center = 104;
            Down(center, 92, 228, input.ToDistribution, "所得への分配");
            Down(center, 308, 428, input.ToSpending, "所得からの支出");
            var width = Thick(input.ToProduction);
            canvas.Path($"M208 468H276a24 24 0 0 0 24 -24V92a24 24 0 0 0 -24 -24H{SvgCanvas.N(216 + width)}", "none", Ink.Flow, width);
            canvas.ArrowHead(204, 68, -1, 0, width * .8, width * .8, Ink.Flow);
            Box(8, 12, 192, "生産", "つくって、かせぐ");
            Box(8, 228, 192, "分配", "所得として受けとる");
            Box(8, 428, 192, "支出", "買う・投資する");
            canvas.Text(338, 262, "生産へもどる", Anchor.End, fill: Ink.Quiet);
            canvas.Text(338, 284, ChartText.With(input.ToProduction, input.Unit), Anchor.End, bold: true);
            canvas.Text(8, 540, $"{input.Kind}の外との取引（域際収支）", fill: Ink.Quiet);
            canvas.Text(
                8,
                566,
                ChartText.With(input.Balance, " " + input.Unit),
                size: 20,
                bold: true,
                fill: input.Balance is < 0 ? Ink.Loss : Ink.Deep
            );
            canvas.Text(8, 604, RateLine(), size: 15, bold: true, fill: Ink.Deep);
        }

        private string RateLine() =>
            input is { Rate: { } rate, ToDistribution: { } earned, ToSpending: > 0 and { } spent }
            && Math.Abs((earned * 100 / spent) - rate) < .06m
                ? $"循環率　{ChartText.Number(earned)} ÷ {ChartText.Number(spent)} ＝ {ChartText.Fixed(rate, 1)} %"
                : $"循環率　{ChartText.With(input.Rate, " %", 1)}";

        private double Thick(decimal? amount) => amount is { } a ? Math.Max(2, Widest * (double)Math.Abs(a) / (double)largest) : 24;

        private double Thin(decimal amount) => Math.Max(2, Widest * (double)Math.Abs(amount) / (double)largest);

        private void Across(double from, double to, double y, decimal? amount, string name)
        {
            var width = Thick(amount);
            if (amount is null)
                canvas.Hatch(from, y - (width / 2), to - from - 32, width, name + " " + ChartText.Missing);
            else
                canvas.Rect(from, y - (width / 2), to - from - 32, width, Ink.Flow);
            canvas.ArrowHead(to, y, 1, 0, 32, (width / 2) + 12, Ink.Flow);
            Amount((from + to - 28) / 2, y + 6, ChartText.With(amount, " " + input.Unit), Anchor.Middle);
            canvas.Text((from + to - 28) / 2, y + 50, name, Anchor.Middle, fill: Ink.Quiet);
        }

        private void Down(double x, double from, double to, decimal? amount, string name)
        {
            var width = Thick(amount);
            if (amount is null)
                canvas.Hatch(x - (width / 2), from, width, to - from - 28, name + " " + ChartText.Missing);
            else
                canvas.Rect(x - (width / 2), from, width, to - from - 28, Ink.Flow);
            canvas.ArrowHead(x, to, 0, 1, 28, (width / 2) + 10, Ink.Flow);
            var middle = ((from + to) / 2) - 8;
            canvas.Text(x, middle - 10, name, Anchor.Middle, fill: Ink.Quiet);
            canvas.Text(x, middle + 14, ChartText.With(amount, " " + input.Unit), Anchor.Middle, 16, true);
        }

        private void ReturnLying()
        {
            var width = Thick(input.ToProduction);
            canvas.Path(
                "M1016 160V236a32 32 0 0 1 -32 32H168a32 32 0 0 1 -32 -32V196",
                "none",
                Ink.Flow,
                width,
                input.ToProduction is null ? "6 4" : null
            );
            canvas.ArrowHead(136, 166, 0, -1, 32, (width / 2) + 12, Ink.Flow);
            Amount(576, 274, "支出による生産への還流　" + ChartText.With(input.ToProduction, " " + input.Unit), Anchor.Middle);
        }

        private void Outside(double from, double to, double y, decimal balance)
        {
            var fill = balance < 0 ? Ink.LossLine : Ink.Deep;
            var (start, end) = balance < 0 ? (from, to) : (to, from);
            var direction = Math.Sign(end - start);
            canvas.Line(start, y, end - (direction * 12), y, fill, Thin(balance));
            canvas.ArrowHead(end, y, direction, 0, 14, Math.Max(10, (Thin(balance) / 2) + 6), fill);
        }

        private void Box(double x, double y, double width, string name, string words)
        {
            canvas.Rect(x, y, width, 80, Ink.Deep, 12);
            canvas.Text(x + (width / 2), y + 36, name, Anchor.Middle, 20, true, Ink.White);
            canvas.Text(x + (width / 2), y + 62, words, Anchor.Middle, fill: Ink.White);
        }

        private void Amount(double x, double y, string text, Anchor anchor) => canvas.Text(x, y, text, anchor, 16, true);
    }
}
