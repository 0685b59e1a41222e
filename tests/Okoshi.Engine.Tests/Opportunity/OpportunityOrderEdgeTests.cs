using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>What is told of a place in an order: what moves it, and who stands below where all are alike.</summary>
public sealed class OpportunityOrderEdgeTests
{
    [Fact]
    public void The_weight_that_lifts_an_opportunity_is_named_as_well_as_one_that_lowers_it()
    {
        ScoreWeight[] weights = [Weight(ScorePartKind.Gap, "足りなさ"), Weight(ScorePartKind.Demand, "需要")];
        // With half the weight of the gap "second" has 6 points and "first" 5; no other weight changes their order.
        var ranking = new OpportunityRanking([Ranked(1, "first", 10, 0), Ranked(2, "second", 4, 4)], [], weights);

        RankStability
            .Of(ranking)
            .ShouldBe([new RankStability("first", 1, 1, 2, "足りなさ"), new RankStability("second", 2, 1, 2, "足りなさ")]);

        RankedOpportunity Ranked(int rank, string business, decimal gap, decimal demand) =>
            new()
            {
                Rank = rank,
                Business = Economy.Business(business, Economy.Manufacturing),
                Parts = [Part(weights[0], gap), Part(weights[1], demand)],
                Evidence = [],
                Missing = [],
            };
    }

    [Fact]
    public void Where_all_municipalities_are_alike_none_is_less_related()
    {
        var input = DiscoveryJoinTests.Input();
        var alike = input.Areas.Select(a => a with { Employees = input.Areas[0].Employees });

        DiscoveryFinder.Find(input with { Areas = [.. alike] }).Survey.Industries.Select(i => i.DensityRank.Value).ShouldBe([0, 0]);
    }

    private static ScoreWeight Weight(ScorePartKind part, string label) => new(part, label, 20, 1, "", Economy.Source);

    private static ScorePart Part(ScoreWeight weight, decimal known) =>
        new(weight.Part, weight.Label, weight.Points, known, 0, Remark.None);
}
