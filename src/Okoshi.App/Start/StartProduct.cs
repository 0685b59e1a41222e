using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Chain;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Jobs.Kinds;
using Okoshi.App.Packs;
using Okoshi.App.Personal;

namespace Okoshi.App.Start;

/// <summary>Use case: everything that must be in place before the first page is served. A second start finds it done.</summary>
public sealed class StartProduct(UpgradeDatabase upgrade, OpenSecrets secrets, StartPack pack, SeedDemo demo, CurrentActor current)
{
    /// <summary>Puts everything in place; returns the password of the invented persons when they were asked for.</summary>
    /// <exception cref="BadInputException">The data folder cannot be used, or the pack has errors; the database is as it was.</exception>
    public async Task<string?> RunAsync(PackFolder folder, bool withDemo, CancellationToken cancellationToken)
    {
        await upgrade.RunAsync(cancellationToken);
        await secrets.RunAsync(cancellationToken);
        current.Actor = Actor.Operator with { Via = "start" };
        await pack.RunAsync(folder, cancellationToken);
        return await demo.RunAsync(withDemo, cancellationToken);
    }
}

/// <summary>Use case: the region's data at the start. Whoever has chosen to begin without the sample keeps an empty product until a pack is named.</summary>
public sealed class StartPack(OkoshiDb db, LoadPack load, KeepRun keepRun, Today today)
{
    public async Task RunAsync(PackFolder folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var current = await db.PackInstalls.OrderByDescending(p => p.LoadedAt).Select(p => p.PackId).FirstOrDefaultAsync(cancellationToken);
        if (current == EmptyPack.Id && !folder.Named)
            return;
        var loading = await load.RunAsync(folder.Path, cancellationToken);
        if (loading.Content is null)
            throw new BadInputException(loading.Problems);
        await keepRun.RunAsync(new ChainRequest(ChainRequest.StandardAudience, ChainRequest.StandardSeed, today.Date), cancellationToken);
    }
}
