using System.Text.Json;

namespace Okoshi.App.Region.Official;

/// <summary>A shape as read, before its code is checked.</summary>
internal sealed record BoundaryFeature(string Code, string Prefecture, string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);

/// <summary>Reads the features of a GeoJSON collection (RFC 7946).</summary>
internal static class GeoJson
{
    public static IEnumerable<BoundaryFeature> Features(JsonElement root) =>
        root.GetProperty("features")
            .EnumerateArray()
            .Select(f =>
            {
                var geometry = f.GetProperty("geometry");
                return geometry.ValueKind == JsonValueKind.Null
                    ? Of(f, [])
                    : Of(f, [.. Polygons(geometry).SelectMany(p => p.EnumerateArray()).Select(Ring)]);
            });

    /// <summary>Code and name of 国土数値情報: N03_001 prefecture, N03_003 county or city, N03_004 municipality or ward, N03_007 code.</summary>
    public static BoundaryFeature Of(JsonElement feature, IReadOnlyList<IReadOnlyList<GeoPoint>> rings)
    {
        return new BoundaryFeature(
            Text("N03_007"),
            Text("N03_001"),
            string.Join("", new[] { Text("N03_003"), Text("N03_004") }.Where(t => t.Length > 0)) is { Length: > 0 } name
                ? name
                : Text("N03_001"),
            rings
        );

        string Text(string key) =>
            feature.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty(key, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : "";
    }

    /// <summary>The polygons of a geometry: one for Polygon, several for MultiPolygon, none for anything else.</summary>
    public static IEnumerable<JsonElement> Polygons(JsonElement geometry, string member = "coordinates") =>
        geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [geometry.GetProperty(member)],
            "MultiPolygon" => geometry.GetProperty(member).EnumerateArray(),
            _ => [],
        };

    private static GeoPoint[] Ring(JsonElement ring) =>
        [.. ring.EnumerateArray().Select(p => new GeoPoint(p[0].GetDouble(), p[1].GetDouble()))];
}
