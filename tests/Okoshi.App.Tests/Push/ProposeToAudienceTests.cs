using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

public sealed class ProposeToAudienceTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly ProposeToAudience propose = new(AomoriPack.On(Day));

    [Fact]
    public void Everybody_gets_a_proposal_with_reasons_and_only_programmes_for_people()
    {
        var members = propose.Draw(200, seed: 1);
        var proposals = propose.Run(members, TestContext.Current.CancellationToken).Proposals;

        proposals.Count.ShouldBe(200);
        proposals.ShouldAllBe(p =>
            p.RunnersUp.Count == 2 && p.Score >= p.RunnersUp[0].Score && p.RunnersUp[0].Score >= p.RunnersUp[1].Score
        );
        proposals.Select(p => p.Explain()).ShouldAllBe(m => m.Reasons.Count == 5 && m.Reasons.All(r => !r.Text.IsNone));
        proposals
            .SelectMany(p => p.Explain().Programmes)
            .Select(o => o.Programme.Serves)
            .Distinct()
            .ShouldBeSubsetOf([ServesKind.Application, ServesKind.Consultation]);
        proposals.Select(p => p.Offer.Id).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_same_seed_and_day_give_the_same_proposals()
    {
        Fingerprints().ShouldBe(Fingerprints());
    }

    [Fact]
    public void The_offers_are_the_ranked_opportunities_with_their_plans()
    {
        var offers = AomoriPack.Content.Get(new OffersOn(Day));

        offers.Select(o => o.Rank).ShouldBe(Enumerable.Range(1, offers.Count));
        offers.Count.ShouldBeGreaterThanOrEqualTo(15);
        offers.Take(10).ShouldAllBe(o => o.Plan != null && o.Plan.Investment!.Value.Amount > 0 && o.Plan.IsAssumed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void A_synthetic_audience_of_impossible_size_is_refused(int count) =>
        Should.Throw<BadInputException>(() => propose.Draw(count, 1)).Lines.Single().ShouldContain("1 以上 100,000 以下の人数が必要です");

    [Fact]
    public void An_empty_audience_is_refused() =>
        Should
            .Throw<BadInputException>(() => propose.Run([], TestContext.Current.CancellationToken))
            .Lines.Single()
            .ShouldContain("対象者が一人もいません");

    private string[] Fingerprints()
    {
        var members = propose.Draw(50, seed: 3);
        var proposals = propose.Run(members, TestContext.Current.CancellationToken);
        return
        [
            .. proposals.Proposals.Select(p =>
                $"{p.Member.Id} {p.Member.Facts.BirthDate} {p.Offer.Id} {p.Score} {string.Concat(p.Explain().Reasons.Select(r => r.Text.Text()))}"
            ),
        ];
    }
}
