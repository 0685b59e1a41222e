using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Personal;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Jobs;

/// <summary>What the jobs of a test do, written in the test.</summary>
internal sealed class Script
{
    public Func<int, JobContext, Task> Run { get; set; } = (_, _) => Task.CompletedTask;
}

internal sealed class ScriptedJob(Script script) : JobHandler<int>
{
    public static readonly JobKind<int> Kind = new("test-scripted", "試験", MaxAttempts: 3);

    protected override Task RunAsync(int payload, JobContext context) => script.Run(payload, context);
}

/// <summary>A migrated database with the durable jobs on it, as the product puts them together.</summary>
internal sealed class JobBench : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private JobBench(TestDatabase database, JobSettings settings, JobSchedule[] schedules)
    {
        this.database = database;
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Script)
            .AddSingleton(settings)
            .AddOkoshiData(database.Settings)
            .AddUseCases()
            .AddJob<ScriptedJob, int>(ScriptedJob.Kind);
        foreach (var schedule in schedules)
            collection.AddSingleton(schedule);
        services = collection.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public Script Script { get; } = new();

    public DatabaseSettings Settings => database.Settings;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<JobBench> CreateAsync(DatabaseKind kind, params JobSchedule[] schedules) =>
        CreateAsync(kind, TimeSpan.FromMilliseconds(100), schedules);

    public static async Task<JobBench> CreateAsync(DatabaseKind kind, TimeSpan heartbeat, params JobSchedule[] schedules)
    {
        var bench = new JobBench(
            await TestDatabase.MigratedAsync(kind),
            new JobSettings { Heartbeat = heartbeat, Chance = () => 0.5 },
            schedules
        );
        await bench.UseAsync<OpenSecrets, bool>(async secrets =>
        {
            await secrets.RunAsync(Token);
            return true;
        });
        return bench;
    }

    /// <summary>Does one job, if one is due.</summary>
    public Task<bool> RunOneAsync(string worker = "worker") => RunOneUntilAsync(worker, Token);

    /// <summary>Does one job, if one is due, in a product that may stop meanwhile.</summary>
    public Task<bool> RunOneUntilAsync(string worker, CancellationToken stopping) =>
        services.GetRequiredService<JobRunner>().RunOneAsync(worker, stopping);

    /// <summary>Uses a service in a scope of its own, as a request would.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<long> EnqueueAsync(int payload, JobRequest? request = null)
    {
        await using var db = database.Open();
        var job = db.Enqueue(ScriptedJob.Kind, payload, Clock.GetUtcNow(), request);
        await db.SaveChangesAsync(Token);
        return job.Id;
    }

    public OkoshiDb Open() => database.Open();

    public async Task<Job> JobAsync(long id)
    {
        await using var db = database.Open();
        return await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id, Token);
    }

    public async Task<IReadOnlyList<AttemptOutcome>> OutcomesAsync(long id)
    {
        await using var db = database.Open();
        return await db.Set<JobAttempt>().Where(a => a.JobId == id).OrderBy(a => a.Id).Select(a => a.Outcome).ToListAsync(Token);
    }

    public async Task<JobAnswer> CancelAsync(long id)
    {
        var version = (await JobAsync(id)).Version;
        return await UseAsync<CancelJob, JobAnswer>(c => c.RunAsync(id, version, Token));
    }

    public async Task<JobAnswer> RunAgainAsync(long id)
    {
        var version = (await JobAsync(id)).Version;
        return await UseAsync<RunJobAgain, JobAnswer>(r => r.RunAsync(id, version, Token));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
