using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Imports;

namespace Okoshi.App.Packs;

/// <summary>What loading did.</summary>
/// <param name="Content">The pack, or null when it has errors; the database is then as it was.</param>
/// <param name="Problems">Every error of every file.</param>
/// <param name="Unchanged">True when the same pack already stood in the database.</param>
public sealed record PackLoading(PackContent? Content, IReadOnlyList<ImportProblem> Problems, bool Unchanged);

/// <summary>Use case: bring a pack's folder into the database, all or nothing.</summary>
public sealed class LoadPack(OkoshiDb db, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Whether any pack is there.</summary>
    public Task<bool> IsLoadedAsync(CancellationToken cancellationToken) => db.PackInstalls.AnyAsync(cancellationToken);

    public async Task<PackLoading> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var reading = PackReader.Read(folder);
        if (reading.Content is not { } pack)
            return new PackLoading(null, reading.Problems, Unchanged: false);
        // Only the newest counts: a pack that was put aside for another one is loaded anew.
        if (
            await db.PackInstalls.OrderByDescending(p => p.LoadedAt).Select(p => p.Hash).FirstOrDefaultAsync(cancellationToken) == pack.Hash
        )
            return new PackLoading(pack, [], Unchanged: true);
        trail.Note(
            AuditKind.Published,
            Resource.OpenData,
            pack.Manifest.Id,
            detail: $"地域パック {pack.Manifest.Title} {pack.Manifest.Version}"
        );
        await PackStore.SaveAsync(db, pack, clock.GetUtcNow(), cancellationToken);
        return new PackLoading(pack, [], Unchanged: false);
    }
}
