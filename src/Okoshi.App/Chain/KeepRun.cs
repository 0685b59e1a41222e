using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;

namespace Okoshi.App.Chain;

/// <summary>Use case: run the chain for the pages and keep what was proposed; a run of the same pack is not repeated.</summary>
public sealed class KeepRun(OkoshiDb db, RunChain chain, CurrentPack current, TimeProvider clock)
{
    /// <summary>Returns false when the pack's run is already there.</summary>
    public async Task<bool> RunAsync(ChainRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pack = await current.GetAsync(cancellationToken);
        if (
            await db.ChainRuns.AnyAsync(
                r => r.PackHash == pack.Hash && r.Audience == request.Audience && r.Seed == request.Seed,
                cancellationToken
            )
        )
            return false;
        var result = await chain.RunAsync(request, progress: null, cancellationToken);
        var labels = pack.Rows<InterestRow>().ToDictionary(i => i.Id, i => i.Label, StringComparer.Ordinal);
        db.ChainRuns.Add(
            new ChainRun
            {
                PackId = pack.Manifest.Id,
                PackHash = pack.Hash,
                AsOf = request.AsOf,
                Audience = request.Audience,
                Seed = request.Seed,
                CreatedAt = clock.GetUtcNow(),
                Proposals =
                [
                    .. result.Proposals.Select(p => new ChainProposal
                    {
                        PersonId = p.Member.Id,
                        BusinessId = p.Offer.Id,
                        Snapshot = JsonSerializer.Serialize(ProposalSnapshot.Of(p, request.AsOf, labels), OkoshiJson.Compact),
                    }),
                ],
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return true;
    }
}
