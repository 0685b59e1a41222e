using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Progress;

namespace Okoshi.App.Jobs;

/// <summary>The lease has gone to another worker: whatever this one still does must not count.</summary>
public sealed class LeaseLostException() : Exception("別の作業者がこのジョブを引き継ぎました。");

/// <summary>What a handler may ask for while it works.</summary>
public sealed class JobContext : IProgress<WorkProgress>
{
    private readonly JobLease lease;
    private readonly JobHeartbeat heartbeat;
    private readonly OkoshiDb db;
    private readonly TimeProvider clock;

    internal JobContext(JobLease lease, JobHeartbeat heartbeat, OkoshiDb db, TimeProvider clock)
    {
        this.lease = lease;
        this.heartbeat = heartbeat;
        this.db = db;
        this.clock = clock;
    }

    public long JobId => lease.Job.Id;

    /// <summary>Counted from 1 since the job was enqueued or asked for again.</summary>
    public int Attempt => lease.Job.Attempts;

    /// <summary>Falls when a person cancels the job, when the product stops, and when the lease is lost.</summary>
    public CancellationToken CancellationToken => heartbeat.Token;

    /// <summary>Shown on the progress page within seconds; cheap enough to be called for every piece.</summary>
    public void Report(WorkProgress value) => heartbeat.Progress = value;

    /// <summary>Does an effect on the database that must not happen twice, however often the job is begun again.</summary>
    /// <param name="key">Names the effect within the job.</param>
    /// <param name="effect">
    /// Changes the context, which is then saved; opens no transaction of its own and touches nothing but the database.
    /// </param>
    /// <returns>False when an earlier attempt has done it already.</returns>
    /// <exception cref="LeaseLostException">Another worker has taken over; nothing was written.</exception>
    public async Task<bool> OnceAsync(string key, Func<OkoshiDb, CancellationToken, Task> effect)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken);
            // Locks the row of the job until the effect is written: nobody can take the job over in between.
            var held = await db
                .Jobs.Where(j => j.Id == JobId && j.State == JobState.Running && j.LeaseOwner == lease.Owner)
                .ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseOwner, lease.Owner), CancellationToken);
            if (held == 0)
                throw new LeaseLostException();
            if (await db.Set<JobEffect>().AnyAsync(e => e.JobId == JobId && e.Key == key, CancellationToken))
                return false;
            db.Add(
                new JobEffect
                {
                    JobId = JobId,
                    Key = key,
                    DoneAt = clock.GetUtcNow(),
                }
            );
            await effect(db, CancellationToken);
            await db.SaveChangesAsync(CancellationToken);
            await transaction.CommitAsync(CancellationToken);
            return true;
        }
        finally
        {
            // A failed effect must not be saved together with the next one.
            db.Forget();
        }
    }
}
