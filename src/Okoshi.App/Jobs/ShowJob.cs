using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>An attempt at a job.</summary>
public sealed record AttemptOverview(
    int Number,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    AttemptOutcome Outcome,
    string Error,
    string Worker
);

/// <summary>Everything about one job.</summary>
/// <param name="Job">The job as it stands in the list.</param>
/// <param name="Payload">What it was asked to do, as JSON.</param>
/// <param name="Attempts">In order, also those before it was asked for again.</param>
public sealed record JobDetail(JobOverview Job, string Payload, IReadOnlyList<AttemptOverview> Attempts);

/// <summary>Use case: one job with its attempts; null when there is none of that number.</summary>
public sealed class ShowJob(OkoshiDb db, AccessGate gate, IEnumerable<JobKind> kinds)
{
    public async Task<JobDetail?> RunAsync(long id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Read, new RecordFacts());
        if (
            await db.Jobs.AsNoTracking().Where(j => j.Id == id).Select(JobOverview.Of).SingleOrDefaultAsync(cancellationToken)
            is not { } job
        )
            return null;
        var payload = await db.Jobs.Where(j => j.Id == id).Select(j => j.Payload).SingleAsync(cancellationToken);
        var attempts = await db.Set<JobAttempt>()
            .AsNoTracking()
            .Where(a => a.JobId == id)
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return new JobDetail(
            job.Titled(kinds),
            payload,
            [.. attempts.Select((a, i) => new AttemptOverview(i + 1, a.StartedAt, a.FinishedAt, a.Outcome, a.Error, a.Worker))]
        );
    }
}
