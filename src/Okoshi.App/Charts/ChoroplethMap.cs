using System.Globalization;
using System.Text;

namespace Okoshi.App.Charts;

/// <summary>An area to be coloured: its rings in degrees (east, north) and its value; null where not known.</summary>
public sealed record MapArea(string Name, decimal? Value, IReadOnlyList<IReadOnlyList<(double East, double North)>> Rings);

/// <summary>塗り分け地図 Areas in five classes of equal numbers of areas; the class stands in the legend, and every value in the table.</summary>
/// <remarks>
/// Classes differ in lightness, so that they can be told apart without colour and in print; what is not known is white with a dotted edge. Drawn in
/// equirectangular projection with the width shrunk by the cosine of the middle latitude, which is true enough for a prefecture.
/// </remarks>
public static class ChoroplethMap
{
    private const int Classes = 5;
    private const double LegendRow = 26;
    private static readonly string[] Fills = [Ink.Fifth, Ink.Fourth, Ink.Third, Ink.Second, Ink.Deep];

    /// <param name="title">What the figure shows.</param>
    /// <param name="areas">Areas with their shapes.</param>
    /// <param name="unit">Unit of the values.</param>
    /// <param name="source">Source line; name the boundaries too.</param>
    /// <param name="wide">Width in px.</param>
    public static Chart Draw(string title, IReadOnlyList<MapArea> areas, string unit, string source, double wide = 688)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var bands = Bands([.. areas.Select(a => a.Value).OfType<decimal>().Order()]);
        var box = Box(areas);
        var table = new ChartTable(title, ["地域", $"値（{unit}）"], [.. areas.DistinctBy(a => a.Name).OrderByDescending(a => a.Value ?? decimal.MinValue).Select(a => (IReadOnlyList<string>)[a.Name, ChartText.Number(a.Value)])]);
        return Chart.Draw(title, Describe(areas, unit), wide, table, source, canvas => Paint(canvas, areas, box, bands, unit), width => (width * box.Ratio) + ((bands.Length + 1) * LegendRow) + 16);
    }

    private static string Describe(IReadOnlyList<MapArea> areas, string unit)
    {
        var known = areas.Where(a => a.Value is not null).OrderByDescending(a => a.Value).ToArray();
        if (known.Length == 0) return "どの地域の値も分かりません。";
        return $"{areas.Count} の図形。最も大きいのは {known[0].Name}（{ChartText.With(known[0].Value, unit)}）、最も小さいのは {known[^1].Name}（{ChartText.With(known[^1].Value, unit)}）。" + (known.Length < areas.Count ? $"値の分からない図形が {areas.Count - known.Length} あります。" : "");
    }

    /// <summary>Bounds of up to five classes with about as many areas each; equal values are never parted.</summary>
    private static (decimal Low, decimal High)[] Bands(decimal[] sorted)
    {
        var bands = new List<(decimal Low, decimal High)>();
        var start = 0;
        for (var k = 1; k <= Classes && start < sorted.Length; k++)
        {
            var end = Math.Max(start, (sorted.Length * k / Classes) - 1);
            while (end + 1 < sorted.Length && sorted[end + 1] == sorted[end]) end++;
            bands.Add((sorted[start], sorted[end]));
            start = end + 1;
        }
        return [.. bands];
    }

    private static (double West, double North, double Width, double Shrink, double Ratio) Box(IReadOnlyList<MapArea> areas)
    {
        var points = areas.SelectMany(a => a.Rings).SelectMany(r => r).ToArray();
        if (points.Length == 0) return (0, 0, 1, 1, 0);
        var (west, east) = (points.Min(p => p.East), points.Max(p => p.East));
        var (south, north) = (points.Min(p => p.North), points.Max(p => p.North));
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var width = Math.Max(1e-9, (east - west) * shrink);
        return (west, north, width, shrink, (north - south) / width);
    }

    private static void Paint(SvgCanvas canvas, IReadOnlyList<MapArea> areas, (double West, double North, double Width, double Shrink, double Ratio) box, (decimal Low, decimal High)[] bands, string unit)
    {
        var scale = (canvas.Width - 2) / box.Width;
        foreach (var area in areas)
        {
            var data = new StringBuilder();
            foreach (var ring in area.Rings.Where(r => r.Count > 2)) data.Append('M').AppendJoin('L', ring.Select(p => $"{SvgCanvas.N(1 + ((p.East - box.West) * box.Shrink * scale))} {SvgCanvas.N(1 + ((box.North - p.North) * scale))}")).Append('z');
            if (data.Length > 0) canvas.Area(data.ToString(), area.Value is { } v ? Fill(bands, v) : Ink.White, Ink.Edge, area.Value is null ? "2 2" : null, $"{area.Name} {ChartText.With(area.Value, unit)}");
        }
        var top = (canvas.Width * box.Ratio) + 8;
        foreach (var ((low, high), k) in bands.Select((b, k) => (b, k)))
        {
            canvas.Rect(0, top, 28, 18, Fills[Shade(k, bands.Length)], stroke: Ink.Edge);
            canvas.Text(36, top + 14, low == high ? ChartText.With(low, unit) : $"{ChartText.Number(low)}〜{ChartText.With(high, unit)}");
            top += LegendRow;
        }
        if (areas.All(a => a.Value is not null)) return;
        canvas.Rect(0, top, 28, 18, Ink.White, stroke: Ink.Edge, dash: "2 2");
        canvas.Text(36, top + 14, string.Create(CultureInfo.InvariantCulture, $"{ChartText.Missing}（{areas.Count(a => a.Value is null)}）"), fill: Ink.Quiet);
    }

    private static string Fill((decimal Low, decimal High)[] bands, decimal value) => Fills[Shade(Math.Max(0, Array.FindIndex(bands, b => value >= b.Low && value <= b.High)), bands.Length)];

    /// <summary>Few classes use the ends of the scale.</summary>
    private static int Shade(int band, int bands) => bands <= 1 ? 2 : band * (Classes - 1) / (bands - 1);
}
