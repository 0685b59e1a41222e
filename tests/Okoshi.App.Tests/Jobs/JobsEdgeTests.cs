using Okoshi.App.Jobs;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Jobs;

/// <summary>The last instant of a lease, the last instant before a clean-up, and twins of a running job.</summary>
public sealed class JobsEdgeTests
{
    private static readonly JobSettings Settings = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_lease_holds_up_to_its_last_instant(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        await bench.EnqueueAsync(1);
        (await TakeAsync(bench, "first")).ShouldNotBeNull();

        bench.Clock.Advance(Settings.Lease);
        (await TakeAsync(bench, "second")).ShouldBeNull();
        bench.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await TakeAsync(bench, "second")).ShouldNotBeNull();
    }

    [Theory, EachDatabase]
    public async Task What_runs_already_is_not_asked_for_twice(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        await TakeAsync(bench, "first");

        await using var db = bench.Open();
        (await db.EnqueueUnlessWaitingAsync(ScriptedJob.Kind, 1, JobBench.Start, null, Token)).Id.ShouldBe(id);
        (await db.EnqueueUnlessWaitingAsync(ScriptedJob.Kind, 2, JobBench.Start, null, Token)).Id.ShouldNotBe(id);
    }

    [Theory, EachDatabase]
    public async Task A_dead_job_that_is_done_again_has_all_its_attempts_again(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        bench.Script.Run = (_, _) => throw new InvalidOperationException("失敗");
        var id = await bench.EnqueueAsync(1);
        while ((await bench.JobAsync(id)).State == JobState.Waiting)
        {
            await bench.RunOneAsync();
            bench.Clock.Advance(TimeSpan.FromHours(2));
        }
        (await bench.JobAsync(id)).ShouldSatisfyAllConditions(j => j.State.ShouldBe(JobState.Dead), j => j.Attempts.ShouldBe(3));

        (await bench.RunAgainAsync(id)).ShouldBeTrue();
        (await bench.JobAsync(id)).Attempts.ShouldBe(0);
    }

    [Fact]
    public async Task A_job_is_forgotten_after_its_time_and_not_on_the_very_instant()
    {
        await using var bench = await JobBench.CreateAsync(DatabaseKind.Sqlite);
        var id = await bench.EnqueueAsync(1);
        await bench.RunOneAsync();

        (await CleanAsync(Settings.Keep)).ShouldBe(1);
        (await CleanAsync(TimeSpan.FromMilliseconds(1))).ShouldBe(0);

        async Task<int> CleanAsync(TimeSpan later)
        {
            bench.Clock.Advance(later);
            await using var db = bench.Open();
            db.Enqueue(App.Jobs.Kinds.CleanUpJobs.Kind, new App.Jobs.Kinds.CleanUp(), bench.Clock.GetUtcNow());
            await db.SaveChangesAsync(Token);
            while (await bench.RunOneAsync()) { }
            return db.Jobs.Count(j => j.Id == id);
        }
    }

    private static Task<JobLease?> TakeAsync(JobBench bench, string owner) =>
        bench.UseAsync<JobLeases, JobLease?>(l => l.TakeAsync(owner, [ScriptedJob.Kind.Name], Token));
}
