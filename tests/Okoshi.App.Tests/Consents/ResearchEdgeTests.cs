using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Research;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Consents;

/// <summary>Who is still there, and in what role, when research looks.</summary>
public sealed class ResearchEdgeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Whoever_closed_the_account_is_no_record_even_where_a_yes_was_left_standing(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var researcher = await house.PersonAsync("研究者", null, Role.Researcher);
        var (stays, leaves) = (await house.PersonAsync("残る人"), await house.PersonAsync("閉じた人"));
        await ConsentAsync(house, stays, researcher);
        await ConsentAsync(house, leaves, researcher);
        (await RecordsAsync(house, researcher)).Count.ShouldBe(2);

        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .Users.Where(a => a.Id == leaves.AccountId)
                    .ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, house.Clock.GetUtcNow()), Token)
        );

        (await RecordsAsync(house, researcher)).Count.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_role_that_has_ended_is_told_to_research_no_longer(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var researcher = await house.PersonAsync("研究者", null, Role.Researcher);
        var bank = await house.OrganizationAsync("見本銀行");
        for (var i = 0; i < ListResearchRecords.Fewest; i++)
            await ConsentAsync(house, await house.PersonAsync($"行員{i}", bank, Role.Banker), researcher);
        (await RecordsAsync(house, researcher)).ShouldAllBe(r => r.Roles == AccessWords.Of(Role.Banker));

        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .Memberships.Where(m => m.Role == Role.Banker)
                    .ExecuteUpdateAsync(set => set.SetProperty(m => m.Until, house.Clock.GetUtcNow()), Token)
        );

        var records = await RecordsAsync(house, researcher);
        records.Count.ShouldBe(ListResearchRecords.Fewest);
        records.ShouldAllBe(r => r.Roles == AccessWords.Of(Role.Resident));
    }

    private static Task ConsentAsync(DoorsHouse house, Actor person, Actor researcher) =>
        house.AsAsync(
            person,
            s =>
                s.GetRequiredService<OwnConsents>()
                    .GiveAsync(researcher.Roles[1].OrganizationId!.Value, ConsentPurpose.Research, ConsentChannel.Mail, Token)
        );

    private static Task<IReadOnlyList<ResearchRecord>> RecordsAsync(DoorsHouse house, Actor researcher) =>
        ResearchList.ReadAsync(house, researcher);
}
