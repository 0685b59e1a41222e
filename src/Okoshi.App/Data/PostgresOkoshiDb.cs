using System.Data;
using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Data;

/// <summary>The database server.</summary>
public sealed class PostgresOkoshiDb(DbContextOptions<PostgresOkoshiDb> options) : OkoshiDb(options)
{
    internal override async Task<T> ReadAtOnceAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await using var moment = await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        return await read();
    }
}
