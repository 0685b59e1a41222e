using Okoshi.App.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Context;

/// <summary>Use case: opens the region of a request, a job or a command, at its beginning.</summary>
public sealed class OpenRegion(OkoshiDb db, Snapshots snapshots, RegionContext context)
{
    /// <summary>Opens the region; again after a change of one's own in the same scope.</summary>
    /// <param name="asked">The municipality that was asked for; null for the usual one.</param>
    /// <param name="usual">The municipality where none is asked for, if it is known; else that of the newest pack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when a municipality was asked for of which nothing is known; the usual one is open then.</returns>
    public async Task<bool> RunAsync(MunicipalityCode? asked, MunicipalityCode? usual, CancellationToken cancellationToken)
    {
        var now = await snapshots.NowAsync(db, cancellationToken);
        var found = asked is { } wanted ? await now.FindAsync(db, wanted, cancellationToken) : null;
        var region = found ?? (usual is { } chosen ? await now.FindAsync(db, chosen, cancellationToken) : null);
        context.Open(region ?? now.Usual);
        return asked is null || found is not null;
    }

    /// <summary>Opens the usual region.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => RunAsync(null, null, cancellationToken);
}
