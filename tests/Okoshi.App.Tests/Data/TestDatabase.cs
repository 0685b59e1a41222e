using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Okoshi.App.Data;

namespace Okoshi.App.Tests.Data;

/// <summary>A database of its own for one test, empty at first, gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "OKOSHI_TEST_POSTGRES";

    /// <summary>One key ring for all tests but those about keys: a ring of its own costs each database a model of its own.</summary>
    private static readonly string SharedKeys = Directory.CreateTempSubdirectory("okoshi-test-keys-").FullName;

    private TestDatabase(DatabaseSettings settings) => Settings = settings;

    /// <summary>Connection string of the throwaway server; null when there is none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable);

    public DatabaseSettings Settings { get; }

    /// <summary>A database without tables.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind, bool ownKeys = false)
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-test-").FullName;
        var keys = ownKeys ? Path.Combine(folder, "keys") : SharedKeys;
        if (kind == DatabaseKind.Sqlite)
            return new TestDatabase(new DatabaseSettings(folder) { KeyFolder = keys });
        var name = $"test_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name}");
        return new TestDatabase(
            new DatabaseSettings(folder, new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = false }.ConnectionString)
            {
                KeyFolder = keys,
            }
        );
    }

    /// <summary>A database with the tables of this version, made as the product makes them.</summary>
    public static async Task<TestDatabase> MigratedAsync(DatabaseKind kind, bool ownKeys = false)
    {
        var database = await EmptyAsync(kind, ownKeys);
        await using var db = database.Open();
        await new UpgradeDatabase(db, database.Settings).RunAsync(TestContext.Current.CancellationToken);
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
            await RunOnServerAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Settings.PostgresConnection).Database} WITH (FORCE)");
        Directory.Delete(Settings.DataFolder, recursive: true);
    }

    private static async Task RunOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
