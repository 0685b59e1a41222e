using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Json;

namespace Okoshi.App.Push;

/// <summary>The proposals of the newest run of the chain.</summary>
/// <param name="Id">Key of the run.</param>
/// <param name="AsOf">The day they were judged on.</param>
/// <param name="Audience">Whom they were made for.</param>
/// <param name="Seed">Seed of the audience.</param>
/// <param name="Proposals">One for each person, in the order of the audience.</param>
public sealed record ProposalRun(long Id, DateOnly AsOf, string Audience, long Seed, IReadOnlyList<ProposalSnapshot> Proposals)
{
    /// <summary>The proposal to a person, or null.</summary>
    public ProposalSnapshot? For(string personId) => Proposals.FirstOrDefault(p => p.PersonId == personId);
}

/// <summary>Keeps the newest run's proposals in memory: a run never changes once it is kept.</summary>
public sealed class ProposalCache
{
    public ProposalRun? Newest { get; set; }
}

/// <summary>Use case: who would hear of what? A preview, nothing has been sent. Null before the first run.</summary>
public sealed class ListProposals(OkoshiDb db, ProposalCache cache)
{
    public async Task<ProposalRun?> RunAsync(CancellationToken cancellationToken)
    {
        if (await db.ChainRuns.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken) is not { } run)
            return null;
        if (cache.Newest is { } ready && ready.Id == run.Id)
            return ready;
        var snapshots = await db
            .ChainProposals.AsNoTracking()
            .Where(p => p.RunId == run.Id)
            .OrderBy(p => p.Id)
            .Select(p => p.Snapshot)
            .ToListAsync(cancellationToken);
        return cache.Newest = new ProposalRun(
            run.Id,
            run.AsOf,
            run.Audience,
            run.Seed,
            [.. snapshots.Select(json => JsonSerializer.Deserialize<ProposalSnapshot>(json, OkoshiJson.Compact)!)]
        );
    }
}
