using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Jobs;

/// <summary>Takes one job, has it done and writes down how it ended.</summary>
public sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    IEnumerable<JobKind> kinds,
    JobSettings settings,
    TimeProvider clock,
    ILogger<JobRunner> logger
)
{
    private const int LongestError = 4000;
    private readonly string[] names = [.. kinds.Select(k => k.Name)];

    /// <summary>Does the job that has been due the longest.</summary>
    /// <param name="worker">Name of the worker; no two that live at the same time may share one.</param>
    /// <param name="stopping">Falls when the product stops: the job is given back and does not lose an attempt.</param>
    /// <returns>False when nothing is due.</returns>
    public async Task<bool> RunOneAsync(string worker, CancellationToken stopping)
    {
        if (await WithLeasesAsync(l => l.TakeAsync(worker, names, stopping)) is not { } lease)
            return false;
        var heartbeat = new JobHeartbeat(scopes, lease, settings.Heartbeat, logger, stopping);
        JobEnding ending;
        await using (heartbeat)
        {
            ending = await AttemptAsync(lease, heartbeat, stopping);
        }
        // Not cancelled by the end of the product: what was done shall be known.
        if (await WithLeasesAsync(l => l.EndAsync(lease, ending, heartbeat.Progress, CancellationToken.None)))
            Ended(logger, lease.Job.Id, lease.Job.Kind, ending.Outcome);
        else
            LostLease(logger, lease.Job.Id, lease.Job.Kind);
        return true;
    }

    private async Task<JobEnding> AttemptAsync(JobLease lease, JobHeartbeat heartbeat, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = await ActorAsync(
                scope.ServiceProvider.GetRequiredService<OkoshiDb>(),
                lease.Job,
                stopping
            );
            await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(stopping);
            var handler = scope.ServiceProvider.GetRequiredKeyedService<JobHandler>(lease.Job.Kind);
            await handler.RunAsync(
                lease.Job.Payload,
                new JobContext(lease, heartbeat, scope.ServiceProvider.GetRequiredService<OkoshiDb>(), clock)
            );
            return new JobEnding(JobState.Done, AttemptOutcome.Done);
        }
        catch (OperationCanceledException) when (heartbeat.CancelAsked)
        {
            return new JobEnding(JobState.Cancelled, AttemptOutcome.Cancelled);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return new JobEnding(JobState.Waiting, AttemptOutcome.Stopped, DueAt: clock.GetUtcNow());
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Failed(logger, lease.Job.Id, lease.Job.Kind, lease.Job.Attempts, error.GetType().Name);
            return Failure(lease.Job, error);
        }
    }

    /// <summary>
    /// Whoever asked, with the rights of this moment: a right that has ended opens nothing any more. What nobody
    /// asked for is the product's own.
    /// </summary>
    private async Task<Actor> ActorAsync(OkoshiDb db, Job job, CancellationToken cancellationToken)
    {
        if (job.AccountId is not { } account)
            return Actor.Operator with { Via = "job" };
        return await Actors.OfAsync(db, account, "job", clock.GetUtcNow(), cancellationToken)
            ?? throw new BadInputException(
                new ImportProblem(
                    job.Kind,
                    0,
                    "",
                    "頼んだ人のアカウントは、もう使えません",
                    "いま権利のある人からの頼みが必要です",
                    "権利のある人が、もう一度頼んでください"
                )
            );
    }

    private JobEnding Failure(Job job, Exception error)
    {
        var hopeless = error is BadInputException or JsonException or AccessDeniedException || job.Attempts >= job.MaxAttempts;
        return new JobEnding(
            hopeless ? JobState.Dead : JobState.Waiting,
            AttemptOutcome.Failed,
            Describe(error),
            hopeless ? null : clock.GetUtcNow() + JobBackOff.After(job.Attempts, settings.Chance())
        );
    }

    /// <summary>A message meant for people as it is; others with their type, which says more than a message of a library.</summary>
    private static string Describe(Exception error)
    {
        var text = error switch
        {
            BadInputException bad => string.Join('\n', bad.Lines),
            AccessDeniedException => "頼んだ人に、いまはこの作業の権利がありません。権利のある人が、もう一度頼んでください。",
            JsonException => $"ジョブの内容を読み取れません。別の版の起こしが登録した可能性があります（{error.Message}）。",
            _ => $"{error.GetType().Name}：{error.GetBaseException().Message}",
        };
        return Letters.Shorten(text, LongestError);
    }

    /// <summary>Each statement in a context of its own: the handler's may be in the middle of anything.</summary>
    private async Task<T> WithLeasesAsync<T>(Func<JobLeases, Task<T>> action)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await action(scope.ServiceProvider.GetRequiredService<JobLeases>());
    }

    [LoggerMessage(LogLevel.Debug, "Job {Id} ({Kind}): {Outcome}")]
    private static partial void Ended(ILogger logger, long id, string kind, AttemptOutcome outcome);

    [LoggerMessage(LogLevel.Warning, "Job {Id} ({Kind}), attempt {Attempt} failed: {Error}; the message stands at the job")]
    private static partial void Failed(ILogger logger, long id, string kind, int attempt, string error);

    [LoggerMessage(LogLevel.Warning, "Job {Id} ({Kind}): another worker took over; this attempt counts for nothing")]
    private static partial void LostLease(ILogger logger, long id, string kind);
}
