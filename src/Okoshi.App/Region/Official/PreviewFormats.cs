namespace Okoshi.App.Region.Official;

/// <summary>Official files that can be looked through and checked; only some of them can be stored too.</summary>
public static class PreviewFormats
{
    /// <summary>Reads the unpacked bytes of a file.</summary>
    public delegate OfficialPreview Reader(string file, ReadOnlySpan<byte> bytes);

    /// <summary>The formats by name on the command line, with what they are.</summary>
    public static IReadOnlyDictionary<string, (string Title, Reader Read)> All { get; } = new Dictionary<string, (string, Reader)>(StringComparer.Ordinal)
    {
        ["io-square"] = ("産業連関表の行列の形", InputOutputPreview.Square),
        ["io-long"] = ("産業連関表の縦長の形", InputOutputPreview.Listed),
        ["jsic"] = ("日本標準産業分類の一覧", JsicPreview.Of),
        ["estat-long"] = ("e-Stat 社会・人口統計体系の縦長の形", EstatLongPreview.Of),
        ["corporations"] = ("国税庁の法人番号の差分データか、月ごとの数", CorporationPreview.Of),
        ["boundaries"] = ("国土数値情報の行政区域の GeoJSON か TopoJSON", BoundaryPreview.Of),
    };

    /// <summary>Names with titles in one sentence, for help.</summary>
    public static string Words => string.Join("、", All.Select(f => $"{f.Key}（{f.Value.Title}）"));
}
