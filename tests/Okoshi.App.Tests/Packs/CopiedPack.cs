namespace Okoshi.App.Tests.Packs;

/// <summary>A copy of a pack's folder beside a copy of its base, gone afterwards.</summary>
internal sealed class CopiedPack : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("okoshi-pack-");

    public CopiedPack(string folder)
    {
        Folder = Path.Combine(root.FullName, Path.GetFileName(folder));
        foreach (var source in new[] { folder, Path.Combine(Path.GetDirectoryName(folder)!, "common") })
        {
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(root.FullName, Path.GetFileName(source), Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public string Folder { get; }

    public void Dispose() => root.Delete(recursive: true);
}
