using Microsoft.Data.Sqlite;
using Npgsql;
using Okoshi.App.Data;
using Okoshi.App.Tests.Data;

[assembly: AssemblyFixture(typeof(DatabaseTemplate))]

namespace Okoshi.App.Tests.Data;

/// <summary>The tables of this version, made once as the product makes them; a test's database is a copy of them.</summary>
public sealed class DatabaseTemplate : IAsyncDisposable
{
    private static readonly Lazy<Task<DatabaseSettings>> Sqlite = new(() => MigrateAsync(""));

    private static readonly Lazy<Task<DatabaseSettings>> Postgres = new(async () =>
    {
        var name = $"okoshi_template_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name}");
        return await MigrateAsync(ConnectionTo(name));
    });

    /// <summary>Gives an empty place of settings the tables of this version.</summary>
    public static async Task CopyAsync(DatabaseSettings settings)
    {
        if (settings.PostgresConnection.Length == 0)
            File.Copy((await Sqlite.Value).SqliteFile, settings.SqliteFile);
        else
            await RunOnServerAsync($"CREATE DATABASE {NameOf(settings)} TEMPLATE {NameOf(await Postgres.Value)}");
    }

    /// <summary>Runs a command on the throwaway server, outside every test's database.</summary>
    public static async Task RunOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(TestDatabase.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Without a pool: a database that is open somewhere can be neither copied nor dropped.</summary>
    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(TestDatabase.Server) { Database = database, Pooling = false }.ConnectionString;

    public static string NameOf(DatabaseSettings settings) => new NpgsqlConnectionStringBuilder(settings.PostgresConnection).Database!;

    public async ValueTask DisposeAsync()
    {
        foreach (var template in new[] { Sqlite, Postgres }.Where(t => t.IsValueCreated))
        {
            var settings = await template.Value;
            if (settings.PostgresConnection.Length > 0)
                await RunOnServerAsync($"DROP DATABASE {NameOf(settings)} WITH (FORCE)");
            Directory.Delete(settings.DataFolder, recursive: true);
        }
        Directory.Delete(TestDatabase.SharedKeys, recursive: true);
    }

    private static async Task<DatabaseSettings> MigrateAsync(string postgresConnection)
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-template-").FullName;
        var settings = new DatabaseSettings(folder, postgresConnection) { KeyFolder = TestDatabase.SharedKeys };
        await using (var db = TestDatabase.Open(settings))
            await new UpgradeDatabase(db, settings).RunAsync(CancellationToken.None);
        // The last connection that closes writes what is still in the log into the file.
        using var connection = new SqliteConnection($"Data Source={settings.SqliteFile}");
        SqliteConnection.ClearPool(connection);
        return settings;
    }
}
