using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Lists;

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

    /// <summary>How many jobs are in some states, and the newest of them, or those behind one.</summary>
    /// <param name="states">The states.</param>
    /// <param name="behind">Number of the job that the last answer ended with; null for the newest.</param>
    /// <param name="size">Most jobs.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(int Total, IReadOnlyList<JobOverview> Jobs)> NewestAsync(
        IReadOnlyList<JobState> states,
        long? behind,
        int size,
        CancellationToken cancellationToken
    )
    {
        var fitting = Jobs().Where(j => states.Contains(j.State));
        var from = behind is { } last ? fitting.Where(j => j.Id < last) : fitting;
        var rows = await from.OrderByDescending(j => j.Id).Take(size).ToListAsync(cancellationToken);
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
