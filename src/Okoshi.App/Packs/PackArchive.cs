using System.IO.Compression;

namespace Okoshi.App.Packs;

/// <summary>A file of a pack.</summary>
/// <param name="Path">Path inside its folder, with forward slashes.</param>
/// <param name="Folder">Name of its folder, as messages name it.</param>
/// <param name="IsBase">It belongs to the base, which holds for every region.</param>
/// <param name="Bytes">Content.</param>
internal sealed record PackFile(string Path, string Folder, bool IsBase, byte[] Bytes)
{
    /// <summary>Name in messages.</summary>
    public string Display => $"{Folder}/{Path}";
}

/// <summary>
/// パックの書庫 All files of a pack and of its base in one, as the database keeps them: nothing of the pack's layout is in its tables.
/// </summary>
internal static class PackArchive
{
    private const string Base = "base/";
    private const string Own = "pack/";

    /// <summary>Packs the files in their order.</summary>
    public static byte[] Write(IEnumerable<PackFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry((file.IsBase ? Base : Own) + file.Display, CompressionLevel.Optimal).Open();
                entry.Write(file.Bytes);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>The files in the order in which they were packed.</summary>
    public static IReadOnlyList<PackFile> Read(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(Unpack)];
    }

    private static PackFile Unpack(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', 3);
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return new PackFile(parts[2], parts[1], entry.FullName.StartsWith(Base, StringComparison.Ordinal), bytes);
    }
}
