using Okoshi.App.Chain;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Personal;

namespace Okoshi.App.Start;

/// <summary>Use case: everything that must be in place before the first page is served. A second start finds it done.</summary>
public sealed class StartProduct(UpgradeDatabase upgrade, OpenSecrets secrets, LoadPack loadPack, KeepRun keepRun, Today today)
{
    /// <exception cref="BadInputException">The data folder cannot be used, or the pack has errors; the database is as it was.</exception>
    public async Task RunAsync(string packFolder, CancellationToken cancellationToken)
    {
        await upgrade.RunAsync(cancellationToken);
        await secrets.RunAsync(cancellationToken);
        var loading = await loadPack.RunAsync(packFolder, cancellationToken);
        if (loading.Content is null) throw new BadInputException(loading.Problems);
        await keepRun.RunAsync(new ChainRequest(ChainRequest.StandardAudience, ChainRequest.StandardSeed, today.Date), cancellationToken);
    }
}
