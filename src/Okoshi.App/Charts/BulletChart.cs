namespace Okoshi.App.Charts;

/// <summary>A KPI with its baseline, target and, where it has arrived, the actual value.</summary>
public sealed record BulletInput(
    string Label,
    decimal? Baseline,
    string BaselinePeriod,
    decimal? Target,
    string TargetPeriod,
    decimal? Actual,
    string ActualPeriod,
    string Unit
);

/// <summary>
/// 目標の図 A bullet chart: baseline as a light bar, actual as a dark one, the target as a pin; what has not arrived is hatched.
/// </summary>
public static class BulletChart
{
    public static Chart Draw(BulletInput input, double wide = 264)
    {
        var actual = input.Actual is null ? "実績なし" : $"実績 {ChartText.With(input.Actual, input.Unit)}{Brackets(input.ActualPeriod)}";
        var description =
            $"基準 {ChartText.With(input.Baseline, input.Unit)}{Brackets(input.BaselinePeriod)}、"
            + $"目標 {ChartText.With(input.Target, input.Unit)}{Brackets(input.TargetPeriod)}、{actual}";
        var table = new ChartTable(
            input.Label,
            ["区分", $"値（{input.Unit}）", "時点"],
            [
                ["基準", ChartText.Number(input.Baseline), input.BaselinePeriod],
                ["目標", ChartText.Number(input.Target), input.TargetPeriod],
                ["実績", input.Actual is null ? "実績なし" : ChartText.Number(input.Actual), input.ActualPeriod],
            ]
        );
        return Chart.Draw(input.Label, description, wide, table, "", canvas => Bullet(canvas, input), _ => 40);
    }

    private static string Brackets(string period) => period.Length == 0 ? "" : $"（{period}）";

    private static void Bullet(SvgCanvas canvas, BulletInput input)
    {
        var most = new[] { input.Baseline, input.Target, input.Actual }.Max() ?? 0;
        canvas.Rect(0, 12, canvas.Width, 16, "#f2f2f2", 2);
        if (input.Actual is null)
            canvas.Hatch(0, 12, canvas.Width, 16, "実績を待つ範囲");
        if (input.Baseline is { } baseline)
            canvas.Rect(0, 15, Math.Max(4, X(baseline)), 10, Ink.Third, hint: $"基準 {ChartText.With(baseline, input.Unit)}");
        if (input.Actual is { } actual)
            canvas.Rect(0, 17, Math.Max(4, X(actual)), 6, Ink.Deep, hint: $"実績 {ChartText.With(actual, input.Unit)}");
        if (input.Target is not { } target)
            return;
        canvas.Line(X(target), 6, X(target), 34, Ink.Deep, 3);
        canvas.Path($"M{SvgCanvas.N(X(target) - 5)} 3h10l-5 6z", Ink.Deep);

        // The pin of the highest value keeps a tenth of the width free, so that it can be exceeded.
        double X(decimal value) => most <= 0 ? 0 : Math.Clamp((double)(value / most), 0, 1) * canvas.Width * .893;
    }
}
