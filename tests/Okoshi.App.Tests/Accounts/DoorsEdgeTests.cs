using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Lists;
using Okoshi.App.Mail;
using Okoshi.App.Organizations;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Accounts;

/// <summary>The last instant of links, sessions, tokens and roles, and who gets nothing at all.</summary>
public sealed class DoorsEdgeTests
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_is_good_up_to_its_last_instant_and_for_its_own_purpose_alone()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var token = await LinkAsync(house, LinkPurpose.Invitation, null);

        (await Should.ThrowAsync<FormProblemsException>(() => FindAsync(LinkPurpose.SetUp))).Message.ShouldContain("正しくありません");
        house.Clock.Advance(Links.Lifetime(LinkPurpose.Invitation));
        (await FindAsync(LinkPurpose.Invitation)).Purpose.ShouldBe(LinkPurpose.Invitation);
        house.Clock.Advance(Instant);
        (await Should.ThrowAsync<FormProblemsException>(() => FindAsync(LinkPurpose.Invitation))).Message.ShouldContain("期限が切れて");

        Task<OneTimeLink> FindAsync(LinkPurpose purpose) =>
            house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Links>().FindAsync(purpose, token, Token));
    }

    [Fact]
    public async Task A_session_and_a_token_are_good_up_to_their_last_instant()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var session = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<Sessions>().BeginAsync(planner.AccountId!.Value, "試験", "pwd", Token)
        );
        var token = await house.AsAsync(
            planner,
            s =>
                s.GetRequiredService<Tokens>()
                    .MakeAsync("集計", [new TokenScope(Resource.OpenData, AccessAction.Read)], Tokens.LongestDays, Token)
        );

        house.Clock.Advance(Sessions.IdleLimit);
        (await SessionAsync()).ShouldNotBeNull();
        house.Clock.Advance(Sessions.IdleLimit + Instant);
        (await SessionAsync()).ShouldBeNull();
        house.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddDays(Tokens.LongestDays));
        (await TokenAsync()).ShouldNotBeNull();
        house.Clock.Advance(Instant);
        (await TokenAsync()).ShouldBeNull();

        Task<Actor?> SessionAsync() => house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Sessions>().ResolveAsync(session, Token));
        Task<Actor?> TokenAsync() => house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Tokens>().ResolveAsync(token, Token));
    }

    [Fact]
    public async Task A_role_counts_from_its_first_instant_until_its_end_and_never_in_a_closed_organisation()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var me = await house.PersonAsync("わたし");
        var (office, closed) = (await house.OrganizationAsync("見本の組織"), await house.OrganizationAsync("閉じた組織"));
        var now = house.Clock.GetUtcNow();
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                db.Memberships.AddRange(
                    Held(office, Role.Adviser, now, now + Instant),
                    Held(office, Role.Banker, now - TimeSpan.FromDays(1), now),
                    Held(office, Role.Planner, now + Instant, null),
                    Held(closed, Role.Administrator, now, null)
                );
                (await db.Organizations.SingleAsync(o => o.Id == closed, Token)).ClosedAt = now;
                await db.SaveChangesAsync(Token);
            }
        );

        var actor = await house.AsAsync(
            Actor.Visitor,
            s => Actors.OfAsync(s.GetRequiredService<OkoshiDb>(), me.AccountId!.Value, "test", now, Token)
        );

        actor!.Roles.Select(r => r.Role).ShouldBe([Role.Resident, Role.Adviser], ignoreOrder: true);

        Membership Held(Guid organization, Role role, DateTimeOffset from, DateTimeOffset? until) =>
            new()
            {
                Id = Guid.NewGuid(),
                AccountId = me.AccountId!.Value,
                OrganizationId = organization,
                Role = role,
                From = from,
                Until = until,
            };
    }

    [Fact]
    public async Task A_sample_account_gets_no_link_and_links_that_ran_out_stand_in_nobodys_way()
    {
        var settings = new MailSettings("okoshi@example.jp", new Uri("https://okoshi.example.jp"));
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: settings);
        foreach (var (email, isDemo) in new[] { ("demo@example.jp", true), ("hito@example.jp", false) })
            await house.AsAsync(
                Actor.Visitor,
                s =>
                    s.GetRequiredService<OpenAccount>()
                        .RunAsync(new NewAccount("人", email, "a long enough password") { IsDemo = isDemo }, Token)
            );

        (await AskAsync("demo@example.jp", 1)).ShouldBe(0);
        (await AskAsync("hito@example.jp", AskForSignInLink.MostOpen + 1)).ShouldBe(AskForSignInLink.MostOpen);
        house.Clock.Advance(Links.Lifetime(LinkPurpose.SignIn) + Instant);
        (await AskAsync("hito@example.jp", 1)).ShouldBe(AskForSignInLink.MostOpen + 1);

        async Task<int> AskAsync(string email, int times)
        {
            for (var i = 0; i < times; i++)
                await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<AskForSignInLink>().RunAsync(email, null, Token));
            return await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().OneTimeLinks.CountAsync(Token));
        }
    }

    [Fact]
    public async Task A_wrong_code_is_counted_and_noted()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var me = await house.PersonAsync("わたし");
        await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                var users = s.GetRequiredService<UserManager<Account>>();
                var account = (await users.FindByIdAsync(me.AccountId!.Value.ToString()))!;
                await Should.ThrowAsync<FormProblemsException>(() =>
                    s.GetRequiredService<SecondStep>().RequireAsync(account, "123456", Token)
                );
                (await users.GetAccessFailedCountAsync(account)).ShouldBe(1);
            }
        );
    }

    [Theory]
    [InlineData("""UPDATE "AuditEvents" SET "OrganizationId" = '00000000-0000-0000-0000-000000000001' WHERE "Sequence" = 1""")]
    [InlineData("""UPDATE "AuditEvents" SET "Via" = 'web' WHERE "Sequence" = 1""")]
    public async Task Whose_and_through_what_something_was_done_is_sealed_too(string sql)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await house.OrganizationAsync("見本の組織");
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                (await s.GetRequiredService<VerifyAudit>().RunAsync(Token)).Breaks.ShouldBeEmpty();
                await db.Database.ExecuteSqlRawAsync(sql, Token);
                (await s.GetRequiredService<VerifyAudit>().RunAsync(Token)).Breaks.ShouldBe(["1 件目が書き換えられています。"]);
            }
        );
    }

    [Fact]
    public async Task The_trail_of_a_span_begins_with_its_first_instant_and_ends_before_its_last()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var auditor = await house.PersonAsync("監査", null, Role.Auditor);
        var start = house.Clock.GetUtcNow().AddHours(1);
        foreach (var minute in new[] { 0, 1, 2 })
        {
            house.Clock.SetUtcNow(start.AddMinutes(minute));
            await house.AsAsync(
                Actor.Operator,
                async s =>
                {
                    s.GetRequiredService<AuditTrail>().Note(AuditKind.Read, Resource.Person, minute.ToString("0", null), Guid.NewGuid());
                    await s.GetRequiredService<OkoshiDb>().SaveChangesAsync(Token);
                }
            );
        }
        house.Clock.Advance(TimeSpan.FromHours(1));

        var list = new StoredList<AuditRow>("audit", "記録", _ => []).NewestFirst(r => r.Event.Sequence);
        var page = await house.AsAsync(
            auditor,
            s => s.GetRequiredService<SearchAudit>().PageAsync(list, ListQuery.Parse(null), (start, start.AddMinutes(2)), Token)
        );

        page.Rows.Select(r => r.Event.RecordId).ShouldBe(["1", "0"]);
    }

    private static Task<string> LinkAsync(DoorsHouse house, LinkPurpose purpose, Guid? account) =>
        house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var token = s.GetRequiredService<Links>().Make(purpose, account);
                await s.GetRequiredService<OkoshiDb>().SaveChangesAsync(Token);
                return token;
            }
        );
}
