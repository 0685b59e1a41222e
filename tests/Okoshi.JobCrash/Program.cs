using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.JobCrash;

// DATA-FOLDER LEASE-MILLISECONDS; OKOSHI_POSTGRES names the server, where there is one. Ends when nothing has been due for two leases.
var lease = TimeSpan.FromMilliseconds(int.Parse(args[1], CultureInfo.InvariantCulture));
await using var services = new ServiceCollection()
    .AddLogging()
    .AddOkoshiData(new DatabaseSettings(args[0], Environment.GetEnvironmentVariable("OKOSHI_POSTGRES") ?? ""))
    .AddSingleton(new JobSettings { Lease = lease, Heartbeat = lease / 4 })
    .AddOkoshiJobs()
    .AddJob<RowsJob, Rows>(RowsJob.Kind)
    .BuildServiceProvider();
var runner = services.GetRequiredService<JobRunner>();
var name = JobWorker.NewName(1);
Console.WriteLine("ready");
for (var idle = TimeSpan.Zero; idle < lease * 2; )
{
    if (await runner.RunOneAsync(name, CancellationToken.None))
    {
        idle = TimeSpan.Zero;
        continue;
    }
    var pause = TimeSpan.FromMilliseconds(50);
    await Task.Delay(pause);
    idle += pause;
}
