using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

/// <summary>A database of its own for one test, empty at first, gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "OKOSHI_TEST_POSTGRES";

    /// <summary>One key ring for all tests but those about keys: a ring of its own costs each database a model of its own.</summary>
    internal static readonly string SharedKeys = Directory.CreateTempSubdirectory("okoshi-test-keys-").FullName;

    private TestDatabase(DatabaseSettings settings) => Settings = settings;

    /// <summary>Connection string of the throwaway server; null when there is none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable);

    public DatabaseSettings Settings { get; }

    /// <summary>A database without tables.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind, bool ownKeys = false)
    {
        var database = Place(kind, ownKeys);
        if (kind == DatabaseKind.Postgres)
            await DatabaseTemplate.RunOnServerAsync($"CREATE DATABASE {DatabaseTemplate.NameOf(database.Settings)}");
        return database;
    }

    /// <summary>A database with the tables of this version, copied from one that the product made.</summary>
    public static async Task<TestDatabase> MigratedAsync(DatabaseKind kind, bool ownKeys = false)
    {
        var database = Place(kind, ownKeys);
        await DatabaseTemplate.CopyAsync(database.Settings);
        return database;
    }

    /// <summary>A fresh context, as a request would have.</summary>
    public OkoshiDb Open() => Open(Settings);

    /// <summary>A context on any database.</summary>
    public static OkoshiDb Open(DatabaseSettings settings) =>
        new ServiceCollection().AddOkoshiData(settings).BuildServiceProvider().GetRequiredService<OkoshiDb>();

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (Settings.PostgresConnection.Length > 0)
            await DatabaseTemplate.RunOnServerAsync($"DROP DATABASE {DatabaseTemplate.NameOf(Settings)} WITH (FORCE)");
        Directory.Delete(Settings.DataFolder, recursive: true);
    }

    private static TestDatabase Place(DatabaseKind kind, bool ownKeys)
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-test-").FullName;
        var connection = kind == DatabaseKind.Sqlite ? "" : DatabaseTemplate.ConnectionTo($"test_{Guid.NewGuid():N}");
        return new TestDatabase(
            new DatabaseSettings(folder, connection) { KeyFolder = ownKeys ? Path.Combine(folder, "keys") : SharedKeys }
        );
    }
}
