using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;

namespace Okoshi.App.Packs;

/// <summary>What loading did.</summary>
/// <param name="Content">The pack, or null when it has errors; the database is then as it was.</param>
/// <param name="Problems">Every error of every file.</param>
/// <param name="Unchanged">True when the same pack already stood in the database.</param>
public sealed record PackLoading(PackContent? Content, IReadOnlyList<ImportProblem> Problems, bool Unchanged);

/// <summary>Use case: bring a pack's folder into the database, all or nothing.</summary>
public sealed class LoadPack(OkoshiDb db, TimeProvider clock)
{
    public async Task<PackLoading> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var reading = PackReader.Read(folder);
        if (reading.Content is not { } pack) return new PackLoading(null, reading.Problems, Unchanged: false);
        if (await db.PackInstalls.AnyAsync(p => p.PackId == pack.Manifest.Id && p.Hash == pack.Hash, cancellationToken)) return new PackLoading(pack, [], Unchanged: true);
        await PackStore.SaveAsync(db, pack, clock.GetUtcNow(), cancellationToken);
        return new PackLoading(pack, [], Unchanged: false);
    }
}
