using System.Text.Json;

namespace Okoshi.App.Region.Official;

/// <summary>Reads the geometries of a TopoJSON topology: rings are put together from shared arcs, quantised ones are unpacked.</summary>
/// <remarks>
/// Source: TopoJSON format specification 1.0. A negative arc ~i is arc i backwards; the first point of an arc
/// repeats the last of the arc before.
/// </remarks>
internal static class TopoJson
{
    public static IEnumerable<BoundaryFeature> Features(JsonElement root)
    {
        var arcs = Arcs(root);
        return root.GetProperty("objects")
            .EnumerateObject()
            .SelectMany(o => o.Value.TryGetProperty("geometries", out var inner) ? inner.EnumerateArray().ToArray() : [o.Value])
            .Select(g =>
                GeoJson.Of(
                    g,
                    g.GetProperty("type").ValueKind == JsonValueKind.Null
                        ? []
                        : [.. GeoJson.Polygons(g, "arcs").SelectMany(p => p.EnumerateArray()).Select(r => Ring(r, arcs))]
                )
            );
    }

    private static GeoPoint[][] Arcs(JsonElement root)
    {
        var isQuantised = root.TryGetProperty("transform", out var transform);
        var (scale, move) = isQuantised
            ? (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")))
            : ((X: 1, Y: 1), (X: 0, Y: 0));
        return
        [
            .. root.GetProperty("arcs")
                .EnumerateArray()
                .Select(arc =>
                {
                    var (x, y) = (0.0, 0.0);
                    return arc.EnumerateArray()
                        .Select(p =>
                        {
                            // Quantised positions are steps from the one before.
                            (x, y) = isQuantised ? (x + p[0].GetDouble(), y + p[1].GetDouble()) : (p[0].GetDouble(), p[1].GetDouble());
                            return new GeoPoint((x * scale.X) + move.X, (y * scale.Y) + move.Y);
                        })
                        .ToArray();
                }),
        ];
    }

    private static List<GeoPoint> Ring(JsonElement ring, GeoPoint[][] arcs)
    {
        var points = new List<GeoPoint>();
        foreach (var index in ring.EnumerateArray().Select(i => i.GetInt32()))
        {
            IEnumerable<GeoPoint> arc = index >= 0 ? arcs[index] : arcs[~index].Reverse();
            points.AddRange(points.Count > 0 ? arc.Skip(1) : arc);
        }
        return points;
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
