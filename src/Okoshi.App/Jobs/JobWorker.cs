using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Okoshi.App.Jobs;

/// <summary>Does jobs as long as the product runs, several at a time, and looks at the schedules.</summary>
public sealed partial class JobWorker(JobRunner runner, IServiceScopeFactory scopes, JobSettings settings, ILogger<JobWorker> logger)
    : BackgroundService
{
    /// <summary>Rest after an error of the database, so that an outage does not fill the log.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <summary>A name that no other worker has.</summary>
    public static string NewName(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{number}/{Guid.NewGuid():N}");

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable
            .Range(1, settings.Workers)
            .Select(number =>
            {
                var name = NewName(number);
                return RepeatAsync(
                    async () => await runner.RunOneAsync(name, stoppingToken) ? TimeSpan.Zero : settings.Poll,
                    stoppingToken
                );
            });
        return Task.WhenAll(workers.Append(RepeatAsync(EnqueueScheduledAsync, stoppingToken)));

        async Task<TimeSpan> EnqueueScheduledAsync()
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EnqueueScheduledJobs>().RunAsync(stoppingToken);
            return settings.ScheduleCheck;
        }
    }

    /// <summary>Does something again and again; it says how long to wait in between.</summary>
    private async Task RepeatAsync(Func<Task<TimeSpan>> step, CancellationToken stopping)
    {
        await Task.Yield(); // the product starts meanwhile
        while (!stopping.IsCancellationRequested)
        {
            TimeSpan pause;
            try
            {
                pause = await step();
            }
            catch (Exception error) when (!stopping.IsCancellationRequested && error is not OutOfMemoryException)
            {
                // An unreachable database must not end the worker: it goes on when the database is back.
                Stumbled(logger, error.GetType().Name);
                pause = Rest;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "The jobs cannot go on just now ({Error}); they are tried again")]
    private static partial void Stumbled(ILogger logger, string error);
}
