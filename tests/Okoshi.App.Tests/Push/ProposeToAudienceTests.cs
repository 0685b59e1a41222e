using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

public sealed class ProposeToAudienceTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly ProposeToAudience propose = new(AomoriPack.Current);

    [Fact]
    public async Task Everybody_gets_a_proposal_with_reasons_and_only_programmes_for_people()
    {
        var members = await propose.DrawAsync(200, seed: 1, Day, TestContext.Current.CancellationToken);
        var proposals = (await propose.RunAsync(members, Day, TestContext.Current.CancellationToken)).Proposals;

        proposals.Count.ShouldBe(200);
        proposals.ShouldAllBe(p =>
            p.RunnersUp.Count == 2 && p.Score >= p.RunnersUp[0].Score && p.RunnersUp[0].Score >= p.RunnersUp[1].Score
        );
        proposals.Select(p => p.Explain()).ShouldAllBe(m => m.Reasons.Count == 5 && m.Reasons.All(r => r.Text.Length > 0));
        proposals
            .SelectMany(p => p.Explain().Programmes)
            .Select(o => o.Programme.Serves)
            .Distinct()
            .ShouldBeSubsetOf([ServesKind.Application, ServesKind.Consultation]);
        proposals.Select(p => p.Offer.Id).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task The_same_seed_and_day_give_the_same_proposals()
    {
        (await FingerprintsAsync()).ShouldBe(await FingerprintsAsync());
    }

    [Fact]
    public async Task The_offers_are_the_ranked_opportunities_with_their_plans()
    {
        var offers = await new ListOffers(AomoriPack.Current).RunAsync(Day, TestContext.Current.CancellationToken);

        offers.Select(o => o.Rank).ShouldBe(Enumerable.Range(1, offers.Count));
        offers.Count.ShouldBeGreaterThanOrEqualTo(15);
        offers.Take(10).ShouldAllBe(o => o.Plan != null && o.Plan.Investment!.Value.Amount > 0 && o.Plan.IsAssumed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public async Task A_synthetic_audience_of_impossible_size_is_refused(int count) =>
        (await Should.ThrowAsync<BadInputException>(() => propose.DrawAsync(count, 1, Day, TestContext.Current.CancellationToken)))
            .Lines.Single()
            .ShouldContain("1 以上 100,000 以下の人数が必要です");

    [Fact]
    public async Task An_empty_audience_is_refused() =>
        (await Should.ThrowAsync<BadInputException>(() => propose.RunAsync([], Day, TestContext.Current.CancellationToken)))
            .Lines.Single()
            .ShouldContain("対象者が一人もいません");

    private async Task<string[]> FingerprintsAsync()
    {
        var members = await propose.DrawAsync(50, seed: 3, Day, TestContext.Current.CancellationToken);
        var proposals = await propose.RunAsync(members, Day, TestContext.Current.CancellationToken);
        return
        [
            .. proposals.Proposals.Select(p =>
                $"{p.Member.Id} {p.Member.Facts.BirthDate} {p.Offer.Id} {p.Score} {string.Concat(p.Explain().Reasons.Select(r => r.Text))}"
            ),
        ];
    }
}
