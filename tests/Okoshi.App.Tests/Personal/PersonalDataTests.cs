using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Imports;
using Okoshi.App.Personal;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Personal;

public sealed class PersonalDataTests
{
    private const string Name = "目印花子",
        Email = "shirushi.hanako@example.jp",
        Typed = "目印の書きかけ";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_file_holds_no_readable_name_address_or_draft()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await OpenMarkedAsync(house);

        SqliteConnection.ClearAllPools();
        var bytes = Directory.EnumerateFiles(house.Settings.DataFolder, "okoshi.db*").SelectMany(File.ReadAllBytes).ToArray();
        foreach (var marker in new[] { Name, Email, Email.ToUpperInvariant(), Typed })
            bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(marker)).ShouldBe(-1, marker);
    }

    [Theory, EachDatabase]
    public async Task A_person_is_found_by_address_and_reads_back_as_written(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await OpenMarkedAsync(house);

        (await FindAsync(await house.AgainAsync(), Email.ToUpperInvariant()))!.DisplayName.ShouldBe(Name);
        (await FindAsync(house, "dare.ka@example.jp")).ShouldBeNull();
    }

    [Fact]
    public async Task The_logs_are_free_of_personal_data()
    {
        var log = new List<string>();
        await using var house = await DoorsHouse.OpenAsync(
            DatabaseKind.Sqlite,
            b => b.SetMinimumLevel(LogLevel.Debug).AddProvider(new ListLogger(log))
        );
        await OpenMarkedAsync(house);
        await FindAsync(house, Email);

        log.ShouldNotBeEmpty();
        log.Where(line => line.Contains("目印", StringComparison.Ordinal) || line.Contains("hanako", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task New_keys_leave_old_data_readable(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind, ownKeys: true);
        await OpenMarkedAsync(house);

        house
            .Services.GetRequiredService<IKeyManager>()
            .CreateNewKey(DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddDays(90));
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OpenSecrets>().RenewAsync(SecretRing.Lookup, Token));
        var next = await house.AgainAsync();

        (await FindAsync(next, Email))!.DisplayName.ShouldBe(Name);
        await next.PersonAsync("次の人");
        Directory.EnumerateFiles(house.Settings.KeyFolder, "key-*.xml").Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_key_ring_stops_the_start_and_changes_nothing(bool othersRing)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, ownKeys: true);
        await OpenMarkedAsync(house);
        var kept = house.Settings.KeyFolder + "-kept";
        Directory.Move(house.Settings.KeyFolder, kept);
        await using var stranger = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, ownKeys: true);
        if (othersRing)
            Directory.Move(stranger.Settings.KeyFolder, house.Settings.KeyFolder);

        var error = await Should.ThrowAsync<BadInputException>(() => house.AgainAsync());

        error.Lines.ShouldHaveSingleItem().ShouldContain("控えから keys フォルダーを戻してください");
        if (!othersRing)
            Directory.EnumerateFiles(house.Settings.KeyFolder).ShouldBeEmpty();
        Directory.Delete(house.Settings.KeyFolder, recursive: true);
        Directory.Move(kept, house.Settings.KeyFolder);
        (await FindAsync(await house.AgainAsync(), Email))!.DisplayName.ShouldBe(Name);
    }

    private static async Task OpenMarkedAsync(DoorsHouse house)
    {
        var account = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount(Name, Email, "a long enough password"), Token)
        );
        var me = new Actor(account.Id, [new HeldRole(Role.Resident, null)], "test");
        await house.AsAsync(me, s => s.GetRequiredService<Drafts>().KeepAsync("test", Typed, Token));
        (await house.AsAsync(me, s => s.GetRequiredService<Drafts>().FindAsync("test", Token)))!.Fields.ShouldBe(Typed);
    }

    private static Task<Account?> FindAsync(DoorsHouse house, string email) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email));

    private sealed class ListLogger(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lock (lines)
                lines.Add(formatter(state, exception) + exception);
        }

        public void Dispose() { }
    }
}
