using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
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

/// <summary>
/// Use case: the region's data at the start. Whoever has chosen to begin without the sample keeps an empty product until a pack is named.
/// </summary>
public sealed class StartPack(OkoshiDb db, Snapshots snapshots, InstallPack install)
{
    public async Task RunAsync(PackFolder folder, CancellationToken cancellationToken)
    {
        var beganEmpty = (await snapshots.NowAsync(db, cancellationToken)).Packs is [{ HasRegion: false }, ..];
        if (!beganEmpty || folder.Named)
            await install.RunAsync(folder.Path, cancellationToken);
    }
}
