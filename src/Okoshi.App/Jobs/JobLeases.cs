using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Progress;

namespace Okoshi.App.Jobs;

/// <summary>A job that a worker holds.</summary>
/// <param name="Job">The job as it was taken.</param>
/// <param name="Owner">The worker.</param>
/// <param name="AttemptId">The record of this attempt.</param>
internal sealed record JobLease(Job Job, string Owner, long AttemptId);

/// <summary>How an attempt left its job.</summary>
/// <param name="State">State of the job from now on.</param>
/// <param name="Outcome">What is noted of the attempt.</param>
/// <param name="Error">Why it failed; empty when it did not.</param>
/// <param name="DueAt">When a waiting job is tried again.</param>
internal sealed record JobEnding(JobState State, AttemptOutcome Outcome, string Error = "", DateTimeOffset? DueAt = null);

/// <summary>What a renewal found.</summary>
internal enum LeaseCheck
{
    Held,
    CancelAsked,
    Lost,
}

/// <summary>
/// Taking, holding and giving back of jobs: every statement names the owner or the version it expects, so that only one worker succeeds.
/// </summary>
internal sealed class JobLeases(OkoshiDb db, JobSettings settings, TimeProvider clock)
{
    private const string VanishedWorker = "作業の途中でプログラムが止まりました（停電、強制終了など）。";

