using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Packs;

/// <summary>What reading a pack gave: the pack when it is whole, and every error of every file otherwise.</summary>
public sealed record PackReading(PackContent? Content, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<string> Files);

/// <summary>Reads a pack's folder, its base first; changes nothing.</summary>
public static class PackReader
{
    private static readonly (string Path, Type Type)[] Tables =
    [
        .. PackContent
            .RowTypes.Where(t => t.IsDefined(typeof(PackTableAttribute)))
            .Select(t => (t.GetCustomAttribute<PackTableAttribute>()!.Path, t)),
    ];

    /// <summary>Reads a folder with all its files.</summary>
    public static PackReading Read(string folder)
    {
        var problems = new List<ImportProblem>();
        var files = new List<PackFile>();
        var manifest = ReadFolder(Path.GetFullPath(folder), isBase: false, files, problems);
        if (manifest is null)
            return new PackReading(null, problems, []);

        var bound = Tables.ToDictionary(t => t.Type, _ => new List<BoundRow>());
        bound[typeof(DocumentRow)] = [];
        foreach (var file in files)
            ReadFile(file, manifest.Id, bound, problems);
        PackChecks.Run(bound, problems);
        var names = files.Select(f => f.Display).ToArray();
        var rows = bound.ToDictionary(t => t.Key, t => (IReadOnlyList<PackRow>)[.. t.Value.Select(b => b.Row)]);
        var pack = new PackContent(manifest, HashOf(files), rows);
        DocumentChecks.Run(pack, [.. bound[typeof(DocumentRow)].Select(b => new PackDocument((DocumentRow)b.Row, b.File))], problems);
        return new PackReading(problems.Count > 0 ? null : pack, problems, names);
    }

    private static PackManifest? ReadFolder(string folder, bool isBase, List<PackFile> files, List<ImportProblem> problems)
    {
        var name = Path.GetFileName(folder);
        var head = Path.Combine(folder, "pack.json");
        if (!File.Exists(head))
        {
            problems.Add(
                new ImportProblem(
                    $"{name}/pack.json",
                    0,
                    "",
                    "ファイルがありません",
                    "パックの根もとに pack.json が必要です",
                    "フォルダーの場所を確かめてください"
                )
            );
            return null;
        }
        var bytes = File.ReadAllBytes(head);
        if (PackManifestReader.Read($"{name}/pack.json", bytes, isBase, problems) is not { } manifest)
            return null;
        if (manifest.Base.Length > 0 && isBase)
            problems.Add(
                new ImportProblem(
                    $"{name}/pack.json",
                    0,
                    "base",
                    "土台のパックがさらに土台を持っています",
                    "土台は一段だけです",
                    "base を消してください"
                )
            );
        else if (
            manifest.Base.Length > 0
            && ReadFolder(Path.GetFullPath(Path.Combine(folder, manifest.Base)), isBase: true, files, problems) is null
        )
            return null;
        files.Add(new PackFile("pack.json", $"{name}/pack.json", bytes));
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative != "pack.json")
                files.Add(new PackFile(relative, $"{name}/{relative}", File.ReadAllBytes(path)));
        }
        return manifest;
    }

    private static void ReadFile(PackFile file, string packId, Dictionary<Type, List<BoundRow>> bound, List<ImportProblem> problems)
    {
        if (file.Path == "pack.json" || file.Path.EndsWith(".md", StringComparison.Ordinal))
            return;
        if (file.Path.EndsWith(".json", StringComparison.Ordinal))
        {
            if (ReadJson(file, packId, problems) is { } document)
                bound[typeof(DocumentRow)].Add(new BoundRow(document, file.Display, 0));
            return;
        }
        var stem = file.Path.EndsWith(".csv", StringComparison.Ordinal) ? file.Path[..^4] : "";
        var type = Tables.FirstOrDefault(t => stem == t.Path || stem.StartsWith(t.Path + "-", StringComparison.Ordinal)).Type;
        if (type is null)
        {
            problems.Add(
                new ImportProblem(
                    file.Display,
                    0,
                    "",
                    "パックにない名前のファイルです",
                    $"使える名前は {string.Join("、", Tables.Select(t => t.Path + ".csv"))} と、JSON です",
                    "名前を直すか、パックの外へ移してください"
                )
            );
            return;
        }
        var table = CsvTable.Read(file.Display, file.Bytes);
        problems.AddRange(table.Problems);
        bound[type].AddRange(new RowBinder(type).Bind(table, packId, problems));
    }

    private static DocumentRow? ReadJson(PackFile file, string packId, List<ImportProblem> problems)
    {
        try
        {
            using var parsed = JsonDocument.Parse(file.Bytes);
            return new DocumentRow
            {
                PackId = packId,
                Path = file.Path,
                Json = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF'),
            };
        }
        catch (JsonException error)
        {
            problems.Add(PackManifestReader.NotJson(file.Display, error));
            return null;
        }
    }

    private static string HashOf(IEnumerable<PackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Display));
            hash.AppendData(file.Bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed record PackFile(string Path, string Display, byte[] Bytes);
}
