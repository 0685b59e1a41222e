using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Organizations;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Accounts;

public sealed class AccountTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_wrong_with_a_new_account_is_said_at_once()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        var error = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount(" ", "x", "aaaa"), Token))
        );

        error.Problems.Select(p => p.Field).Distinct().ShouldBe(["DisplayName", "Email", "Password"]);
        error.Problems.ShouldAllBe(p => p.Message.EndsWith('。') || p.Message.EndsWith("example.jp", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task An_address_has_one_account(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount("一人目", "onaji@example.jp", "a long enough password"), Token)
        );

        var error = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(
                Actor.Visitor,
                s =>
                    s.GetRequiredService<OpenAccount>()
                        .RunAsync(new NewAccount("二人目", "ONAJI@example.jp", "a long enough password"), Token)
            )
        );

        error.Problems.ShouldHaveSingleItem().Field.ShouldBe("Email");
    }

    [Theory, EachDatabase]
    public async Task The_set_up_link_works_once_and_is_offered_only_while_nobody_administers(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var first = (await OfferAsync(house))!;
        var second = (await OfferAsync(house))!;

        (await Should.ThrowAsync<FormProblemsException>(() => SetUpAsync(house, first))).Message.ShouldContain("正しくありません");
        await SetUpAsync(house, second);
        (await Should.ThrowAsync<FormProblemsException>(() => SetUpAsync(house, second))).Message.ShouldContain("もう使われています");
        (await OfferAsync(house)).ShouldBeNull();
    }

    [Fact]
    public async Task An_expired_link_says_so()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var token = (await OfferAsync(house))!;
        house.Clock.Advance(TimeSpan.FromHours(25));

        (await Should.ThrowAsync<FormProblemsException>(() => SetUpAsync(house, token))).Message.ShouldContain("期限が切れています");
    }

    [Fact]
    public async Task A_failed_set_up_leaves_its_link_good()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var token = (await OfferAsync(house))!;

        await Should.ThrowAsync<FormProblemsException>(() => SetUpAsync(house, token, password: "short"));
        await SetUpAsync(house, token);
    }

    [Theory, EachDatabase]
    public async Task Of_many_who_use_a_link_at_the_same_time_one_wins(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var token = (await OfferAsync(house))!;

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    Task.Run(
                        () =>
                            TryAsync(() =>
                                house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Links>().UseAsync(LinkPurpose.SetUp, token, Token))
                            ),
                        Token
                    )
                )
        );

        outcomes.Count(won => won).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task An_ended_session_is_nobody(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var me = await house.PersonAsync("わたし", null, Role.Adviser);
        var session = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<Sessions>().BeginAsync(me.AccountId!.Value, "試験", "pwd", Token)
        );

        var resolved = await ResolveAsync(house, session);
        resolved!.AccountId.ShouldBe(me.AccountId);
        resolved.Roles.ShouldBe(me.Roles);
        await house.AsAsync(me, s => s.GetRequiredService<Sessions>().EndAsync(session, Token));
        (await ResolveAsync(house, session)).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (me, other) = (await house.PersonAsync("わたし"), await house.PersonAsync("ほかの人", null, Role.Administrator));
        var session = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<Sessions>().BeginAsync(me.AccountId!.Value, "試験", "pwd", Token)
        );

        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(other, s => s.GetRequiredService<Sessions>().EndAsync(session, Token))
        );
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(other, s => s.GetRequiredService<Sessions>().EndAsync(Guid.NewGuid(), Token))
        );
        (await ResolveAsync(house, session)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_session_that_was_not_used_for_long_is_nobody()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var me = await house.PersonAsync("わたし");
        var session = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<Sessions>().BeginAsync(me.AccountId!.Value, "試験", "pwd", Token)
        );

        house.Clock.Advance(Sessions.IdleLimit - TimeSpan.FromDays(1));
        (await ResolveAsync(house, session)).ShouldNotBeNull();
        house.Clock.Advance(Sessions.IdleLimit - TimeSpan.FromDays(1));
        (await ResolveAsync(house, session)).ShouldNotBeNull();
        house.Clock.Advance(Sessions.IdleLimit + TimeSpan.FromDays(1));
        (await ResolveAsync(house, session)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_token_acts_for_its_account_until_it_expires_or_is_revoked(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var token = await MakeTokenAsync(house, planner, 30);

        (await ResolveTokenAsync(house, token))!.AccountId.ShouldBe(planner.AccountId);
        (await ResolveTokenAsync(house, token + "x")).ShouldBeNull();
        house.Clock.Advance(TimeSpan.FromDays(31));
        (await ResolveTokenAsync(house, token)).ShouldBeNull();

        var revoked = await MakeTokenAsync(house, planner, 30);
        var id = (await house.AsAsync(planner, s => s.GetRequiredService<Tokens>().ListAsync(Token)))[0].Id;
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(Actor.Operator, s => s.GetRequiredService<Tokens>().RevokeAsync(id, Token))
        );
        await house.AsAsync(planner, s => s.GetRequiredService<Tokens>().RevokeAsync(id, Token));
        (await ResolveTokenAsync(house, revoked)).ShouldBeNull();
    }

    [Fact]
    public async Task Residents_make_no_tokens()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var resident = await house.PersonAsync("住民");

        await Should.ThrowAsync<AccessDeniedException>(() => MakeTokenAsync(house, resident, 30));
    }

    private static Task<string?> OfferAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<OfferSetUp>().RunAsync(Token));

    private static Task<Account> SetUpAsync(DoorsHouse house, string token, string password = "a long enough password") =>
        house.AsAsync(
            Actor.Visitor,
            s =>
                s.GetRequiredService<SetUpProduct>()
                    .RunAsync(
                        token,
                        new SetUpForm(
                            "見本市役所",
                            Sector.Government,
                            "見本市",
                            MunicipalityCode.Parse("022012"),
                            new NewAccount("管理係", "kanri@example.jp", password),
                            StartEmpty: false
                        ),
                        Token
                    )
        );

    private static Task<Actor?> ResolveAsync(DoorsHouse house, Guid session) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Sessions>().ResolveAsync(session, Token));

    private static Task<string> MakeTokenAsync(DoorsHouse house, Actor actor, int days) =>
        house.AsAsync(
            actor,
            s => s.GetRequiredService<Tokens>().MakeAsync("集計", [new TokenScope(Resource.OpenData, AccessAction.Read)], days, Token)
        );

    private static Task<Actor?> ResolveTokenAsync(DoorsHouse house, string token) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Tokens>().ResolveAsync(token, Token));

    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (FormProblemsException)
        {
            return false;
        }
    }
}
