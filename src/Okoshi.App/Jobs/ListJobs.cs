using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Listing;

namespace Okoshi.App.Jobs;

/// <summary>Use case: the jobs that are kept.</summary>
public sealed class ListJobs(OkoshiDb db, AccessGate gate, IEnumerable<JobKind> kinds)
{
    /// <summary>What can be done, each kind by its title.</summary>
    public IReadOnlyList<JobKind> Kinds { get; } = [.. kinds];

    /// <summary>A page of the jobs.</summary>
    public async Task<StoredPage<JobOverview>> PageAsync(StoredList<JobOverview> list, ListQuery query, CancellationToken cancellationToken)
    {
        var page = await list.PageAsync(Jobs(), query, cancellationToken);
        return page with { Rows = [.. page.Rows.Select(j => j.Titled(Kinds))] };
    }

    /// <summary>All the jobs that the query leaves.</summary>
    public StoredExport Export(StoredList<JobOverview> list, ListQuery query, DateOnly asOf)
    {
        return list.Export(Jobs(), query, asOf);
    }

    /// <summary>How many jobs are in some states, and those of one page, newest first.</summary>
    /// <param name="states">The states.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Most jobs of a page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(int Total, IReadOnlyList<JobOverview> Jobs)> NumberedAsync(
        IReadOnlyList<JobState> states,
        int page,
        int size,
        CancellationToken cancellationToken
    )
    {
        var fitting = Jobs().Where(j => states.Contains(j.State));
        var rows = await fitting.OrderByDescending(j => j.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return (await fitting.CountAsync(cancellationToken), [.. rows.Select(j => j.Titled(Kinds))]);
    }

    /// <summary>How many failed jobs wait for a person.</summary>
    public Task<int> CountDeadAsync(CancellationToken cancellationToken) =>
        Jobs().CountAsync(j => j.State == JobState.Dead, cancellationToken);

    private IQueryable<JobOverview> Jobs()
    {
        gate.Require(Resource.Job, AccessAction.Read, new RecordFacts());
        return db.Jobs.AsNoTracking().Select(JobOverview.Of);
    }
}
