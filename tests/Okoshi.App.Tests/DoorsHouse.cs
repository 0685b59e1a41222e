using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Mail;
using Okoshi.App.Organizations;
using Okoshi.App.Personal;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests;

/// <summary>The doors of a fresh database, without a web server: accounts, organisations and whoever acts.</summary>
internal sealed class DoorsHouse : IAsyncDisposable
{
    private readonly TestDatabase database;

    private DoorsHouse(TestDatabase database, ServiceProvider services) => (this.database, Services) = (database, services);

    public ServiceProvider Services { get; }

    public DatabaseSettings Settings => database.Settings;

    /// <summary>The clock of the house; tests move it.</summary>
    public FakeTimeProvider Clock => (FakeTimeProvider)Services.GetRequiredService<TimeProvider>();

    public static async Task<DoorsHouse> OpenAsync(
        DatabaseKind kind,
        Action<ILoggingBuilder>? logging = null,
        bool ownKeys = false,
        MailSettings? settings = null
    )
    {
        var database = await TestDatabase.MigratedAsync(kind, ownKeys);
        return await OpenAsync(database, logging, settings);
    }

    /// <summary>Another start of the product on the same data.</summary>
    public Task<DoorsHouse> AgainAsync() => OpenAsync(database, null, null);

    /// <inheritdoc cref="AgainAsync()"/>
    public Task<DoorsHouse> AgainAsync(Action<ILoggingBuilder> logging) => OpenAsync(database, logging, null);

    /// <summary>Does something as somebody, in a scope of its own as a request would have.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(CancellationToken.None);
        return await work(scope.ServiceProvider);
    }

    public Task AsAsync(Actor actor, Func<IServiceProvider, Task> work) =>
        AsAsync(
            actor,
            async services =>
            {
                await work(services);
                return true;
            }
        );

    /// <summary>A new account with roles in an organisation of its own unless one is named.</summary>
    public async Task<Actor> PersonAsync(string name, Guid? organization = null, params Role[] roles)
    {
        var now = Clock.GetUtcNow();
        var account = await AsAsync(
            Actor.Visitor,
            s =>
                s.GetRequiredService<OpenAccount>()
                    .RunAsync(new NewAccount(name, $"{Guid.NewGuid():N}@example.jp", "a long enough password"), CancellationToken.None)
        );
        var office = organization ?? (roles.Length > 0 ? await OrganizationAsync($"{name}の組織") : Guid.Empty);
        await AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                foreach (var role in roles)
                    db.Memberships.Add(
                        new Membership
                        {
                            Id = Guid.NewGuid(),
                            AccountId = account.Id,
                            OrganizationId = office,
                            Role = role,
                            From = now,
                        }
                    );
                await db.SaveChangesAsync();
            }
        );
        return new Actor(account.Id, [new HeldRole(Role.Resident, null), .. roles.Select(r => new HeldRole(r, office))], "test");
    }

    public async Task<Guid> OrganizationAsync(string name) =>
        (
            await AsAsync(
                Actor.Operator,
                s =>
                    s.GetRequiredService<SaveOrganization>()
                        .RunAsync(null, Guid.Empty, new OrganizationForm(name, Sector.Government, "", ""), CancellationToken.None)
            )
        ).Id;

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task<DoorsHouse> OpenAsync(TestDatabase database, Action<ILoggingBuilder>? logging, MailSettings? mail)
    {
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)))
            .AddSingleton(mail ?? MailSettings.None)
            .AddOkoshiData(database.Settings)
            .AddUseCases()
            .AddLogging(logging ?? (_ => { }))
            .BuildServiceProvider();
        var house = new DoorsHouse(database, services);
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OpenSecrets>().RunAsync(CancellationToken.None));
        return house;
    }
}
