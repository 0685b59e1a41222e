using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>What reading a pack gave: the pack when it is whole, and every error of every file otherwise.</summary>
public sealed record PackReading(PackContent? Content, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<string> Files)
{
    /// <summary>The files as the database keeps them; empty for a pack with errors.</summary>
    internal byte[] Archive { get; init; } = [];
}

/// <summary>Reads a pack's folder or archive, its base first; changes nothing.</summary>
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
        if (ReadFolder(Path.GetFullPath(folder), isBase: false, files, problems) is not { } manifest)
            return new PackReading(null, problems, []);
        var pack = Bind(manifest, files, problems);
        // Of folders only: an archive keeps the lines that there were when it was written.
        ThresholdTable.Check(pack.Rows<ThresholdRow>(), problems);
        var names = files.Select(f => f.Display).ToArray();
        return problems.Count > 0
            ? new PackReading(null, problems, names)
            : new PackReading(pack, [], names) { Archive = PackArchive.Write(files) };
    }

    /// <summary>Reads an archive that was written from a pack without errors.</summary>
    /// <exception cref="BadInputException">It cannot be read any more: a later version of the product asks for more.</exception>
    internal static PackContent ReadArchive(byte[] archive)
    {
        var problems = new List<ImportProblem>();
        var files = PackArchive.Read(archive);
        var head = files.Single(f => f is { IsBase: false, Path: Head });
        var pack = PackManifestReader.Read(head.Display, head.Bytes, isBase: false, problems) is { } manifest
            ? Bind(manifest, files, problems)
            : null;
        return problems.Count > 0 ? throw new BadInputException(problems) : pack!;
    }

    private const string Head = "pack.json";

    private static PackContent Bind(PackManifest manifest, IReadOnlyList<PackFile> files, List<ImportProblem> problems)
    {
        var bound = Tables.ToDictionary(t => t.Type, _ => new List<BoundRow>());
        bound[typeof(DocumentRow)] = [];
        foreach (var file in files)
            ReadFile(file, bound, problems);
        PackChecks.Run(bound, problems);
        // A pack of no municipality holds for every region as a whole.
        var general = files
            .Where(f => f.IsBase || manifest.Municipality == MunicipalityCode.Nation)
            .Select(f => f.Display)
            .ToHashSet(StringComparer.Ordinal);
        var pack = new PackContent(manifest, HashOf(files), Rows(bound, _ => true), Rows(bound, r => general.Contains(r.File)));
        DocumentChecks.Run(pack, [.. bound[typeof(DocumentRow)].Select(b => new PackDocument((DocumentRow)b.Row, b.File))], problems);
        return pack;
    }

    private static PackTables Rows(Dictionary<Type, List<BoundRow>> bound, Func<BoundRow, bool> isWanted) =>
        new(bound.ToDictionary(t => t.Key, t => (IReadOnlyList<PackRow>)[.. t.Value.Where(isWanted).Select(b => b.Row)]));

    private static PackManifest? ReadFolder(string folder, bool isBase, List<PackFile> files, List<ImportProblem> problems)
    {
        var name = Path.GetFileName(folder);
        var display = $"{name}/{Head}";
        if (!File.Exists(Path.Combine(folder, Head)))
        {
            problems.Add(
                new ImportProblem(
                    display,
                    0,
                    "",
                    "ファイルがありません",
                    "パックの根もとに pack.json が必要です",
                    "フォルダーの場所を確かめてください"
                )
            );
            return null;
        }
        var bytes = File.ReadAllBytes(Path.Combine(folder, Head));
        if (PackManifestReader.Read(display, bytes, isBase, problems) is not { } manifest)
            return null;
        if (manifest.Id == EmptyPack.Id)
            problems.Add(
                new ImportProblem(
                    display,
                    0,
                    "id",
                    $"「{EmptyPack.Id}」は使えません",
                    "ほかのパックと重ならない英字の名前が必要です",
                    "id を直してください"
                )
            );
        if (manifest.Base.Length > 0 && isBase)
            problems.Add(
                new ImportProblem(
                    display,
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
        files.Add(new PackFile(Head, name, isBase, bytes));
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative != Head)
                files.Add(new PackFile(relative, name, isBase, File.ReadAllBytes(path)));
        }
        return manifest;
    }

    private static void ReadFile(PackFile file, Dictionary<Type, List<BoundRow>> bound, List<ImportProblem> problems)
    {
        if (file.Path == "pack.json" || file.Path.EndsWith(".md", StringComparison.Ordinal))
            return;
        if (file.Path.EndsWith(".json", StringComparison.Ordinal))
        {
            if (ReadJson(file, problems) is { } document)
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
        bound[type].AddRange(new RowBinder(type).Bind(table, problems));
    }

    private static DocumentRow? ReadJson(PackFile file, List<ImportProblem> problems)
    {
        try
        {
            using var parsed = JsonDocument.Parse(file.Bytes);
            return new DocumentRow { Path = file.Path, Json = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF') };
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
}
