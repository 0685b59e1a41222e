using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Okoshi.App.Progress;

namespace Okoshi.App.Jobs;

/// <summary>Beside a running job: keeps the lease, carries the progress to the database and the wish to stop back.</summary>
internal sealed partial class JobHeartbeat : IAsyncDisposable
{
    private readonly IServiceScopeFactory scopes;
    private readonly JobLease lease;
    private readonly ILogger logger;
    private readonly CancellationTokenSource work;
    private readonly CancellationTokenSource end = new();
    private readonly Task beating;
    private volatile WorkProgress? progress;
    private volatile bool cancelAsked;

    public JobHeartbeat(IServiceScopeFactory scopes, JobLease lease, TimeSpan interval, ILogger logger, CancellationToken stopping)
    {
        this.scopes = scopes;
        this.lease = lease;
        this.logger = logger;
        work = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Token = work.Token;
        beating = Task.Run(() => BeatAsync(interval), CancellationToken.None);
    }

    /// <summary>The handler's token.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether a person asked the job to stop.</summary>
    public bool CancelAsked => cancelAsked;

    public WorkProgress? Progress
    {
        get => progress;
        set => progress = value;
    }

    /// <summary>Stops beating; after this the lease is not renewed.</summary>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await beating;
        end.Dispose();
        work.Dispose();
    }

    private async Task BeatAsync(TimeSpan interval)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(end.Token))
            {
                if (await BeatAsync())
                    return;
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
    }

    /// <summary>One beat; true when there is nothing left to keep.</summary>
    private async Task<bool> BeatAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var check = await scope.ServiceProvider.GetRequiredService<JobLeases>().RenewAsync(lease, progress, end.Token);
            if (check == LeaseCheck.CancelAsked)
                cancelAsked = true;
            if (check != LeaseCheck.Held)
                await work.CancelAsync();
            return check == LeaseCheck.Lost;
        }
        catch (DbException error)
        {
            // A busy or unreachable database: the lease outlasts several beats, and the next one tries again.
            MissedBeat(logger, lease.Job.Id, error.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Job {Id}: the lease could not be renewed just now ({Error})")]
    private static partial void MissedBeat(ILogger logger, long id, string error);
}
