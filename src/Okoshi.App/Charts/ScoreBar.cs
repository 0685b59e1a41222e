using System.Globalization;

namespace Okoshi.App.Charts;

/// <summary>A part of a score; without points it is not known and drawn as a range.</summary>
public sealed record ScorePart(string Label, decimal? Points, decimal Most);

/// <summary>
/// 点の棒 A score in parts: what is known in colours with a pattern each, what is not known as a hatched range on white, never as zero.
/// </summary>
public static class ScoreBar
{
    /// <param name="title">Whose score it is.</param>
    /// <param name="parts">Parts in a fixed order, so that a colour always means the same part.</param>
    /// <param name="total">The most that could be reached.</param>
    /// <param name="wide">Width of the bar in px.</param>
    public static Chart Draw(string title, IReadOnlyList<ScorePart> parts, decimal total = 100, double wide = 242)
    {
        var description = string.Join(
            "、",
            parts.Select(p =>
                $"{p.Label} {(p.Points is null ? $"{ChartText.Missing}（最大{ChartText.Number(p.Most)}点）" : ChartText.With(p.Points, "点", 0))}"
            )
        );
        var table = new ChartTable(
            title,
            ["部分", "点", "満点"],
            [.. parts.Select(p => (IReadOnlyList<string>)[p.Label, ChartText.Number(p.Points, 1), ChartText.Number(p.Most)])]
        );
        return Chart.Draw(title, description, wide, table, "", canvas => Parts(canvas, parts, total), _ => 28);
    }

    /// <summary>A square with the fill of a part, for the key above a list.</summary>
    public static string Swatch(int part, bool unknown)
    {
        var canvas = new SvgCanvas(16, 16, unknown ? "斜線" : "色", string.Create(CultureInfo.InvariantCulture, $"{part + 1}番目の部分"));
        if (unknown)
            canvas.Hatch(0, 0, 16, 16);
        else
            PartFill.Paint(canvas, 0, 0, 16, 16, part, 2);
        return canvas.ToString();
    }

    private static void Parts(SvgCanvas canvas, IReadOnlyList<ScorePart> parts, decimal total)
    {
        canvas.Line(0, 14, canvas.Width, 14, Ink.Grid, 2);
        var x = 0d;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Points is not { } points || points <= 0)
                continue;
            var width = Scale(points);
            PartFill.Paint(canvas, x, 4, Math.Max(1, width - 1.5), 20, i, hint: $"{parts[i].Label} {ChartText.With(points, "点", 1)}");
            x += width;
        }
        var unknown = parts.Where(p => p.Points is null).ToList();
        if (unknown.Count > 0)
            canvas.Hatch(
                x,
                5,
                Math.Min(Scale(unknown.Sum(p => p.Most)), canvas.Width - x),
                18,
                string.Join("、", unknown.Select(p => p.Label)) + " " + ChartText.Missing
            );

        double Scale(decimal points) => total <= 0 ? 0 : (double)(points / total) * canvas.Width;
    }
}
