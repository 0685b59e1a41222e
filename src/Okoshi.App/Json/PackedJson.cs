using System.IO.Compression;
using System.Text.Json;

namespace Okoshi.App.Json;

/// <summary>A snapshot for the database: compact JSON, gzipped.</summary>
internal static class PackedJson
{
    public static byte[] Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(gzip, value, OkoshiJson.Compact);
        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(gzip, OkoshiJson.Compact) ?? throw new InvalidDataException("残した計算を読み取れません。");
    }
}
