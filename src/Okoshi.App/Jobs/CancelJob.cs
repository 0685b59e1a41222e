using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>Use case: a person stops a job. A waiting one at once, a running one within seconds, at the next place where it can.</summary>
public sealed class CancelJob(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <param name="id">Number of the job.</param>
    /// <param name="seen">Row version that the person saw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when there is no such job.</returns>
    /// <exception cref="EditConflictException">It has changed since the person saw it, or cannot be treated so in its state.</exception>
    public Task<bool> RunAsync(long id, long seen, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Write, new RecordFacts());
        return db.CarryOutAsync(trail, id, "止めた", () => StopAsync(id, seen, cancellationToken), cancellationToken);
    }

    private async Task<int> StopAsync(long id, long seen, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var unchanged = db.Jobs.Where(j => j.Id == id && j.RowVersion == seen);
        var waiting = await unchanged
            .Where(j => j.State == JobState.Waiting)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(j => j.State, JobState.Cancelled)
                        .SetProperty(j => j.CancelRequestedAt, now)
                        .SetProperty(j => j.FinishedAt, now)
                        .SetProperty(j => j.RowVersion, j => j.RowVersion + 1),
                cancellationToken
            );
        if (waiting > 0)
            return waiting;
        return await unchanged
            .Where(j => j.State == JobState.Running && j.CancelRequestedAt == null)
            .ExecuteUpdateAsync(
                s => s.SetProperty(j => j.CancelRequestedAt, now).SetProperty(j => j.RowVersion, j => j.RowVersion + 1),
                cancellationToken
            );
    }
}

/// <summary>Carries a person's wish about a job out, together with its audit row.</summary>
internal static class JobWishes
{
    /// <param name="db">The database.</param>
    /// <param name="trail">The audit trail.</param>
    /// <param name="id">Number of the job.</param>
    /// <param name="what">What is done, for the trail.</param>
    /// <param name="change">Changes the job if it still is as the person saw it; returns the number of rows.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<bool> CarryOutAsync(
        this OkoshiDb db,
        AuditTrail trail,
        long id,
        string what,
        Func<Task<int>> change,
        CancellationToken cancellationToken
    ) =>
        db.InTransactionAsync(
            async () =>
            {
                if (await change() == 0)
                    return await db.Jobs.AnyAsync(j => j.Id == id, cancellationToken) ? throw new EditConflictException() : false;
                trail.Note(AuditKind.Changed, Resource.Job, id.ToString(CultureInfo.InvariantCulture), detail: what);
                await db.SaveChangesAsync(cancellationToken);
                return true;
            },
            cancellationToken
        );
}
