using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Push;

/// <summary>Use case: one proposal of the newest run, as it was made; null when there is none for that person.</summary>
public sealed class ShowProposal(OkoshiDb db)
{
    public async Task<ProposalSnapshot?> RunAsync(string personId, CancellationToken cancellationToken)
    {
        var newest = db.ChainRuns.OrderByDescending(r => r.Id).Select(r => r.Id).Take(1);
        var json = await db.ChainProposals.AsNoTracking().Where(p => newest.Contains(p.RunId) && p.PersonId == personId).Select(p => p.Snapshot).FirstOrDefaultAsync(cancellationToken);
        return json is null ? null : ListProposals.Read(json);
    }
}
