using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>What became of a person's wish about a job.</summary>
public enum JobAnswer
{
    Accepted,

    /// <summary>The job has changed since the person saw it, or cannot be treated so in its state.</summary>
    Changed,
    NotFound,
}

/// <summary>Use case: a person stops a job. A waiting one at once, a running one within seconds, at the next place where it can.</summary>
public sealed class CancelJob(OkoshiDb db, AccessGate gate, TimeProvider clock)
{
    /// <remarks>The version is the one that the person saw.</remarks>
    public async Task<JobAnswer> RunAsync(long id, long version, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        var now = clock.GetUtcNow();
        var seen = db.Jobs.Where(j => j.Id == id && j.Version == version);
        var rows = await seen.Where(j => j.State == JobState.Waiting).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Cancelled).SetProperty(j => j.CancelRequestedAt, now).SetProperty(j => j.FinishedAt, now).SetProperty(j => j.Version, j => j.Version + 1),
            cancellationToken);
        if (rows == 0)
        {
            rows = await seen.Where(j => j.State == JobState.Running && j.CancelRequestedAt == null).ExecuteUpdateAsync(
                s => s.SetProperty(j => j.CancelRequestedAt, now).SetProperty(j => j.Version, j => j.Version + 1),
                cancellationToken);
        }
        if (rows > 0) return JobAnswer.Accepted;
        return await db.Jobs.AnyAsync(j => j.Id == id, cancellationToken) ? JobAnswer.Changed : JobAnswer.NotFound;
    }
}
