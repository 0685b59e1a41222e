namespace Okoshi.App.Data;

/// <summary>Several saves as one: Identity saves by itself, and the audit row of what it did must not be lost in between.</summary>
internal static class OneTransaction
{
    /// <summary>Does the work within the transaction at hand, or within one of its own; an exception undoes all of it.</summary>
    public static async Task<T> InTransactionAsync<T>(this OkoshiDb db, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
            return await work();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work();
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <inheritdoc cref="InTransactionAsync{T}(OkoshiDb, Func{Task{T}}, CancellationToken)"/>
    public static Task InTransactionAsync(this OkoshiDb db, Func<Task> work, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            cancellationToken
        );
}
