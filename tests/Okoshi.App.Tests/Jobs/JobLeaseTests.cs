using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Jobs;

/// <summary>A worker that vanishes, sleeps too long or comes back.</summary>
public sealed class JobLeaseTests
{
    private static readonly TimeSpan PastTheLease = new JobSettings().Lease + TimeSpan.FromSeconds(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_lease_that_is_renewed_is_not_taken_and_one_that_is_not_is(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        var lease = await bench.UseAsync<JobLeases, JobLease?>(l => l.TakeAsync("first", [ScriptedJob.Kind.Name], Token));
        bench.Clock.Advance(PastTheLease / 2);
        (await bench.UseAsync<JobLeases, LeaseCheck>(l => l.RenewAsync(lease!, null, Token))).ShouldBe(LeaseCheck.Held);
        bench.Clock.Advance(PastTheLease / 2);
        (await bench.RunOneAsync("second")).ShouldBeFalse();

        bench.Clock.Advance(PastTheLease);
        (await bench.RunOneAsync("second")).ShouldBeTrue();

        (await bench.JobAsync(id)).State.ShouldBe(JobState.Done);
        (await bench.OutcomesAsync(id)).ShouldBe([AttemptOutcome.Interrupted, AttemptOutcome.Done]);
        (await bench.UseAsync<JobLeases, LeaseCheck>(l => l.RenewAsync(lease!, null, Token))).ShouldBe(LeaseCheck.Lost);
        (
            await bench.UseAsync<JobLeases, bool>(l =>
                l.EndAsync(lease!, new JobEnding(JobState.Dead, AttemptOutcome.Failed, "遅れて失敗"), null, Token)
            )
        ).ShouldBeFalse();
        (await bench.JobAsync(id)).State.ShouldBe(JobState.Done);
    }

    [Theory, EachDatabase]
    public async Task An_owner_who_slept_too_long_writes_nothing_more(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind, heartbeat: TimeSpan.FromHours(1));
        var id = await bench.EnqueueAsync(1);
        var late = false;
        bench.Script.Run = async (_, context) =>
        {
            if (context.Attempt == 1)
            {
                // The first owner is out of the world so long that a second one does the whole job.
                await bench.UseAsync<OkoshiDb, int>(db =>
                    db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.LeaseUntil, JobBench.Start.AddSeconds(-1)), Token)
                );
                (await bench.RunOneAsync("second")).ShouldBeTrue();
                late = true;
            }
            await context.OnceAsync(
                "row",
                (db, _) =>
                {
                    db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid(), Count = context.Attempt });
                    return Task.CompletedTask;
                }
            );
        };

        (await bench.RunOneAsync("first")).ShouldBeTrue();

        late.ShouldBeTrue();
        (await bench.JobAsync(id)).State.ShouldBe(JobState.Done);
        (await bench.OutcomesAsync(id)).ShouldBe([AttemptOutcome.Interrupted, AttemptOutcome.Done]);
        await using var after = bench.Open();
        (await after.OpportunityRuns.SingleAsync(Token)).Count.ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task A_job_that_brings_down_every_worker_lies_dead_in_the_end(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        for (var i = 0; i < ScriptedJob.Kind.MaxAttempts; i++)
        {
            (await bench.UseAsync<JobLeases, JobLease?>(l => l.TakeAsync($"worker {i}", [ScriptedJob.Kind.Name], Token))).ShouldNotBeNull();
            bench.Clock.Advance(PastTheLease);
        }

        (await bench.RunOneAsync()).ShouldBeFalse();

        var dead = await bench.JobAsync(id);
        dead.State.ShouldBe(JobState.Dead);
        dead.LastError.ShouldStartWith("作業の途中でプログラムが止まりました");
        (await bench.OutcomesAsync(id)).ShouldBe(Enumerable.Repeat(AttemptOutcome.Interrupted, ScriptedJob.Kind.MaxAttempts));
    }

    [Theory, EachDatabase]
    public async Task A_vanished_job_that_should_stop_is_cancelled_not_repeated(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        (await bench.UseAsync<JobLeases, JobLease?>(l => l.TakeAsync("worker", [ScriptedJob.Kind.Name], Token))).ShouldNotBeNull();
        (await bench.CancelAsync(id)).ShouldBeTrue();
        bench.Clock.Advance(PastTheLease);

        (await bench.RunOneAsync()).ShouldBeFalse();

        (await bench.JobAsync(id)).State.ShouldBe(JobState.Cancelled);
    }

    [Theory, EachDatabase]
    public async Task A_marked_effect_happens_once_and_a_failed_one_leaves_no_mark(DatabaseKind kind)
    {
        await using var bench = await JobBench.CreateAsync(kind);
        var id = await bench.EnqueueAsync(1);
        var answers = new List<bool>();
        bench.Script.Run = async (_, context) =>
        {
            answers.Add(
                await context.OnceAsync(
                    "first",
                    (db, _) =>
                    {
                        db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid(), Count = 1 });
                        return Task.CompletedTask;
                    }
                )
            );
            answers.Add(
                await context.OnceAsync(
                    "second",
                    (db, _) =>
                    {
                        db.OpportunityRuns.Add(new OpportunityRun { Id = Guid.NewGuid(), Count = 2 });
                        db.Enqueue(ScriptedJob.Kind, 99, JobBench.Start.AddYears(1));
                        return context.Attempt == 1 ? throw new InvalidOperationException("途中") : Task.CompletedTask;
                    }
                )
            );
        };
        await bench.RunOneAsync();
        bench.Clock.Advance(TimeSpan.FromHours(1));
        await bench.RunOneAsync();

        (await bench.JobAsync(id)).State.ShouldBe(JobState.Done);
        answers.ShouldBe([true, false, true]);
        await using var after = bench.Open();
        (await after.OpportunityRuns.Select(r => (long)r.Count).OrderBy(s => s).ToListAsync(Token)).ShouldBe([1L, 2L]);
        (await after.Jobs.CountAsync(j => j.Payload == "99", Token)).ShouldBe(1);
    }
}