    /// <summary>Takes the job that has been due the longest; null when there is none.</summary>
    public async Task<JobLease?> TakeAsync(string owner, IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            // SQLite has one writer at a time: an idle worker must not stand in its way just to find nothing.
            if (db.Database.IsSqlite() && !await Abandoned(kinds, now).Concat(Due(kinds, now)).AnyAsync(cancellationToken))
                return null;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await CandidateAsync(kinds, now, cancellationToken) is not { } job)
                return null;
            var (taken, lease) = await TakeAsync(job, owner, now, cancellationToken);
            if (!taken)
                continue;
            await transaction.CommitAsync(cancellationToken);
            if (lease is not null)
                return lease;
        }
    }

    /// <summary>Renews the lease, writes the progress and looks whether the job shall stop.</summary>
    public async Task<LeaseCheck> RenewAsync(JobLease lease, WorkProgress? progress, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + settings.Lease;
        var rows = await Held(lease)
            .ExecuteUpdateAsync(
                s =>
                {
                    s.SetProperty(j => j.LeaseUntil, until);
                    if (progress is not null)
                        s.SetProperty(j => j.ProgressText, Words(progress)).SetProperty(j => j.ProgressPercent, progress.Percent);
                },
                cancellationToken
            );
        if (rows == 0)
            return LeaseCheck.Lost;
        return await Held(lease).AnyAsync(j => j.CancelRequestedAt != null, cancellationToken) ? LeaseCheck.CancelAsked : LeaseCheck.Held;
    }

    /// <summary>Ends the attempt. False, and nothing written, when the lease has gone to another worker.</summary>
    public async Task<bool> EndAsync(JobLease lease, JobEnding ending, WorkProgress? progress, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var finished = ending.State != JobState.Waiting;
        var rows = await Held(lease)
            .ExecuteUpdateAsync(
                s =>
                {
                    s.SetProperty(j => j.State, ending.State)
                        .SetProperty(j => j.LeaseOwner, (string?)null)
                        .SetProperty(j => j.LeaseUntil, (DateTimeOffset?)null)
                        .SetProperty(j => j.LastError, ending.Error)
                        .SetProperty(j => j.FinishedAt, finished ? now : null)
                        .SetProperty(j => j.RowVersion, j => j.RowVersion + 1);
                    if (ending.DueAt is { } due)
                        s.SetProperty(j => j.DueAt, due);
                    if (ending.Outcome == AttemptOutcome.Stopped)
                        s.SetProperty(j => j.Attempts, j => j.Attempts - 1);
                    if (progress is not null)
                        s.SetProperty(j => j.ProgressText, Words(progress));
                    if (ending.State == JobState.Done || progress is not null)
                        s.SetProperty(j => j.ProgressPercent, ending.State == JobState.Done ? 100 : progress!.Percent);
                },
                cancellationToken
            );
        if (rows == 0)
            return false;
        await db.Set<JobAttempt>()
            .Where(a => a.Id == lease.AttemptId)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(a => a.Outcome, ending.Outcome)
                        .SetProperty(a => a.Error, ending.Error)
                        .SetProperty(a => a.FinishedAt, now),
                cancellationToken
            );
        // Whoever asked a running job to stop does not want it tried again.
        await db
            .Jobs.Where(j => j.Id == lease.Job.Id && j.State == JobState.Waiting && j.CancelRequestedAt != null)
            .ExecuteUpdateAsync(
                s => s.SetProperty(j => j.State, JobState.Cancelled).SetProperty(j => j.FinishedAt, now),
                cancellationToken
            );
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Work that is all done needs no count.</summary>
    private static string Words(WorkProgress progress) =>
        progress.IsFinished ? $"{progress.Label} {progress.Note}".TrimEnd() : progress.ToString();

    private IQueryable<Job> Due(IReadOnlyList<string> kinds, DateTimeOffset now) =>
        db.Jobs.AsNoTracking().Where(j => j.State == JobState.Waiting && j.DueAt <= now && kinds.Contains(j.Kind));

    private IQueryable<Job> Abandoned(IReadOnlyList<string> kinds, DateTimeOffset now) =>
        db.Jobs.AsNoTracking().Where(j => j.State == JobState.Running && j.LeaseUntil < now && kinds.Contains(j.Kind));

    private IQueryable<Job> Held(JobLease lease) =>
        db.Jobs.Where(j => j.Id == lease.Job.Id && j.State == JobState.Running && j.LeaseOwner == lease.Owner);

    private async Task<Job?> CandidateAsync(IReadOnlyList<string> kinds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!db.Database.IsNpgsql())
        {
            return await Abandoned(kinds, now).OrderBy(j => j.LeaseUntil).FirstOrDefaultAsync(cancellationToken)
                ?? await Due(kinds, now).OrderBy(j => j.DueAt).ThenBy(j => j.Id).FirstOrDefaultAsync(cancellationToken);
        }
        var names = kinds.ToArray();
        var instant = now.UtcDateTime;
        // Rows that another worker is just taking are passed over, not waited for.
        var abandoned = db.Jobs.FromSql(
            $"""SELECT * FROM "Jobs" WHERE "State" = 'Running' AND "LeaseUntil" < {instant} AND "Kind" = ANY({names}) ORDER BY "LeaseUntil" LIMIT 1 FOR UPDATE SKIP LOCKED"""
        );
        var due = db.Jobs.FromSql(
            $"""SELECT * FROM "Jobs" WHERE "State" = 'Waiting' AND "DueAt" <= {instant} AND "Kind" = ANY({names}) ORDER BY "DueAt", "Id" LIMIT 1 FOR UPDATE SKIP LOCKED"""
        );
        return (await abandoned.AsNoTracking().ToListAsync(cancellationToken)).FirstOrDefault()
            ?? (await due.AsNoTracking().ToListAsync(cancellationToken)).FirstOrDefault();
    }

    /// <summary>
    /// Takes one job inside the transaction. Not taken: another worker was faster. Taken without a lease: a vanished worker's job that is
    /// at its end.
    /// </summary>
    private async Task<(bool Taken, JobLease? Lease)> TakeAsync(
        Job job,
        string owner,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var abandoned = job.State == JobState.Running;
        var end =
            !abandoned ? JobState.Running
            : job.CancelRequestedAt is not null ? JobState.Cancelled
            : job.Attempts >= job.MaxAttempts ? JobState.Dead
            : JobState.Running;
        var run = end == JobState.Running;
        var until = now + settings.Lease;
        var rows = await db
            .Jobs.Where(j => j.Id == job.Id && j.RowVersion == job.RowVersion && j.State == job.State && j.LeaseOwner == job.LeaseOwner)
            .ExecuteUpdateAsync(
                s =>
                {
                    s.SetProperty(j => j.State, end)
                        .SetProperty(j => j.RowVersion, j => j.RowVersion + 1)
                        .SetProperty(j => j.LeaseOwner, run ? owner : null)
                        .SetProperty(j => j.LeaseUntil, run ? until : null)
                        .SetProperty(j => j.FinishedAt, run ? null : now);
                    if (run)
                        s.SetProperty(j => j.Attempts, j => j.Attempts + 1);
                    if (abandoned)
                        s.SetProperty(j => j.LastError, VanishedWorker);
                },
                cancellationToken
            );
        if (rows == 0)
            return (false, null);
        if (abandoned)
        {
            await db.Set<JobAttempt>()
                .Where(a => a.JobId == job.Id && a.Outcome == AttemptOutcome.Running)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(a => a.Outcome, AttemptOutcome.Interrupted)
                            .SetProperty(a => a.Error, VanishedWorker)
                            .SetProperty(a => a.FinishedAt, now),
                    cancellationToken
                );
        }
        if (!run)
            return (true, null);
        var attempt = new JobAttempt
        {
            JobId = job.Id,
            Worker = owner,
            StartedAt = now,
        };
        db.Add(attempt);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        job.Attempts++;
        return (true, new JobLease(job, owner, attempt.Id));
    }
}
