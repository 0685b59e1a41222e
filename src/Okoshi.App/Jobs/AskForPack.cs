using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs.Kinds;

namespace Okoshi.App.Jobs;

/// <summary>Use case: a person has the region pack checked or loaded again. While one such job is unfinished, a second wish gets that one.</summary>
public sealed class AskForPack(OkoshiDb db, AccessGate gate, TimeProvider clock)
{
    /// <returns>Number of the job.</returns>
    public async Task<long> RunAsync(bool checkOnly, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        var job = await db.EnqueueUnlessWaitingAsync(ReloadPack.Kind, new PackJob(checkOnly), clock.GetUtcNow(), new JobRequest { AccountId = gate.Actor.AccountId }, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return job.Id;
    }
}
