using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;
using Okoshi.App.Lists;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Progress;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Jobs;

/// <summary>From enqueuing to the end, on both databases.</summary>
public sealed class JobQueueTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_job_exists_with_the_change_that_asked_for_it_or_not_at_all(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        await using (var db = bench.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Token);
            db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid() });
            db.Enqueue(ScriptedJob.Kind, 1, JobBench.Start);
            await db.SaveChangesAsync(Token);
            await transaction.RollbackAsync(Token);
        }
        (await bench.RunOneAsync()).ShouldBeFalse();

        await using var again = bench.Open();
        again.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid() });
        var job = again.Enqueue(ScriptedJob.Kind, 2, JobBench.Start);
        await again.SaveChangesAsync(Token);
        (await bench.RunOneAsync()).ShouldBeTrue();
        (await bench.JobAsync(job.Id)).State.ShouldBe(JobState.Done);
        (await again.OpportunityRuns.CountAsync(Token)).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_once_key_is_kept_once_and_takes_the_second_change_with_it(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        await bench.EnqueueAsync(1, new JobRequest { OnceKey = "key" });
        await using var db = bench.Open();
        db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid() });
        db.Enqueue(ScriptedJob.Kind, 2, JobBench.Start, new JobRequest { OnceKey = "key" });

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Token));
        await using var fresh = bench.Open();
        (await fresh.OpportunityRuns.AnyAsync(Token)).ShouldBeFalse();
        (await fresh.Jobs.SingleAsync(Token)).Payload.ShouldBe("1");
    }

    [Theory, EachDatabase]
    public async Task Several_workers_do_every_job_exactly_once(DatabaseKind kind)
    {
        const int jobs = 100;
        const int workers = 4;
        await using var bench = await JobBench.CreateAsync(kind);
        var done = new ConcurrentBag<int>();
        bench.Script.Run = async (number, context) =>
        {
            done.Add(number);
            await context.OnceAsync(
                "row",
                (db, _) =>
                {
                    db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid(), Count = number });
                    return Task.CompletedTask;
                }
            );
        };
        await using (var db = bench.Open())
        {
            for (var i = 0; i < jobs; i++)
                db.Enqueue(ScriptedJob.Kind, i, JobBench.Start);
            await db.SaveChangesAsync(Token);
        }

        var counts = await Task.WhenAll(Enumerable.Range(1, workers).Select(n => Task.Run(() => DrainAsync(bench, $"worker {n}"), Token)));

        counts.Sum().ShouldBe(jobs);
        counts.Count(c => c > 0).ShouldBeGreaterThan(1);
        done.Order().ShouldBe(Enumerable.Range(0, jobs));
        await using var after = bench.Open();
        (await after.Jobs.CountAsync(j => j.State == JobState.Done && j.Attempts == 1, Token)).ShouldBe(jobs);
        (await after.OpportunityRuns.Select(r => r.Count).OrderBy(s => s).ToListAsync(Token)).ShouldBe(Enumerable.Range(0, jobs));
        (await after.Set<JobAttempt>().CountAsync(Token)).ShouldBe(jobs);
    }

    [Theory, EachDatabase]
    public async Task A_failure_is_tried_again_after_growing_pauses_and_then_lies_dead(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        bench.Script.Run = (_, _) => throw new InvalidOperationException("壊れた");
        var id = await bench.EnqueueAsync(1);

        foreach (var pause in new[] { 15, 30 })
        {
            (await bench.RunOneAsync()).ShouldBeTrue();
            var waiting = await bench.JobAsync(id);
            waiting.State.ShouldBe(JobState.Waiting);
            waiting.LastError.ShouldBe("InvalidOperationException：壊れた");
            waiting.DueAt.ShouldBe(bench.Clock.GetUtcNow().AddSeconds(pause));
            bench.Clock.Advance(TimeSpan.FromSeconds(pause - 1));
            (await bench.RunOneAsync()).ShouldBeFalse();
            bench.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        (await bench.RunOneAsync()).ShouldBeTrue();

        var dead = await bench.JobAsync(id);
        dead.State.ShouldBe(JobState.Dead);
        dead.FinishedAt.ShouldBe(bench.Clock.GetUtcNow());
        bench.Clock.Advance(TimeSpan.FromDays(10));
        (await bench.RunOneAsync()).ShouldBeFalse();

        (await bench.RunAgainAsync(id)).ShouldBeTrue();
        bench.Script.Run = (_, _) => Task.CompletedTask;
        (await bench.RunOneAsync()).ShouldBeTrue();
        var done = await bench.JobAsync(id);
        (done.State, done.Attempts, done.LastError, done.ProgressPercent).ShouldBe((JobState.Done, 1, "", 100));
        (await bench.OutcomesAsync(id)).ShouldBe([
            AttemptOutcome.Failed,
            AttemptOutcome.Failed,
            AttemptOutcome.Failed,
            AttemptOutcome.Done,
        ]);
    }

    [Theory, EachDatabase]
    public async Task What_a_person_must_mend_is_not_tried_again(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        bench.Script.Run = (_, _) => throw new BadInputException(["一行目", "二行目"]);
        var id = await bench.EnqueueAsync(1);
        var unreadable = await UnreadableAsync(bench);

        (await bench.RunOneAsync()).ShouldBeTrue();
        (await bench.RunOneAsync()).ShouldBeTrue();

        var dead = await bench.JobAsync(id);
        (dead.State, dead.LastError).ShouldBe((JobState.Dead, "一行目\n二行目"));
        (await bench.JobAsync(unreadable)).State.ShouldBe(JobState.Dead);
        (await bench.JobAsync(unreadable)).LastError.ShouldStartWith("ジョブの内容を読み取れません。");
    }

    [Theory, EachDatabase]
    public async Task A_kind_of_another_version_waits_for_that_version(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        await using var db = bench.Open();
        var job = db.Enqueue(new JobKind<int>("test-of-tomorrow", "明日"), 1, JobBench.Start);
        await db.SaveChangesAsync(Token);

        (await bench.RunOneAsync()).ShouldBeFalse();
        (await bench.JobAsync(job.Id)).State.ShouldBe(JobState.Waiting);
        var list = new StoredList<JobOverview>("jobs", "ジョブ", _ => []).NewestFirst(j => j.Id);
        var page = await bench.UseAsync<ListJobs, StoredPage<JobOverview>>(l => l.PageAsync(list, new ListQuery(), Token));
        page.Rows.ShouldHaveSingleItem().Title.ShouldBe("test-of-tomorrow");
    }

    [Theory, EachDatabase]
    public async Task A_waiting_job_is_cancelled_at_once_and_can_be_done_again(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        var version = (await bench.JobAsync(id)).RowVersion;

        (await bench.CancelAsync(id)).ShouldBeTrue();
        (await bench.RunOneAsync()).ShouldBeFalse();
        await Should.ThrowAsync<EditConflictException>(() => bench.UseAsync<CancelJob, bool>(c => c.RunAsync(id, version, Token)));
        await Should.ThrowAsync<EditConflictException>(() => bench.UseAsync<RunJobAgain, bool>(r => r.RunAsync(id, version, Token)));
        (await bench.UseAsync<CancelJob, bool>(c => c.RunAsync(id + 1, 0, Token))).ShouldBeFalse();

        (await bench.RunAgainAsync(id)).ShouldBeTrue();
        (await bench.RunOneAsync()).ShouldBeTrue();
        (await bench.JobAsync(id)).State.ShouldBe(JobState.Done);
        await Should.ThrowAsync<EditConflictException>(() => bench.RunAgainAsync(id));
    }

    [Theory, EachDatabase]
    public async Task A_running_job_learns_within_seconds_that_it_shall_stop_and_shows_its_progress(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var begun = new TaskCompletionSource();
        bench.Script.Run = async (_, context) =>
        {
            context.Report(new WorkProgress("数えています", 1, 4));
            begun.SetResult();
            await Task.Delay(TimeSpan.FromMinutes(5), context.CancellationToken);
        };
        var id = await bench.EnqueueAsync(1);
        var running = bench.RunOneAsync();
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
        var seen = await bench.JobAsync(id);
        for (var looks = 0; looks < 300 && seen.ProgressText.Length == 0; looks++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), Token);
            seen = await bench.JobAsync(id);
        }

        (await bench.CancelAsync(id)).ShouldBeTrue();
        await running.WaitAsync(TimeSpan.FromSeconds(30), Token); // a loaded machine is slow, not wrong

        (seen.State, seen.ProgressText, seen.ProgressPercent).ShouldBe((JobState.Running, "数えています 1/4（25%）", 25));
        (await bench.JobAsync(id)).State.ShouldBe(JobState.Cancelled);
        (await bench.OutcomesAsync(id)).ShouldBe([AttemptOutcome.Cancelled]);
    }

    [Theory, EachDatabase]
    public async Task A_job_that_fails_after_the_wish_to_stop_is_not_tried_again(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        bench.Script.Run = async (_, _) =>
        {
            await bench.CancelAsync(id);
            throw new InvalidOperationException("同時に失敗");
        };

        (await bench.RunOneAsync()).ShouldBeTrue();

        (await bench.JobAsync(id)).State.ShouldBe(JobState.Cancelled);
    }

    [Theory, EachDatabase]
    public async Task A_product_that_stops_gives_its_job_back_without_losing_an_attempt(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        using var stopping = new CancellationTokenSource();
        bench.Script.Run = async (_, context) =>
        {
            await stopping.CancelAsync();
            await Task.Delay(TimeSpan.FromMinutes(5), context.CancellationToken);
        };
        var id = await bench.EnqueueAsync(1);

        (await bench.RunOneUntilAsync("worker", stopping.Token)).ShouldBeTrue();

        var job = await bench.JobAsync(id);
        (job.State, job.Attempts, job.LeaseOwner).ShouldBe((JobState.Waiting, 0, null));
        (await bench.OutcomesAsync(id)).ShouldBe([AttemptOutcome.Stopped]);
    }

    [Theory, EachDatabase]
    public async Task Old_finished_jobs_are_forgotten_with_their_marks_and_dead_ones_are_not(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        bench.Script.Run = (number, context) =>
            number == 2 ? throw new BadInputException(["直せない"]) : context.OnceAsync("mark", (_, _) => Task.CompletedTask);
        var old = await bench.EnqueueAsync(1);
        var dead = await bench.EnqueueAsync(2);
        await DrainAsync(bench, "worker");
        bench.Clock.Advance(TimeSpan.FromDays(31));
        var young = await bench.EnqueueAsync(3);
        await using var db = bench.Open();
        db.Enqueue(App.Jobs.Kinds.CleanUpJobs.Kind, new App.Jobs.Kinds.CleanUp(), bench.Clock.GetUtcNow());
        await db.SaveChangesAsync(Token);

        (await DrainAsync(bench, "worker")).ShouldBe(2);

        (await db.Jobs.Where(j => j.Kind == ScriptedJob.Kind.Name).Select(j => j.Id).OrderBy(i => i).ToListAsync(Token)).ShouldBe([
            dead,
            young,
        ]);
        (await db.Set<JobEffect>().Select(e => e.JobId).ToListAsync(Token)).ShouldBe([young]);
        (await db.Set<JobAttempt>().AnyAsync(a => a.JobId == old, Token)).ShouldBeFalse();
    }

    private static async Task<int> DrainAsync(JobBench bench, string worker)
    {
        var count = 0;
        while (await bench.RunOneAsync(worker))
            count++;
        return count;
    }

    private static async Task<long> UnreadableAsync(JobBench bench)
    {
        await using var db = bench.Open();
        var job = new Job
        {
            Kind = ScriptedJob.Kind.Name,
            Payload = "{\"not\": \"a number\"}",
            DueAt = JobBench.Start,
            CreatedAt = JobBench.Start,
            MaxAttempts = 3,
        };
        db.Jobs.Add(job);
        await db.SaveChangesAsync(Token);
        return job.Id;
    }
}
