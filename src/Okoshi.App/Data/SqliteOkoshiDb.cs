using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Data;

/// <summary>The embedded database.</summary>
public sealed class SqliteOkoshiDb(DbContextOptions<SqliteOkoshiDb> options) : OkoshiDb(options)
{
    internal override async Task<T> ReadAtOnceAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            // Deferred: it sees one moment and waits for nobody who writes.
            await using var moment = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true);
            await using var transaction = await Database.UseTransactionAsync(moment, cancellationToken);
            return await read();
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite has no decimals: the driver would write 50 as "50.0" and 1.20 as "1.2". As text of our own they stay as printed.
        configurationBuilder.Properties<decimal>().HaveConversion<string>();
    }
}
