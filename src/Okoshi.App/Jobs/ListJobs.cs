using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>The jobs of a list.</summary>
/// <param name="Jobs">Newest first.</param>
/// <param name="LeftOut">How many older ones there are beside these.</param>
public sealed record JobListing(IReadOnlyList<JobOverview> Jobs, int LeftOut);

/// <summary>Use case: the jobs that are kept.</summary>
public sealed class ListJobs(OkoshiDb db, AccessGate gate, IEnumerable<JobKind> kinds)
{
    /// <summary>More than anybody reads, few enough for a page.</summary>
    public const int Most = 5000;

    public async Task<JobListing> RunAsync(CancellationToken cancellationToken)
    {
        gate.Require(Resource.Job, AccessAction.Read, new RecordFacts());
        var rows = await db
            .Jobs.AsNoTracking()
            .OrderByDescending(j => j.Id)
            .Take(Most)
            .Select(JobOverview.Of)
            .ToListAsync(cancellationToken);
        var left = rows.Count < Most ? 0 : await db.Jobs.CountAsync(cancellationToken) - rows.Count;
        return new JobListing([.. rows.Select(r => r.Titled(kinds))], left);
    }
}
