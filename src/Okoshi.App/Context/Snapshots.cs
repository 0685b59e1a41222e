using Okoshi.App.Data;
using Okoshi.App.Packs;

namespace Okoshi.App.Context;

/// <summary>今の姿 Holds what is published as it stands, and follows as soon as one of its numbers has grown.</summary>
public sealed class Snapshots : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly PackReadings readings = new();
    private volatile Installation current = Installation.Empty;

    public void Dispose() => gate.Dispose();

    /// <summary>Everything as it stands now: one query where nothing has changed.</summary>
    internal async Task<Installation> NowAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        var numbers = await RevisionNumbers.ReadAsync(db, cancellationToken);
        if (current is var ready && ready.Numbers == numbers)
            return ready;
        // What a transaction has changed and not committed is for itself alone.
        if (db.Database.CurrentTransaction is not null)
            return await ready.FollowAsync(db, numbers, readings, cancellationToken);
        await gate.WaitAsync(cancellationToken);
        try
        {
            // Numbers and contents are those of one moment: a change of several programmes is seen whole or not at all.
            return current = await db.ReadAtOnceAsync(
                async () =>
                    await current.FollowAsync(db, await RevisionNumbers.ReadAsync(db, cancellationToken), readings, cancellationToken),
                cancellationToken
            );
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A pack that was just read from its folder need not be read once more from the database.</summary>
    internal void Offer(PackContent pack) => readings.Keep(pack);
}
