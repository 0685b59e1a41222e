using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Packs;

/// <summary>Packs in the database: replaces one as a whole, and reads one back as it was.</summary>
public static class PackStore
{
    private static readonly MethodInfo RemoveTableMethod = typeof(PackStore).GetMethod(
        nameof(RemoveTableAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;
    private static readonly MethodInfo ReadTableMethod = typeof(PackStore).GetMethod(
        nameof(ReadTableAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Writes a pack in one transaction, in place of an older one with the same id.</summary>
    public static async Task SaveAsync(OkoshiDb db, PackContent pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(pack);
        await db.TogetherAsync(
            async () =>
            {
                await RemoveAsync(db, pack.Manifest.Id, cancellationToken);
                Add(db, pack, now);
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        db.ChangeTracker.Clear();
    }

    /// <summary>Writes a pack in place of all others.</summary>
    public static Task ReplaceAllAsync(OkoshiDb db, PackContent pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.TogetherAsync(
            async () =>
            {
                foreach (var other in await db.PackInstalls.Select(p => p.PackId).ToListAsync(cancellationToken))
                    await RemoveAsync(db, other, cancellationToken);
                await SaveAsync(db, pack, now, cancellationToken);
            },
            cancellationToken
        );
    }

    private static void Add(OkoshiDb db, PackContent pack, DateTimeOffset now)
    {
        var manifest = pack.Manifest;
        db.PackInstalls.Add(
            new PackInstall
            {
                PackId = manifest.Id,
                Title = manifest.Title,
                Version = manifest.Version,
                Municipality = manifest.Municipality,
                ContactName = manifest.ContactName,
                ContactTel = manifest.ContactTel,
                Hash = pack.Hash,
                LoadedAt = now,
            }
        );
        foreach (var type in PackContent.RowTypes)
            db.AddRange(pack.Rows(type));
    }

    /// <summary>Reads a whole pack; null when no pack of that id is there.</summary>
    public static async Task<PackContent?> LoadAsync(OkoshiDb db, string packId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.PackInstalls.AsNoTracking().SingleOrDefaultAsync(p => p.PackId == packId, cancellationToken) is not { } install)
            return null;
        var tables = new Dictionary<Type, IReadOnlyList<PackRow>>();
        foreach (var type in PackContent.RowTypes)
        {
            var read = (Task<IReadOnlyList<PackRow>>)ReadTableMethod.MakeGenericMethod(type).Invoke(null, [db, packId, cancellationToken])!;
            tables[type] = await read;
        }
        var manifest = new PackManifest(
            install.PackId,
            install.Title,
            install.Version,
            install.Municipality,
            "",
            install.ContactName,
            install.ContactTel
        );
        return new PackContent(manifest, install.Hash, tables);
    }

    private static async Task<IReadOnlyList<PackRow>> ReadTableAsync<T>(OkoshiDb db, string packId, CancellationToken cancellationToken)
        where T : PackRow =>
        await db.Set<T>().AsNoTracking().Where(r => r.PackId == packId).OrderBy(r => r.RowId).ToListAsync(cancellationToken);

    private static async Task RemoveAsync(OkoshiDb db, string packId, CancellationToken cancellationToken)
    {
        await db.PackInstalls.Where(p => p.PackId == packId).ExecuteDeleteAsync(cancellationToken);
        foreach (var type in PackContent.RowTypes)
            await (Task)RemoveTableMethod.MakeGenericMethod(type).Invoke(null, [db, packId, cancellationToken])!;
    }

    private static Task<int> RemoveTableAsync<T>(OkoshiDb db, string packId, CancellationToken cancellationToken)
        where T : PackRow => db.Set<T>().Where(r => r.PackId == packId).ExecuteDeleteAsync(cancellationToken);
}
