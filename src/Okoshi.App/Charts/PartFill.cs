using System.Globalization;
using System.Text;

namespace Okoshi.App.Charts;

/// <summary>
/// 部分の塗り How the parts of a whole are filled: each has a colour and a pattern of its own, so that either alone tells them apart.
/// </summary>
internal static class PartFill
{
    private const double Step = 6;

    /// <summary>Colours in order; each stands out from white by more than 3 : 1.</summary>
    public static readonly IReadOnlyList<string> Colours =
    [
        Ink.First,
        "#a33a00",
        Ink.Good,
        Ink.Deep,
        "#927200",
        "#6f23d0",
        "#3d7396",
        "#b8326b",
        "#4d5d00",
        "#595959",
    ];

    /// <summary>Fills a rectangle as the part of that number; the numbers begin again after the last fill.</summary>
    public static void Paint(
        SvgCanvas canvas,
        double x,
        double y,
        double width,
        double height,
        int part,
        double radius = 0,
        string? hint = null
    )
    {
        var fill = part % Colours.Count;
        canvas.Rect(x, y, width, height, Colours[fill], radius, hint: hint);
        var lines = fill switch
        {
            1 => Slanted(x, y, width, height, rising: true),
            2 => Level(x, y, width, height),
            3 => Dots(x, y, width, height),
            4 => Upright(x, y, width, height),
            5 => Slanted(x, y, width, height, rising: false),
            6 => Level(x, y, width, height) + Upright(x, y, width, height),
            7 => Slanted(x, y, width, height, rising: true) + Slanted(x, y, width, height, rising: false),
            8 => Level(x, y, width, height),
            9 => Upright(x, y, width, height),
            _ => "",
        };
        if (lines.Length > 0)
            canvas.Path(
                lines,
                "none",
                Ink.White,
                fill switch
                {
                    3 => 2,
                    8 or 9 => 3,
                    _ => 1.2,
                }
            );
    }

    private static string Upright(double x, double y, double width, double height) => All(Steps(width), at => Line(x + at, y, 0, height));

    private static string Level(double x, double y, double width, double height) => All(Steps(height), at => Line(x, y + at, width, 0));

    private static string Dots(double x, double y, double width, double height) =>
        All(Steps(height), down => All(Steps(Math.Max(0, width - 1)), along => Line(x + along - 1, y + down, 2, 0)));

    private static string Slanted(double x, double y, double width, double height, bool rising) =>
        All(
            Steps(width + height),
            at =>
            {
                var (left, right) = (Math.Max(at - height, 0), Math.Min(at, width));
                if (right - left < .5)
                    return "";
                var length = right - left;
                return rising
                    ? Line(x + left, y + height - (left - (at - height)), length, -length)
                    : Line(x + left, y + left - (at - height), length, length);
            }
        );

    private static IEnumerable<double> Steps(double length)
    {
        for (var at = Step / 2; at < length; at += Step)
            yield return at;
    }

    private static string All(IEnumerable<double> steps, Func<double, string> draw) =>
        steps.Aggregate(new StringBuilder(), (text, at) => text.Append(draw(at))).ToString();

    private static string Line(double x, double y, double along, double down) =>
        string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.N(x)} {SvgCanvas.N(y)}l{SvgCanvas.N(along)} {SvgCanvas.N(down)}");
}
