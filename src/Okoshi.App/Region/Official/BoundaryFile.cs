using System.Text.Json;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>A point in degrees.</summary>
public readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>The shape of one area: closed rings, outer ones and holes together (the even–odd rule tells them apart).</summary>
/// <param name="Code">Area code; null where the file has none (lakes, land whose owner is not settled).</param>
/// <param name="Name">Name.</param>
/// <param name="Rings">Rings; the first point is repeated at the end.</param>
public sealed record BoundaryShape(MunicipalityCode? Code, string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings)
{
    /// <summary>Name of the prefecture; empty where the file has none.</summary>
    public string Prefecture { get; init; } = "";
}

/// <summary>Boundaries of 国土数値情報 as GeoJSON or TopoJSON; property N03_007 is the five-digit code.</summary>
public sealed record BoundaryFile(string File, bool IsTopology, IReadOnlyList<BoundaryShape> Shapes, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Reads a file; faults are in <see cref="Problems"/>.</summary>
    public static BoundaryFile Read(string file, byte[] bytes)
    {
        var problems = new List<ImportProblem>();
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            var type = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("type", out var t) ? t.GetString() : null;
            if (type is not ("FeatureCollection" or "Topology"))
                return Bad("境界の GeoJSON でも TopoJSON でもありません", "type が FeatureCollection か Topology の JSON が必要です");
            var features = type == "Topology" ? TopoJson.Features(root) : GeoJson.Features(root);
            BoundaryShape[] shapes = [.. features.Select((f, i) => Shape(file, f, i, problems)).OfType<BoundaryShape>()];
            if (shapes.Length == 0 && problems.Count == 0)
                return Bad("図形が一つもありません", "Polygon か MultiPolygon の図形が必要です");
            return new BoundaryFile(file, type == "Topology", shapes, problems);
        }
        catch (JsonException error)
        {
            problems.Add(
                new ImportProblem(
                    file,
                    (int)((error.LineNumber ?? 0) + 1),
                    "",
                    "JSON として読み取れません",
                    "壊れていない GeoJSON か TopoJSON が必要です",
                    "ファイルを取り直してください"
                )
            );
            return new BoundaryFile(file, false, [], problems);
        }
        catch (Exception error)
            when (error is InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            return Bad("境界のかたちが読み取れません", "座標（または弧の番号）が数の並びである GeoJSON か TopoJSON が必要です");
        }

        BoundaryFile Bad(string found, string expected) =>
            new(file, false, [], [new ImportProblem(file, 0, "", found, expected, "国土数値情報の行政区域のファイルを取り直してください")]);
    }

    /// <summary>The smallest box around all shapes: west, south, east, north.</summary>
    public (double West, double South, double East, double North) Bounds
    {
        get
        {
            var points = Shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToArray();
            return (points.Min(p => p.Longitude), points.Min(p => p.Latitude), points.Max(p => p.Longitude), points.Max(p => p.Latitude));
        }
    }

    private static BoundaryShape? Shape(string file, BoundaryFeature feature, int index, List<ImportProblem> problems)
    {
        var read = feature.Code.Length > 0 ? AreaReader.Read(feature.Code, AreaForm.Five, [feature.Prefecture, feature.Name]) : null;
        if (read is { Code: null })
            Report(read.Problem, AreaReader.Expected, "図形の N03_007 を確かめてください");
        foreach (var ring in feature.Rings.Where(r => r.Count < 4 || r[0] != r[^1]))
            Report(
                $"閉じていない輪があります（点 {ring.Count} 個）",
                "4点以上で、最初と最後の点が同じ輪が必要です",
                "ファイルを取り直してください"
            );
        if (feature.Rings.SelectMany(r => r).Any(p => p.Longitude is < -180 or > 180 || p.Latitude is < -90 or > 90))
            Report("経度か緯度が範囲の外です", "度で書いた経度・緯度（世界測地系）が必要です", "座標の取り方を確かめてください");
        return feature.Rings.Count > 0
            ? new BoundaryShape(read?.Code, feature.Name, feature.Rings) { Prefecture = feature.Prefecture }
            : null;

        void Report(string found, string expected, string advice) =>
            problems.Add(new ImportProblem(file, 0, $"features[{index}]", found, expected, advice));
    }
}
