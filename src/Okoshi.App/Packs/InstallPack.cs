using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Packs;

/// <summary>What installing did.</summary>
/// <param name="Content">The pack.</param>
/// <param name="Unchanged">The same pack stood in the database already, and speaks where no municipality is named.</param>
public sealed record PackInstallation(PackContent Content, bool Unchanged);

/// <summary>Use case: bring a pack's folder into the database, all or nothing. A bad pack never takes the place of a good one.</summary>
public sealed class InstallPack(OkoshiDb db, Snapshots snapshots, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Reads, tries and installs a folder, in place of another pack of the same municipality.</summary>
    /// <exception cref="BadInputException">The pack has errors, or its numbers cannot be computed; the database is as it was.</exception>
    public async Task<PackInstallation> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var reading = PackReader.Read(folder);
        if (reading.Content is not { } pack)
            throw new BadInputException(reading.Problems);
        snapshots.Offer(pack);
        // Only the newest counts as unchanged: a pack that was put aside for another one is brought anew.
        if ((await snapshots.NowAsync(db, cancellationToken)).Packs is [var newest, ..] && newest.Hash == pack.Hash)
            return new PackInstallation(pack, Unchanged: true);
        PackTrial.Run(pack, JapanTime.Date(clock.GetUtcNow()));
        trail.Note(
            AuditKind.Published,
            Resource.OpenData,
            pack.Manifest.Id,
            detail: $"地域パック {pack.Manifest.Title} {pack.Manifest.Version}"
        );
        await SaveAsync(pack, reading.Archive, others: false, cancellationToken);
        return new PackInstallation(pack, Unchanged: false);
    }

    /// <summary>Puts a municipality without data in the place of all packs.</summary>
    internal Task BeginEmptyAsync(PackContent pack, CancellationToken cancellationToken) =>
        SaveAsync(pack, [], others: true, cancellationToken);

    private Task SaveAsync(PackContent pack, byte[] archive, bool others, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                await db.RaiseAsync(Published.Packs, cancellationToken);
                var (head, id, municipality) = (pack.Manifest, pack.Manifest.Id, pack.Manifest.Municipality);
                await db
                    .PackInstalls.Where(p => others || p.PackId == id || p.Municipality == municipality)
                    .ExecuteDeleteAsync(cancellationToken);
                var install = db.PackInstalls.Add(
                    new PackInstall
                    {
                        PackId = head.Id,
                        Title = head.Title,
                        Version = head.Version,
                        Municipality = head.Municipality,
                        ContactName = head.ContactName,
                        ContactTel = head.ContactTel,
                        Hash = pack.Hash,
                        LoadedAt = clock.GetUtcNow(),
                        Archive = archive,
                    }
                );
                await db.SaveChangesAsync(cancellationToken);
                install.State = EntityState.Detached;
            },
            cancellationToken
        );
}
