using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.App.Personal;
using Okoshi.App.Support.Registered;
using Okoshi.App.Tests.Consents;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Support.Catalogue;

namespace Okoshi.App.Tests.Personal;

/// <summary>Four persons are hidden, five are shown: wherever persons are counted for others.</summary>
public sealed class FourHiddenFiveShownTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(new long[] { 5, 5, 5 }, new long[] { 5, 5, 5 })]
    [InlineData(new long[] { 4, 4, 4 }, new long[] { -1, -1, -1 })]
    // Four that are hidden alone would be found by subtraction: the next smallest goes with them.
    [InlineData(new long[] { 4, 5, 6 }, new long[] { -1, -1, 6 })]
    // Five hidden persons together are enough, four are not.
    [InlineData(new long[] { 2, 3, 40 }, new long[] { -1, -1, 40 })]
    [InlineData(new long[] { 1, 3, 40 }, new long[] { -1, -1, -1 })]
    [InlineData(new long[] { 5, 0, 5 }, new long[] { -1, -1, 5 })]
    public void The_bound_stands_at_five(long[] parts, long[] shown) =>
        SmallNumbers.Hide(parts).ShouldBe(shown.Select(s => s < 0 ? (long?)null : s));

    [Fact]
    public async Task Four_registered_persons_are_hidden_and_five_are_counted()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var author = await house.PersonAsync("書く人", null, Role.ProgrammeOwner);
        var office = author.Roles[1].OrganizationId!.Value;
        var reviewer = await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner);
        await Drafts.PublishAsync(house, author, reviewer, await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(below: 40)));
        for (var i = 0; i < 4; i++)
            await RegisterAsync(house, office, "1999-04-01");
        (await ReachAsync(house, author)).ShouldBe(new ShownReach(null, null, null, null));

        await RegisterAsync(house, office, "1999-04-01");
        // All five are 該当; were that said, it would be known of each of them.
        (await ReachAsync(house, author)).ShouldBe(new ShownReach(5, null, null, null));

        for (var i = 0; i < 5; i++)
            await RegisterAsync(house, office, "1970-04-01");
        for (var i = 0; i < 5; i++)
            await RegisterAsync(house, office, "");
        (await ReachAsync(house, author)).ShouldBe(new ShownReach(15, 5, 5, 5));
    }

    [Fact]
    public async Task A_role_that_four_share_is_hidden_from_research_and_one_that_five_share_is_shown()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var researcher = await house.PersonAsync("研究員", null, Role.Researcher);
        var office = await house.OrganizationAsync("見本銀行");
        foreach (var (role, count) in new[] { (Role.Banker, 4), (Role.Relay, 5) })
        {
            for (var i = 0; i < count; i++)
                await ConsentAsync(
                    house,
                    await house.PersonAsync($"{role}{i}", office, role),
                    researcher.Roles[1].OrganizationId!.Value,
                    ConsentPurpose.Research
                );
        }

        var records = await ResearchList.ReadAsync(house, researcher);

        records.Count(r => r.Roles is null).ShouldBe(4);
        records.Where(r => r.Roles is not null).Select(r => r.Roles).ShouldBe(Enumerable.Repeat(AccessWords.Of(Role.Relay), 5));
    }

    private static async Task RegisterAsync(DoorsHouse house, Guid office, string born)
    {
        var person = await house.PersonAsync("住民");
        if (born.Length > 0)
            await house.AsAsync(
                person,
                s => s.GetRequiredService<OwnAnswers>().KeepAsync(new Dictionary<string, string> { ["birth_date"] = born }, Token)
            );
        await ConsentAsync(house, person, office, ConsentPurpose.Notice);
    }

    private static Task ConsentAsync(DoorsHouse house, Actor person, Guid office, ConsentPurpose purpose) =>
        house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().GiveAsync(office, purpose, ConsentChannel.Mail, Token));

    private static Task<ShownReach> ReachAsync(DoorsHouse house, Actor author) =>
        house.AsAsync(author, async s => (await s.GetRequiredService<CountRegistered>().OwnAsync(Token))["own-1"]);
}
