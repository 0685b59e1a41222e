using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Jobs;
using Okoshi.App.Tests.Data;
using Okoshi.JobCrash;

namespace Okoshi.App.Tests.Jobs;

/// <summary>Real processes, killed with kill -9 in the middle of their work.</summary>
[Trait("lane", "full")]
public sealed class JobCrashTests
{
    private const int LeaseMilliseconds = 1500;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_job_killed_twice_is_finished_and_each_row_stands_there_once(DatabaseKind kind)
    {
        const int rows = 30;
        await using var database = await TestDatabase.MigratedAsync(kind);
        await EnqueueAsync(database, new Rows(0, rows, Pause: 10));
        foreach (var (row, later) in new[] { (8, 3), (20, 13) })
        {
            using var victim = Start(database);
            await ReadUntilAsync(victim, $"row {row}");
            await Task.Delay(later, Token); // somewhere between the effect and its commit, or after it
            victim.Kill();
            await victim.WaitForExitAsync(Token);
        }

        using var survivor = Start(database);
        await FinishAsync(survivor);

        await using var db = database.Open();
        var job = await db.Jobs.SingleAsync(Token);
        (job.State, job.Attempts).ShouldBe((JobState.Done, 3));
        (await SeedsAsync(database, RowsJob.Once)).ShouldBe(Enumerable.Range(0, rows).Select(i => (long)i));
        (await SeedsAsync(database, RowsJob.EachTime)).Count.ShouldBeGreaterThan(rows, "the kills must have fallen into the work");
        (await db.Set<JobEffect>().CountAsync(Token)).ShouldBe(rows);
        (await db.Set<JobAttempt>().OrderBy(a => a.Id).Select(a => a.Outcome).ToListAsync(Token)).ShouldBe([
            AttemptOutcome.Interrupted,
            AttemptOutcome.Interrupted,
            AttemptOutcome.Done,
        ]);
    }

    [Theory, EachDatabase]
    public async Task Of_three_workers_one_is_killed_and_no_job_is_lost_or_done_twice(DatabaseKind kind)
    {
        const int jobs = 40;
        await using var database = await TestDatabase.MigratedAsync(kind);
        await EnqueueAsync(database, [.. Enumerable.Range(0, jobs).Select(i => new Rows(i * 2, 2, Pause: 2))]);
        var workers = Enumerable.Range(0, 3).Select(_ => Start(database)).ToList();
        try
        {
            await ReadUntilAsync(workers[0], "row");
            workers[0].Kill();
            await Task.WhenAll(workers.Skip(1).Select(FinishAsync));

            (await SeedsAsync(database, RowsJob.Once)).ShouldBe(Enumerable.Range(0, jobs * 2).Select(i => (long)i));
            await using var db = database.Open();
            (await db.Jobs.CountAsync(j => j.State == JobState.Done, Token)).ShouldBe(jobs);
            (await db.Set<JobAttempt>().CountAsync(a => a.Outcome == AttemptOutcome.Done, Token)).ShouldBe(jobs);
        }
        finally
        {
            foreach (var worker in workers)
            {
                if (!worker.HasExited)
                    worker.Kill();
                worker.Dispose();
            }
        }
    }

    private static async Task EnqueueAsync(TestDatabase database, params Rows[] jobs)
    {
        await using var db = database.Open();
        foreach (var rows in jobs)
            db.Enqueue(RowsJob.Kind, rows, TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(Token);
    }

    private static async Task<IReadOnlyList<long>> SeedsAsync(TestDatabase database, string audience)
    {
        await using var db = database.Open();
        return await db.OpportunityRuns.Where(r => r.Title == audience).OrderBy(r => r.Count).Select(r => (long)r.Count).ToListAsync(Token);
    }

    private static Process Start(TestDatabase database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Okoshi.JobCrash.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, database.Settings.DataFolder, LeaseMilliseconds.ToString(CultureInfo.InvariantCulture)]
        )
        {
            RedirectStandardOutput = true,
        };
        start.Environment["OKOSHI_POSTGRES"] = database.Settings.PostgresConnection;
        return Process.Start(start)!;
    }

    private static async Task ReadUntilAsync(Process process, string begin)
    {
        while (await process.StandardOutput.ReadLineAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Token) is { } line)
        {
            if (line.StartsWith(begin, StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException($"The worker ended before it wrote 「{begin}」.");
    }

    private static async Task FinishAsync(Process process)
    {
        try
        {
            await process.StandardOutput.ReadToEndAsync(Token).WaitAsync(TimeSpan.FromMinutes(1), Token);
            await process.WaitForExitAsync(Token);
            process.ExitCode.ShouldBe(0);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
