using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>
/// Use case: a person has a dead or cancelled job done again, with all its attempts anew. Effects that have happened once stay as they
/// are.
/// </summary>
public sealed class RunJobAgain(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <inheritdoc cref="CancelJob.RunAsync"/>
    public Task<bool> RunAsync(long id, long seen, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        var now = clock.GetUtcNow();
        return db.CarryOutAsync(
            trail,
            id,
            "もう一度",
            () =>
                db
                    .Jobs.Where(j => j.Id == id && j.RowVersion == seen && (j.State == JobState.Dead || j.State == JobState.Cancelled))
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(j => j.State, JobState.Waiting)
                                .SetProperty(j => j.DueAt, now)
                                .SetProperty(j => j.Attempts, 0)
                                .SetProperty(j => j.CancelRequestedAt, (DateTimeOffset?)null)
                                .SetProperty(j => j.FinishedAt, (DateTimeOffset?)null)
                                .SetProperty(j => j.ProgressText, "")
                                .SetProperty(j => j.ProgressPercent, (int?)null)
                                .SetProperty(j => j.RowVersion, j => j.RowVersion + 1),
                        cancellationToken
                    ),
            cancellationToken
        );
    }
}
