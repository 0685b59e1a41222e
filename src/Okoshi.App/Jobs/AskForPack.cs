using System.Globalization;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Jobs.Kinds;

namespace Okoshi.App.Jobs;

/// <summary>
/// Use case: a person has the region pack checked or loaded again. While one such job is unfinished, a second wish gets that one.
/// </summary>
public sealed class AskForPack(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <returns>Number of the job.</returns>
    public Task<long> RunAsync(bool checkOnly, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        return db.InTransactionAsync(
            async () =>
            {
                var job = await db.EnqueueUnlessWaitingAsync(
                    ReloadPack.Kind,
                    new PackJob(checkOnly),
                    clock.GetUtcNow(),
                    new JobRequest { AccountId = gate.Actor.AccountId },
                    cancellationToken
                );
                await db.SaveChangesAsync(cancellationToken);
                trail.Note(AuditKind.Created, Resource.Job, job.Id.ToString(CultureInfo.InvariantCulture), detail: ReloadPack.Kind.Title);
                await db.SaveChangesAsync(cancellationToken);
                return job.Id;
            },
            cancellationToken
        );
    }
}
