using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Packs;

/// <summary>Reads the installed packs from the database; one that was read before is known by its hash.</summary>
internal sealed class PackReadings
{
    private readonly ConcurrentDictionary<string, PackContent> known = new(StringComparer.Ordinal);

    public void Keep(PackContent pack) => known[pack.Hash] = pack;

    /// <summary>The packs, the one that was brought last first.</summary>
    public async Task<IReadOnlyList<PackContent>> ReadAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        var installs = await db
            .PackInstalls.AsNoTracking()
            .Select(p => new
            {
                p.PackId,
                p.Hash,
                p.LoadedAt,
            })
            .ToListAsync(cancellationToken);
        var packs = new List<PackContent>();
        // SQLite cannot order by instants.
        foreach (var install in installs.OrderByDescending(p => p.LoadedAt))
        {
            if (!known.TryGetValue(install.Hash, out var pack))
                Keep(pack = Read(await db.PackInstalls.AsNoTracking().SingleAsync(p => p.PackId == install.PackId, cancellationToken)));
            packs.Add(pack);
        }
        foreach (var gone in known.Keys.Except(packs.Select(p => p.Hash)).ToArray())
            known.TryRemove(gone, out _);
        return packs;
    }

    private static PackContent Read(PackInstall install) =>
        install.Archive.Length > 0
            ? PackReader.ReadArchive(install.Archive)
            : EmptyPack.Of(install.Title, install.Municipality, install.ContactName);
}
