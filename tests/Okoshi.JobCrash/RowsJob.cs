using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Progress;

namespace Okoshi.JobCrash;

/// <summary>Writes rows one by one: each once, and each as often as it comes by.</summary>
/// <param name="First">Number of the first row.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Pause">Milliseconds after each.</param>
public sealed record Rows(int First, int Count, int Pause);

/// <summary>
/// The job that is killed: a row of the title <see cref="Once"/> may stand there once only, however often the job begins.
/// </summary>
public sealed class RowsJob(OkoshiDb db, TimeProvider clock) : JobHandler<Rows>
{
    public const string Once = "once";

    /// <summary>Title of the rows that are written without a mark; they show that work was really repeated.</summary>
    public const string EachTime = "each time";

    public static readonly JobKind<Rows> Kind = new("test-rows", "行を書く試験", MaxAttempts: 20);

    protected override async Task RunAsync(Rows payload, JobContext context)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(context);
        for (var i = 0; i < payload.Count; i++)
        {
            var number = payload.First + i;
            db.OpportunityRuns.Add(Row(number, EachTime));
            await db.SaveChangesAsync(context.CancellationToken);
            await context.OnceAsync(
                $"row-{number}",
                async (once, cancellationToken) =>
                {
                    once.OpportunityRuns.Add(Row(number, Once));
                    await once.SaveChangesAsync(cancellationToken);
                    // Long enough that some kill falls between the effect and its commit.
                    await Task.Delay(payload.Pause, cancellationToken);
                }
            );
            context.Report(new WorkProgress("行", i + 1, payload.Count));
            Console.WriteLine($"row {number}");
            await Task.Delay(payload.Pause, context.CancellationToken);
        }
    }

    private OpportunityRun Row(int number, string title) =>
        new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Count = number,
            Title = title,
            KeptAt = clock.GetUtcNow(),
        };
}
