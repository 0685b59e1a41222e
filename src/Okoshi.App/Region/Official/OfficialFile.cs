using System.IO.Compression;
using Okoshi.App.Imports;

namespace Okoshi.App.Region.Official;

/// <summary>Bytes of an official file, unpacked where they are gzip.</summary>
public static class OfficialFile
{
    private const int LargestFile = 200 * 1024 * 1024;
    private const int Block = 1 << 16;

    /// <summary>Unpacks gzip, else gives the bytes back.</summary>
    /// <exception cref="BadInputException">The packed file is broken, or too large when unpacked.</exception>
    public static byte[] Unpack(string file, byte[] bytes)
    {
        if (bytes is not [0x1F, 0x8B, ..])
            return bytes;
        try
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var block = new byte[Block];
            for (int count; (count = packed.Read(block)) > 0; )
            {
                plain.Write(block, 0, count);
                if (plain.Length > LargestFile)
                    throw new BadInputException(
                        new ImportProblem(
                            file,
                            0,
                            "",
                            "開くと 200 MB を超えます",
                            "200 MB までのファイルを読み込めます",
                            "地域を分けて、いくつかのファイルにしてください"
                        )
                    );
            }
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "gzip として開けません",
                    "壊れていない gzip か CSV が必要です",
                    "ファイルを取り直してください"
                )
            );
        }
    }

    /// <summary>Packs bytes so that <see cref="Unpack"/> gives them back.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(plain);
        return packed.ToArray();
    }
}
