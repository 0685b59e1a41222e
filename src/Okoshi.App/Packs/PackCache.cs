using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Packs;

/// <summary>Keeps the loaded pack in memory until another version of it stands in the database.</summary>
public sealed class PackCache : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private PackContent? cached;

    /// <summary>The pack of the database. The newest one, as long as the product serves one region.</summary>
    /// <exception cref="InvalidOperationException">No pack has been loaded yet.</exception>
    public async ValueTask<PackContent> GetAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var install =
            await db
                .PackInstalls.AsNoTracking()
                .OrderByDescending(p => p.LoadedAt)
                .Select(p => new { p.PackId, p.Hash })
                .FirstOrDefaultAsync(cancellationToken)
            ?? throw new InvalidOperationException("地域パックがまだ読み込まれていません。");
        if (cached is { } ready && ready.Hash == install.Hash)
            return ready;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (cached is null || cached.Hash != install.Hash)
                cached = await PackStore.LoadAsync(db, install.PackId, cancellationToken);
            return cached!;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();
}
