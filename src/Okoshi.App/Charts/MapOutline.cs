using System.Globalization;
using System.Text;

namespace Okoshi.App.Charts;

/// <summary>The outlines of a map in px: drawn no finer than can be seen, and coarser still where the file would become heavy.</summary>
/// <remarks>
/// Points are put on a grid and repeated ones dropped. A point falls on the same place of the grid from either side of a boundary, so that
/// neighbours keep touching, which they would not with a simplification of each shape by itself.
/// </remarks>
internal sealed class MapOutline
{
    /// <summary>More points than this make a page heavy: about 60 KB.</summary>
    private const int MostPoints = 6000;

    private MapOutline(IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> areas, double height) =>
        (Areas, Height) = (areas, height);

    /// <summary>Rings by area, in the order of the areas.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<(double X, double Y)>>> Areas { get; }

    /// <summary>Height of the whole in px.</summary>
    public double Height { get; }

    /// <summary>
    /// Equirectangular projection with the width shrunk by the cosine of the middle latitude, which is true enough for a prefecture.
    /// </summary>
    /// <param name="areas">Areas in degrees.</param>
    /// <param name="width">Width of the canvas.</param>
    public static MapOutline Of(IReadOnlyList<MapArea> areas, double width)
    {
        var points = areas.SelectMany(a => a.Rings).SelectMany(r => r).ToArray();
        if (points.Length == 0)
            return new MapOutline([.. areas.Select(_ => (IReadOnlyList<IReadOnlyList<(double, double)>>)[])], 0);
        var (west, east) = (points.Min(p => p.East), points.Max(p => p.East));
        var (south, north) = (points.Min(p => p.North), points.Max(p => p.North));
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = Math.Min((width - 4) / Math.Max(1e-9, (east - west) * shrink), width * 1.15 / Math.Max(1e-9, north - south));
        var left = (width - ((east - west) * shrink * scale)) / 2;
        for (var grid = 0.5; ; grid *= 2)
        {
            IReadOnlyList<IReadOnlyList<IReadOnlyList<(double, double)>>> drawn =
            [
                .. areas.Select(a => Rings(a, p => (left + ((p.East - west) * shrink * scale), 2 + ((north - p.North) * scale)), grid)),
            ];
            if (grid >= 8 || drawn.Sum(a => a.Sum(r => r.Count)) <= MostPoints)
                return new MapOutline(drawn, ((north - south) * scale) + 4);
        }
    }

    /// <summary>The path of rings.</summary>
    public static string Path(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        var data = new StringBuilder();
        foreach (var ring in rings)
            data.Append('M').AppendJoin('L', ring.Select(p => $"{SvgCanvas.N(p.X)} {SvgCanvas.N(p.Y)}")).Append('z');
        return data.ToString();
    }

    /// <summary>Diagonal strokes inside rings, cut at their edges: what is not known. A pattern would need an id.</summary>
    public static string Hatching(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        var data = new StringBuilder();
        var sums = rings.SelectMany(r => r).Select(p => p.X + p.Y).ToArray();
        if (sums.Length == 0)
            return "";
        for (var c = Math.Ceiling(sums.Min() / 6) * 6; c < sums.Max(); c += 6)
        {
            double[] cuts =
            [
                .. rings
                    .SelectMany(r => r.Select((p, i) => (From: p, To: r[(i + 1) % r.Count])))
                    .Where(e => (e.From.X + e.From.Y <= c) != (e.To.X + e.To.Y <= c))
                    .Select(Cut)
                    .Order(),
            ];
            for (var i = 0; i + 1 < cuts.Length; i += 2)
                data.Append(
                    CultureInfo.InvariantCulture,
                    $"M{SvgCanvas.N(cuts[i])} {SvgCanvas.N(c - cuts[i])}L{SvgCanvas.N(cuts[i + 1])} {SvgCanvas.N(c - cuts[i + 1])}"
                );

            double Cut(((double X, double Y) From, (double X, double Y) To) edge)
            {
                var (start, end) = (edge.From.X + edge.From.Y, edge.To.X + edge.To.Y);
                return edge.From.X + ((c - start) / (end - start) * (edge.To.X - edge.From.X));
            }
        }
        return data.ToString();
    }

    private static List<(double X, double Y)>[] Rings(
        MapArea area,
        Func<(double East, double North), (double X, double Y)> place,
        double grid
    )
    {
        var rings = area.Rings.Select(r => Ring(r, place, grid)).ToArray();
        var seen = rings.Where(r => r.Count > 2).ToArray();
        // An islet smaller than the grid goes, unless it is all that the area has.
        return seen.Length > 0
            ? seen
            :
            [
                .. rings
                    .Where(r => r.Count > 0)
                    .Take(1)
                    .Select(r => new List<(double X, double Y)> { r[0], (r[0].X + grid, r[0].Y), (r[0].X, r[0].Y + grid) }),
            ];
    }

    private static List<(double X, double Y)> Ring(
        IReadOnlyList<(double East, double North)> ring,
        Func<(double East, double North), (double X, double Y)> place,
        double grid
    )
    {
        var points = new List<(double X, double Y)>();
        foreach (var point in ring)
        {
            var (x, y) = place(point);
            var at = (Math.Round(x / grid) * grid, Math.Round(y / grid) * grid);
            if (points.Count == 0 || points[^1] != at)
                points.Add(at);
        }
        if (points.Count > 1 && points[0] == points[^1])
            points.RemoveAt(points.Count - 1);
        return points;
    }
}
