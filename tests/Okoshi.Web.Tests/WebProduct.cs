using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using Okoshi.App;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Consents;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Web.Tests;

[assembly: AssemblyFixture(typeof(WebProduct))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Okoshi.Web.Tests;

/// <summary>The product on a real port of this machine with the Aomori pack, started once for all tests.</summary>
public sealed class WebProduct : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-web-").FullName;
    private readonly Lazy<Task<Site>> site;
    private readonly WebApplicationFactory<Program> factory;
    private int people;

    public WebProduct()
        : this(1_000_000) { }

    /// <summary>A product that lets one address try so often to sign in, with the pages and services of another assembly among its own.</summary>
    internal WebProduct(int triesPerMinute, Assembly? more = null, string opened = "http://okoshi.example.jp", string proxy = "")
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseSetting("data", folder)
                .UseSetting("pack", Path.Combine(Repository.Root, "packs", "aomori"))
                .UseSetting("mail:from", "okoshi@example.jp")
                .UseSetting("mail:folder", MailFolder)
                .UseSetting("site", opened)
                .UseSetting("proxy", proxy)
                .ConfigureServices(s =>
                {
                    s.AddSingleton<ILoggerProvider>(Log)
                        .Configure<LoggerFilterOptions>(o =>
                            o.Rules.Add(new LoggerFilterRule(typeof(ListLog).FullName, null, LogLevel.Debug, null))
                        );
                    if (more is not null)
                        s.AddServicesOf(more).AddMvc().AddApplicationPart(more);
                })
                .UseSetting("tries-per-minute", triesPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .UseSetting("urls", "http://127.0.0.1:0")
        );
        factory.UseKestrel(0);
        site = new(() => Site.CrawlAsync(this, CancellationToken.None));
    }

    /// <summary>What the product and its parts write to the log when an operator wants to see more than usual.</summary>
    public ListLog Log { get; } = new();

    /// <summary>Where its mails lie.</summary>
    public string MailFolder => Path.Combine(folder, "mail");

    /// <summary>Where the product answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => factory.Services;

    /// <summary>A file of statistics that was brought and not confirmed.</summary>
    public Guid WaitingImport { get; private set; }

    /// <summary>A list of invented programmes that was brought and not confirmed.</summary>
    public Guid WaitingList { get; private set; }

    /// <summary>Every page that can be reached by links; read once.</summary>
    public Task<Site> SiteAsync() => site.Value;

    public HttpClient CreateClient() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
            }
        )
        {
            BaseAddress = Address,
        };

    /// <summary>Somebody with an account and roles in an organisation of the person's own.</summary>
    public async Task<TestPerson> PersonAsync(params Role[] roles)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        var name = $"試験{Interlocked.Increment(ref people)}";
        var email = $"shiken{people}-{Guid.NewGuid():N}@example.jp";
        var account = await scope
            .ServiceProvider.GetRequiredService<OpenAccount>()
            .RunAsync(new NewAccount(name, email, TestPerson.Password), CancellationToken.None);
        var office = await scope
            .ServiceProvider.GetRequiredService<SaveOrganization>()
            .RunAsync(null, Guid.Empty, new OrganizationForm($"{name}の組織", Sector.Government, "", ""), CancellationToken.None);
        var db = scope.ServiceProvider.GetRequiredService<OkoshiDb>();
        foreach (var role in roles)
            db.Memberships.Add(
                new Membership
                {
                    Id = Guid.NewGuid(),
                    AccountId = account.Id,
                    OrganizationId = office.Id,
                    Role = role,
                    From = DateTimeOffset.UtcNow.AddMinutes(-1),
                }
            );
        await db.SaveChangesAsync();
        return new TestPerson(account.Id, name, email, office.Id);
    }

    /// <summary>Path of an invitation into somebody's organisation.</summary>
    public async Task<string> InvitationAsync(TestPerson person)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        return "/invitation/"
            + await scope
                .ServiceProvider.GetRequiredService<Members>()
                .InviteAsync(person.OrganizationId, Role.Adviser, CancellationToken.None);
    }

    /// <summary>The one-time address in the newest mail to somebody, once its job has sent it.</summary>
    public async Task<string> LinkMailedAsync(TestPerson person)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            foreach (var file in Directory.Exists(MailFolder) ? Directory.EnumerateFiles(MailFolder, "*.eml") : [])
            {
                using var mail = await MimeMessage.LoadAsync(file);
                if (mail.To.Mailboxes.Single().Address != person.Email)
                    continue;
                var text = mail.TextBody!;
                return new Uri(
                    text.Split('\n').First(l => l.StartsWith("http://okoshi.example.jp/", StringComparison.Ordinal)).Trim()
                ).AbsolutePath;
            }
            await Task.Delay(100);
        }
        throw new TimeoutException("No mail came.");
    }

    /// <summary>A consent that somebody gives to an organisation; returns its number.</summary>
    public async Task<Guid> ConsentAsync(TestPerson person, Guid organization, ConsentPurpose purpose)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = new Actor(person.Id, [new HeldRole(Role.Resident, null)], "test");
        var consents = scope.ServiceProvider.GetRequiredService<OwnConsents>();
        await consents.GiveAsync(organization, purpose, ConsentChannel.Mail, CancellationToken.None);
        return (await consents.ListAsync(CancellationToken.None))[0].Consent.Id;
    }

    /// <summary>Number of a device that is signed in as somebody.</summary>
    public async Task<Guid> SessionAsync(TestPerson person)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Sessions>().BeginAsync(person.Id, "試験", "pwd", CancellationToken.None);
    }

    /// <summary>A browser's part of the conversation, signed in as somebody.</summary>
    public async Task<FormClient> SignInAsync(TestPerson person)
    {
        var client = new FormClient(Address);
        (await client.SignInAsync(person.Email, TestPerson.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return client;
    }

    /// <summary>Starts the product alone, without the records that the pages of the shared one show.</summary>
    internal void Start()
    {
        factory.StartServer();
        var addresses = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.First());
    }

    public async ValueTask InitializeAsync()
    {
        Start();
        // One job, so that the pages of jobs have something to show.
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<AskForPack>().RunAsync(checkOnly: true, CancellationToken.None);
        // Official figures of a few made-up values, and a file that waits to be confirmed.
        foreach (
            var (name, format) in new[]
            {
                ("discovery-2021.csv", "ssdse-a"),
                ("discovery-2026.csv", "ssdse-a"),
                ("discovery-population.csv", "ipss"),
                ("boundaries-2021.geojson", "boundaries"),
                ("corporations-monthly-sample.csv", "corporations"),
                ("io-13-2011.csv", "io"),
                ("estat-accounts.csv", "estat-long"),
                ("jsic-rev14.csv", "jsic"),
                ("local-02201.csv", "local"),
            }
        )
        {
            await scope
                .ServiceProvider.GetRequiredService<ImportDataset>()
                .StoreAsync(CheckedFile.Of(await Statistics(name, format)), replace: false, CancellationToken.None);
        }
        // A programme of two versions, and a draft of the next.
        var versions = VersionFile.Read(
            "programme-versions.json",
            await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "programme-versions.json"))
        );
        await scope
            .ServiceProvider.GetRequiredService<RecordImported>()
            .RunAllAsync([.. versions.Select(v => new ImportedListings("file", "programme-versions.json", "", v))], CancellationToken.None);
        var programme = (await scope.ServiceProvider.GetRequiredService<FindProgrammes>().ListAsync(CancellationToken.None)).Single();
        await scope.ServiceProvider.GetRequiredService<WriteProgramme>().NextVersionAsync(programme.Id, CancellationToken.None);

        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(CancellationToken.None);
        await scope
            .ServiceProvider.GetRequiredService<KeepOpportunities>()
            .RunAsync(
                new OpportunityQuestion(MunicipalityCode.Parse("022012"), scope.ServiceProvider.GetRequiredService<RegionContext>().Day),
                "試験の計算",
                "",
                CancellationToken.None
            );
        await scope
            .ServiceProvider.GetRequiredService<KeepEvaluation>()
            .RunAsync(
                "id,birth_date\n架空の一人,1996-05-01\n"u8.ToArray(),
                scope.ServiceProvider.GetRequiredService<RegionContext>().Day,
                CancellationToken.None
            );
        WaitingImport = await scope
            .ServiceProvider.GetRequiredService<BringDataset>()
            .BringAsync(await Statistics("census-sample.csv", "census"), CancellationToken.None);
        WaitingList = await scope
            .ServiceProvider.GetRequiredService<BringListing>()
            .BringAsync(
                "jgrants",
                "架空の一覧.json",
                """{"result":[{"id":"w1","title":"架空の補助金"}]}"""u8.ToArray(),
                CancellationToken.None
            );
    }

    /// <summary>A file in a publisher's layout, made for tests.</summary>
    public static async Task<OfficialUpload> Statistics(string name, string format) =>
        new(name, await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", name)), format, "");

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
