using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Consents;

/// <summary>A yes ends when it is taken back, begins with the first, and is asked for by nobody who has closed.</summary>
public sealed class ConsentsEdgeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_yes_that_was_taken_back_stands_for_nothing(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var (me, office) = (await house.PersonAsync("わたし"), await house.OrganizationAsync("見本の組織"));
        await GiveAsync(house, me, office, ConsentChannel.Screen);
        (await StandingAsync()).ShouldBe(1);

        await house.AsAsync(
            me,
            async s =>
            {
                var own = s.GetRequiredService<OwnConsents>();
                await own.RevokeAsync((await own.ListAsync(Token)).Single().Consent.Id, Token);
            }
        );
        (await StandingAsync()).ShouldBe(0);

        Task<int> StandingAsync() =>
            house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<OkoshiDb>().Consents.Standing(office, ConsentPurpose.Research).CountAsync(Token)
            );
    }

    [Fact]
    public async Task Nobody_says_yes_to_an_organisation_that_has_closed()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (me, office) = (await house.PersonAsync("わたし"), await house.OrganizationAsync("見本の組織"));
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                (await db.Organizations.SingleAsync(o => o.Id == office, Token)).ClosedAt = house.Clock.GetUtcNow();
                await db.SaveChangesAsync(Token);
            }
        );

        (await Should.ThrowAsync<FormProblemsException>(() => GiveAsync(house, me, office, ConsentChannel.Screen)))
            .Problems.ShouldHaveSingleItem()
            .Field.ShouldBe("OrganizationId");
    }

    [Fact]
    public async Task Research_is_told_the_month_of_the_first_yes()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (me, office) = (await house.PersonAsync("わたし"), await house.OrganizationAsync("見本の大学"));
        var researcher = await house.PersonAsync("研究者", office, Role.Researcher);
        await GiveAsync(house, me, office, ConsentChannel.Screen);
        house.Clock.Advance(TimeSpan.FromDays(40));
        await GiveAsync(house, me, office, ConsentChannel.Mail);

        var records = await ResearchList.ReadAsync(house, researcher);

        records.ShouldHaveSingleItem().ConsentedIn.ShouldBe("2026-11");
    }

    private static Task GiveAsync(DoorsHouse house, Actor me, Guid office, ConsentChannel channel) =>
        house.AsAsync(me, s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Research, channel, Token));
}
