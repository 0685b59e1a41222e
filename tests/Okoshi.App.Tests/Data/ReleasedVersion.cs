using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Tests.Data;

/// <summary>A version in use: a filled database of each kind, and the migrations that made it. None of this ever changes.</summary>
/// <param name="Number">1 for the first.</param>
public sealed record ReleasedVersion(int Number)
{
    private static readonly string Versions = Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Data", "Versions");

    /// <summary>All versions, the oldest first.</summary>
    public static IEnumerable<ReleasedVersion> All =>
        Enumerable.Range(1, Directory.GetDirectories(Versions).Length).Select(n => new ReleasedVersion(n));

    /// <summary>The files of the version's migrations, below the root of the repository, with their SHA-256.</summary>
    public (string Hash, string File)[] Migrations =>
        [.. File.ReadAllLines(PathOf("migrations.sha256")).Select(line => line.Split("  ")).Select(line => (line[0], line[1]))];

    /// <summary>The names under which a database of the kind knows those migrations.</summary>
    public string[] MigrationNames(DatabaseKind kind) =>
        [
            .. Migrations
                .Where(m =>
                    m.File.Contains($"/{kind}/", StringComparison.Ordinal) && m.File.EndsWith(".Designer.cs", StringComparison.Ordinal)
                )
                .Select(m => Path.GetFileName(m.File).Replace(".Designer.cs", "", StringComparison.Ordinal)),
        ];

    /// <summary>What is wrong with a file of a released migration; null when it is as it was.</summary>
    public static string? Violation(string file, string hash, string root)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
            return $"{file} is gone, but databases in use were made by it.";
        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == hash
            ? null
            : $"{file} has changed, but databases in use were made by it: add a migration instead (tools/new-migration.sh NAME).";
    }

    /// <summary>A database as the version left it.</summary>
    public async Task<TestDatabase> OpenAsync(DatabaseKind kind, CancellationToken cancellationToken)
    {
        var database = await TestDatabase.EmptyAsync(kind);
        if (kind == DatabaseKind.Sqlite)
        {
            await using var file = File.Create(database.Settings.SqliteFile);
            await using var packed = Unpack("okoshi.db.gz");
            await packed.CopyToAsync(file, cancellationToken);
            return database;
        }
        using var text = new StreamReader(Unpack("postgres.sql.gz"));
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = await text.ReadToEndAsync(cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return database;
    }

    private GZipStream Unpack(string name) => new(File.OpenRead(PathOf(name)), CompressionMode.Decompress);

    private string PathOf(string name) => Path.Combine(Versions, $"{Number}", name);
}
