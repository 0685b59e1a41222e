namespace Okoshi.App.Charts;

/// <summary>An area to be coloured: its rings in degrees (east, north) and its value; null where not known.</summary>
public sealed record MapArea(string Name, decimal? Value, IReadOnlyList<IReadOnlyList<(double East, double North)>> Rings)
{
    /// <summary>The area that the reader looks for: it has a heavy edge and its name.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>塗り分け地図 Areas in five classes of equal numbers of areas; the class stands in the legend, and every value in the table.</summary>
/// <remarks>
/// Classes differ in lightness, so that they can be told apart without colour and in print; what is not known is hatched.
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
        var bands = Bands([.. areas.Select(a => a.Value).OfType<decimal>().Order()]);
        var ordered = areas.DistinctBy(a => a.Name).OrderByDescending(a => a.Value ?? decimal.MinValue);
        var table = new ChartTable(
            title,
            ["地域", $"値（{unit}）"],
            [.. ordered.Select(a => (IReadOnlyList<string>)[a.Name, ChartText.Number(a.Value)])]
        );
        var legend = ((bands.Length + (areas.Any(a => a.Value is null) ? 1 : 0)) * LegendRow) + 16;
        return Chart.Draw(
            title,
            Describe(areas, unit),
            wide,
            table,
            source,
            canvas => Paint(canvas, areas, MapOutline.Of(areas, canvas.Width), bands, unit),
            width => MapOutline.Of(areas, width).Height + legend
        );
    }

    private static string Describe(IReadOnlyList<MapArea> areas, string unit)
    {
        var known = areas.Where(a => a.Value is not null).OrderByDescending(a => a.Value).ToArray();
        if (known.Length == 0)
            return "どの地域の値も分かりません。";
        return $"{areas.Count} の地域。最も大きいのは {known[0].Name}（{ChartText.With(known[0].Value, unit)}）、"
            + $"最も小さいのは {known[^1].Name}（{ChartText.With(known[^1].Value, unit)}）。"
            + (known.Length < areas.Count ? $"値の分からない地域が {areas.Count - known.Length} あります。" : "");
    }

    /// <summary>Bounds of up to five classes with about as many areas each; equal values are never parted.</summary>
    private static (decimal Low, decimal High)[] Bands(decimal[] sorted)
    {
        var bands = new List<(decimal Low, decimal High)>();
        var start = 0;
        for (var k = 1; k <= Classes && start < sorted.Length; k++)
        {
            var end = Math.Max(start, (sorted.Length * k / Classes) - 1);
            while (end + 1 < sorted.Length && sorted[end + 1] == sorted[end])
                end++;
            bands.Add((sorted[start], sorted[end]));
            start = end + 1;
        }
        return [.. bands];
    }

    private static void Paint(
        SvgCanvas canvas,
        IReadOnlyList<MapArea> areas,
        MapOutline outline,
        (decimal Low, decimal High)[] bands,
        string unit
    )
    {
        foreach (var (area, rings) in areas.Zip(outline.Areas).Where(a => a.Second.Count > 0))
        {
            canvas.Area(
                MapOutline.Path(rings),
                area.Value is { } v ? Fill(bands, v) : Ink.White,
                Ink.Edge,
                null,
                $"{area.Name} {ChartText.With(area.Value, unit)}"
            );
            if (area.Value is null && MapOutline.Hatching(rings) is { Length: > 0 } strokes)
                canvas.Path(strokes, "none", Ink.Edge, .8);
        }
        foreach (var (area, rings) in areas.Zip(outline.Areas).Where(a => a.First.IsMarked && a.Second.Count > 0))
            Mark(canvas, area, rings, outline.Height);
        Legend(canvas, areas, bands, unit, outline.Height + 8);
    }

    /// <summary>A heavy edge on a white one, and the name on a white ground above the area: neither needs the colour.</summary>
    private static void Mark(SvgCanvas canvas, MapArea area, IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, double height)
    {
        var path = MapOutline.Path(rings);
        canvas.Path(path, "none", Ink.White, 5);
        canvas.Path(path, "none", Ink.LossLine, 2.5);
        var points = rings.MaxBy(r => r.Count)!;
        var width = ChartText.Width(area.Name, 14) + 12;
        var left = Math.Clamp(((points.Min(p => p.X) + points.Max(p => p.X)) / 2) - (width / 2), 1, canvas.Width - width - 1);
        var top = Math.Clamp(((points.Min(p => p.Y) + points.Max(p => p.Y)) / 2) - 12, 1, Math.Max(1, height - 25));
        canvas.Rect(left, top, width, 24, Ink.White, 4, Ink.Text);
        canvas.Text(left + (width / 2), top + 17, area.Name, Anchor.Middle, bold: true);
    }

    private static void Legend(SvgCanvas canvas, IReadOnlyList<MapArea> areas, (decimal Low, decimal High)[] bands, string unit, double top)
    {
        foreach (var ((low, high), k) in bands.Select((b, k) => (b, k)).Reverse())
        {
            canvas.Rect(0, top, 28, 18, Fills[Shade(k, bands.Length)], stroke: Ink.Edge);
            var count = areas.Count(a => a.Value >= low && a.Value <= high);
            canvas.Text(
                36,
                top + 14,
                (low == high ? ChartText.With(low, unit) : $"{ChartText.Number(low)}〜{ChartText.With(high, unit)}") + $"（{count}）"
            );
            top += LegendRow;
        }
        if (areas.All(a => a.Value is not null))
            return;
        canvas.Hatch(0, top, 28, 18);
        canvas.Text(36, top + 14, $"{ChartText.Missing}（{areas.Count(a => a.Value is null)}）", fill: Ink.Quiet);
    }

    private static string Fill((decimal Low, decimal High)[] bands, decimal value) =>
        Fills[Shade(Math.Max(0, Array.FindIndex(bands, b => value >= b.Low && value <= b.High)), bands.Length)];

    /// <summary>Few classes use the ends of the scale.</summary>
    private static int Shade(int band, int bands) => bands <= 1 ? 2 : band * (Classes - 1) / (bands - 1);
}
