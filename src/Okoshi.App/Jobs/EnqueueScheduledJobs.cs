using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>Use case: enqueue what the schedules ask for, each occurrence once, however many workers look at the same time.</summary>
public sealed class EnqueueScheduledJobs(OkoshiDb db, IEnumerable<JobSchedule> schedules, TimeProvider clock)
{
    /// <summary>Returns how many jobs were enqueued. Of several missed occurrences of one schedule only the last is.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var enqueued = 0;
        foreach (var schedule in schedules)
        {
            if (await EnqueueAsync(schedule, now, cancellationToken))
                enqueued++;
        }
        return enqueued;
    }

    private async Task<bool> EnqueueAsync(JobSchedule schedule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var latest = schedule.Time.LatestAtOrBefore(now);
        var states = db.Set<JobScheduleState>();
        if (await states.AsNoTracking().SingleOrDefaultAsync(s => s.Name == schedule.Name, cancellationToken) is not { } state)
        {
            await BeginAsync(schedule.Name, latest, cancellationToken);
            return false;
        }
        if (state.LastAt >= latest)
            return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var moved = await states
            .Where(s => s.Name == schedule.Name && s.LastAt == state.LastAt)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.LastAt, latest), cancellationToken);
        if (moved == 0)
            return false; // another worker was faster
        schedule.Enqueue(
            db,
            now,
            string.Create(CultureInfo.InvariantCulture, $"schedule:{schedule.Name}:{latest.UtcDateTime:yyyy-MM-ddTHH:mm}Z")
        );
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>A schedule seen for the first time starts with its next occurrence: nothing was missed before it existed.</summary>
    private async Task BeginAsync(string name, DateTimeOffset latest, CancellationToken cancellationToken)
    {
        db.Add(new JobScheduleState { Name = name, LastAt = latest });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another worker has just written the same row; if not, the next look reports what is wrong.
        }
        db.ChangeTracker.Clear();
    }
}
