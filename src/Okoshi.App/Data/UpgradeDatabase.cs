using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Okoshi.App.Imports;

namespace Okoshi.App.Data;

/// <summary>Use case: make the database and bring its tables to this version, before anything else touches it.</summary>
public sealed class UpgradeDatabase(OkoshiDb db, DatabaseSettings settings)
{
    /// <summary>How long a second start waits for a first one that is still at it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Number of the server's lock; any would do that nothing else in the database uses.</summary>
    private const long ServerLock = 0x6F_6B_6F_73_68_69;

    /// <summary>Returns the names of the migrations that were applied; none when the database was up to date.</summary>
    /// <exception cref="BadInputException">The data folder or the database server cannot be used; nothing was changed.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!db.Database.IsSqlite())
                return await MigrateServerAsync(cancellationToken);
            using var only = await UpgradeLock.TakeAsync(settings.DataFolder, Patience, cancellationToken);
            await RemoveStaleLockAsync(cancellationToken);
            return await MigrateAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Problem(
                settings.DataFolder,
                $"データフォルダーに書き込めません（{error.Message}）",
                "読み書きできるフォルダーが必要です",
                "フォルダーの権限を確かめるか、--data DIR で別の場所を指定してください"
            );
        }
        catch (SqliteException error)
        {
            throw Problem(
                settings.SqliteFile,
                $"データベースを開けません（SQLite {error.SqliteErrorCode}：{error.Message}）",
                "起こしが作った、読み書きできるデータベースのファイルが必要です",
                "ファイルと権限を確かめ、控えがあれば戻してください"
            );
        }
        catch (NpgsqlException error)
        {
            throw Problem(
                "PostgreSQL",
                $"データベースに接続できないか、表を作れません（{error.Message}）",
                "接続文字列のサーバーが動いていて、表を作る権限が必要です",
                "サーバーと接続文字列（OKOSHI_POSTGRES）を確かめてください"
            );
        }
    }

    /// <summary>One start at a time, from reading what is applied to the last migration.</summary>
    /// <remarks>EF's own lock lasts for one migration: of two starts the slower one would repeat what the faster one did.</remarks>
    private async Task<IReadOnlyList<string>> MigrateServerAsync(CancellationToken cancellationToken)
    {
        // The lock belongs to the connection, which stays open meanwhile.
        var connection = db.GetService<IRelationalConnection>();
        await OpenOrCreateAsync(connection, cancellationToken);
        try
        {
            await using var command = connection.DbConnection.CreateCommand();
            command.CommandTimeout = (int)Patience.TotalSeconds;
            command.CommandText = $"SELECT pg_advisory_lock({ServerLock})";
            await command.ExecuteNonQueryAsync(cancellationToken);
            try
            {
                return await MigrateAsync(cancellationToken);
            }
            finally
            {
                // A connection that broke has lost the lock, and its own error is the one to tell.
                command.CommandText = $"SELECT pg_advisory_unlock({ServerLock})";
                if (connection.DbConnection.State == ConnectionState.Open)
                    await command.ExecuteNonQueryAsync(CancellationToken.None);
            }
        }
        finally
        {
            await connection.CloseAsync();
        }
    }

    private async Task OpenOrCreateAsync(IRelationalConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await db.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellationToken);
            await connection.OpenAsync(cancellationToken);
        }
    }

    private async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        var known = db.Database.GetMigrations().ToArray();
        if (applied.Except(known, StringComparer.Ordinal).ToArray() is [.., var foreign])
        {
            var place = db.Database.IsSqlite() ? settings.SqliteFile : "PostgreSQL";
            throw Problem(
                place,
                $"別の版の起こしが作ったデータベースです（移行 {foreign}）",
                $"この版が知っている移行は {known[^1]} までです",
                "そのデータベースを作った版かそれより新しい版を使うか、別のデータフォルダーを指定してください"
            );
        }
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToArray();
        if (pending.Length > 0)
            await db.Database.MigrateAsync(cancellationToken);
        return pending;
    }

    /// <summary>EF marks a running migration of SQLite by a row, which a killed process leaves behind for ever.</summary>
    /// <remarks>Whoever holds <see cref="UpgradeLock"/> is alone, so that a row found here is stale.</remarks>
    private async Task RemoveStaleLockAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(settings.SqliteFile))
            return;
        var tables = await db
            .Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (tables > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }

    private static BadInputException Problem(string place, string found, string expected, string nextStep) =>
        new(new ImportProblem(place, 0, "", found, expected, nextStep));
}
