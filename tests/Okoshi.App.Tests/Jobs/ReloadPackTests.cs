using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Jobs.Kinds;
using Okoshi.App.Personal;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Packs;

namespace Okoshi.App.Tests.Jobs;

public sealed class ReloadPackTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_good_pack_is_loaded_and_a_second_wish_finds_it_unchanged()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        var first = await RunAsync(database, Repository.AomoriPack);
        var second = await RunAsync(database, Repository.AomoriPack);

        (first.State, second.State).ShouldBe((JobState.Done, JobState.Done));
        first.ProgressText.ShouldStartWith("パックを読み込みました");
        second.ProgressText.ShouldStartWith("パックに変わりはありません");
        await using var db = database.Open();
        (await db.PackInstalls.CountAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_pack_leaves_the_database_as_it_was_and_says_where_it_is_broken()
    {
        using var pack = new TemporaryPack().Write("sources.csv", "id,title\n");
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        var job = await RunAsync(database, pack.Folder);

        job.State.ShouldBe(JobState.Dead);
        job.LastError.ShouldContain("sources.csv");
        await using var db = database.Open();
        (await db.PackInstalls.AnyAsync(Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_wish_gets_the_job_that_is_still_waiting()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var services = await ServicesAsync(database, "nowhere");

        var load = await AskAsync(services, checkOnly: false);

        (await AskAsync(services, checkOnly: false)).ShouldBe(load);
        (await AskAsync(services, checkOnly: true)).ShouldNotBe(load);
    }

    private static async Task<Job> RunAsync(TestDatabase database, string folder)
    {
        await using var services = await ServicesAsync(database, folder);
        var id = await AskAsync(services, checkOnly: false);
        (await services.GetRequiredService<JobRunner>().RunOneAsync("worker", Token)).ShouldBeTrue();
        await using var db = database.Open();
        return await db.Jobs.SingleAsync(j => j.Id == id, Token);
    }

    private static async Task<ServiceProvider> ServicesAsync(TestDatabase database, string folder)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddOkoshiData(database.Settings)
            .AddUseCases()
            .AddSingleton(new PackFolder(folder, Named: true))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpenSecrets>().RunAsync(Token);
        return services;
    }

    private static async Task<long> AskAsync(ServiceProvider services, bool checkOnly)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        return await scope.ServiceProvider.GetRequiredService<AskForPack>().RunAsync(checkOnly, Token);
    }
}
