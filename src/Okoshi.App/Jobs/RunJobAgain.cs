using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>Use case: a person has a dead or cancelled job done again, with all its attempts anew. Effects that have happened once stay as they are.</summary>
public sealed class RunJobAgain(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <remarks>The version is the one that the person saw.</remarks>
    public Task<JobAnswer> RunAsync(long id, long version, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        var now = clock.GetUtcNow();
        return db.AnswerAsync(
            trail,
            id,
            "もう一度",
            () =>
                db
                    .Jobs.Where(j => j.Id == id && j.Version == version && (j.State == JobState.Dead || j.State == JobState.Cancelled))
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(j => j.State, JobState.Waiting)
                                .SetProperty(j => j.DueAt, now)
                                .SetProperty(j => j.Attempts, 0)
                                .SetProperty(j => j.CancelRequestedAt, (DateTimeOffset?)null)
                                .SetProperty(j => j.FinishedAt, (DateTimeOffset?)null)
                                .SetProperty(j => j.ProgressText, "")
                                .SetProperty(j => j.ProgressPercent, (int?)null)
                                .SetProperty(j => j.Version, j => j.Version + 1),
                        cancellationToken
                    ),
            cancellationToken
        );
    }
}
