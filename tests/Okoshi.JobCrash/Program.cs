using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.JobCrash;

// DATA-FOLDER LEASE-MILLISECONDS; OKOSHI_POSTGRES names the server, where there is one. Ends when no job waits or runs.
var lease = TimeSpan.FromMilliseconds(int.Parse(args[1], CultureInfo.InvariantCulture));
await using var services = new ServiceCollection()
    .AddLogging()
    .AddOkoshiData(new DatabaseSettings(args[0], Environment.GetEnvironmentVariable("OKOSHI_POSTGRES") ?? ""))
    .AddSingleton(new JobSettings { Lease = lease, Heartbeat = lease / 4 })
    .AddUseCases()
    .AddJob<RowsJob, Rows>(RowsJob.Kind)
    .BuildServiceProvider();
var runner = services.GetRequiredService<JobRunner>();
var name = JobWorker.NewName(1);
Console.WriteLine("ready");
while (await runner.RunOneAsync(name, CancellationToken.None) || await AnyLeftAsync())
    await Task.Delay(10);

async Task<bool> AnyLeftAsync()
{
    await using var scope = services.CreateAsyncScope();
    var db = scope.ServiceProvider.GetRequiredService<OkoshiDb>();
    return await db.Jobs.AnyAsync(j => j.State == JobState.Waiting || j.State == JobState.Running);
}
