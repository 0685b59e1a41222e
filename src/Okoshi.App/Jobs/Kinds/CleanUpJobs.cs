using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Progress;

namespace Okoshi.App.Jobs.Kinds;

/// <summary>The clean-up needs nothing but the day it runs.</summary>
public sealed record CleanUp;

/// <summary>
/// Job: forget jobs that ended long ago, with their attempts and marks. Dead ones stay until a person has dealt with them.
/// </summary>
public sealed class CleanUpJobs(OkoshiDb db, JobSettings settings, TimeProvider clock) : JobHandler<CleanUp>
{
    public static readonly JobKind<CleanUp> Kind = new("clean-up-jobs", "終わったジョブの片付け");

    /// <summary>Every night.</summary>
    public static readonly JobSchedule Schedule = JobSchedule.Of(
        "clean-up-jobs",
        Kind,
        new CleanUp(),
        new JobTime.Daily(new TimeOnly(3, 30))
    );

    protected override async Task RunAsync(CleanUp payload, JobContext context)
    {
        var before = clock.GetUtcNow() - settings.Keep;
        var rows = await db
            .Jobs.Where(j => (j.State == JobState.Done || j.State == JobState.Cancelled) && j.FinishedAt < before)
            .ExecuteDeleteAsync(context.CancellationToken);
        context.Report(new WorkProgress($"{rows:#,0} 件のジョブを片付けました", 1, 1));
    }
}
