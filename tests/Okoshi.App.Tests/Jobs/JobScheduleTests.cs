using Microsoft.EntityFrameworkCore;
using Okoshi.App.Jobs;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Jobs;

public sealed class JobScheduleTests
{
    private static readonly JobSchedule Hourless = JobSchedule.Of("test-daily", ScriptedJob.Kind, 7, new JobTime.Daily(new TimeOnly(9, 0)));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task An_occurrence_is_enqueued_once_by_however_many_workers(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind, Hourless);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => LookAsync(bench), Token)));
        (await EnqueuedAsync(bench)).ShouldBeEmpty("nothing was missed before the schedule was first seen");

        bench.Clock.Advance(TimeSpan.FromDays(1));
        var enqueued = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => LookAsync(bench), Token)));

        enqueued.Sum().ShouldBe(2, "this schedule and the nightly clean-up");
        (await EnqueuedAsync(bench)).ShouldBe(["schedule:test-daily:2026-11-23T00:00Z"]);
    }

    [Theory, EachDatabase]
    public async Task A_time_missed_many_times_runs_once(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind, Hourless);
        await LookAsync(bench);
        bench.Clock.Advance(TimeSpan.FromDays(10));
        await LookAsync(bench);
        await LookAsync(bench);
        (await EnqueuedAsync(bench)).ShouldBe(["schedule:test-daily:2026-12-02T00:00Z"]);

        bench.Clock.Advance(TimeSpan.FromDays(1));
        await LookAsync(bench);

        (await EnqueuedAsync(bench)).ShouldBe(["schedule:test-daily:2026-12-02T00:00Z", "schedule:test-daily:2026-12-03T00:00Z"]);
    }

    private static Task<int> LookAsync(JobBench bench) => bench.UseAsync<EnqueueScheduledJobs, int>(e => e.RunAsync(Token));

    private static async Task<IReadOnlyList<string?>> EnqueuedAsync(JobBench bench)
    {
        await using var db = bench.Open();
        return await db.Jobs.Where(j => j.Kind == ScriptedJob.Kind.Name).OrderBy(j => j.Id).Select(j => j.OnceKey).ToListAsync(Token);
    }
}
