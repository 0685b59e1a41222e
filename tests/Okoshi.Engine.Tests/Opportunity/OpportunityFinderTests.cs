using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

public sealed class OpportunityFinderTests
{
    [Fact]
    public void Score_is_the_sum_of_its_parts_and_a_range()
    {
        var processing = OpportunityFinder.Rank(Economy.Input).Find("processing")!;
        Part(processing, ScorePartKind.Gap).Known.ShouldBe(18m); // mean of 0.4 and 0.2 is 0.3; full at 0.5; 30 points
        Part(processing, ScorePartKind.Trend).Known.ShouldBe(7.5m);
        Part(processing, ScorePartKind.Viability).ShouldSatisfyAllConditions(p => p.Known.ShouldBe(0), p => p.Unknown.ShouldBe(20));
        processing.Known.ShouldBe(processing.Parts.Sum(p => p.Known));
        processing.Upper.ShouldBe(processing.Known + 20);
    }

    [Fact]
    public void A_reprinted_project_counts_once() =>
        Part(OpportunityFinder.Rank(Economy.Input).Find("processing")!, ScorePartKind.Strategy).Known.ShouldBe(5m);

    [Fact]
    public void A_missing_figure_widens_the_range_and_is_named()
    {
        var round = OpportunityFinder.Rank(Economy.Input).Find("round")!;
        Part(round, ScorePartKind.Demand).ShouldSatisfyAllConditions(p => p.Known.ShouldBe(10), p => p.Unknown.ShouldBe(10));
        round.Missing.ShouldContain(m => m.Key == "lost" && m.Reason == Remark.Quote("図の数値がない"));
    }

    [Fact]
    public void Without_proof_of_a_need_a_business_is_dropped_even_if_the_strategy_wants_it()
    {
        var ranking = OpportunityFinder.Rank(Economy.Input);
        ranking.Find("shop").ShouldBeNull();
        ranking
            .Dropped.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(d => d.Business.Id.ShouldBe("shop"), d => d.Verdict.ShouldBe(Verdict.NotMet));
    }

    [Fact]
    public void A_business_whose_only_figure_is_lost_waits_for_data()
    {
        var input = Economy.Input;
        var without = input with { Statistics = new Dictionary<string, Figure> { ["lost"] = input.Statistics["lost"] } };
        OpportunityFinder.Rank(without).Dropped.Single(d => d.Business.Id == "round").Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void Removing_the_evidence_removes_the_opportunity()
    {
        var input = Economy.Input;
        OpportunityFinder
            .Rank(input with { Drivers = [.. input.Drivers.Where(d => d.Kind != DriverKind.Gap)] })
            .Find("processing")
            .ShouldBeNull();
        OpportunityFinder
            .Rank(input with { Drivers = [.. input.Drivers.Where(d => d.Kind != DriverKind.Statistic)] })
            .Find("round")
            .ShouldBeNull();
    }

    [Fact]
    public void Reversing_the_evidence_turns_the_list_round()
    {
        var input = Economy.Input;
        OpportunityFinder.Rank(input).Opportunities[0].Business.Id.ShouldBe("processing");
        var reversed = input with
        {
            Industries = [Economy.Industry(Economy.Manufacturing, 1.2m, 1.1m, 15), Economy.Industry(Economy.Retail, 0.6m, 0.8m, 0)],
        };
        var ranking = OpportunityFinder.Rank(reversed);
        ranking.Opportunities[0].Business.Id.ShouldBe("shop");
        ranking.Find("processing").ShouldBeNull();
    }

    [Theory]
    [InlineData(1000, Quality.Doubtful)]
    [InlineData(99, Quality.Printed)]
    public void A_doubtful_or_small_industry_proves_nothing(long employees, Quality quality)
    {
        var input = Economy.Input with { Industries = [Economy.Industry(Economy.Manufacturing, 0.1m, 0.1m, 15, employees, quality)] };
        var dropped = OpportunityFinder.Rank(input).Dropped.Single(d => d.Business.Id == "processing");
        dropped.Verdict.ShouldBe(Verdict.Unknown);
        dropped.Evidence.Where(e => e.CanProveNeed).ShouldAllBe(e => !e.Note.IsNone);
    }

    [Fact]
    public void A_doubtful_figure_proves_nothing()
    {
        var input = Economy.Input with
        {
            Statistics = new Dictionary<string, Figure> { ["old"] = Economy.Statistic(99, Quality.Doubtful) },
        };
        OpportunityFinder.Rank(input).Find("round").ShouldBeNull();
    }

    [Fact]
    public void A_second_survey_that_finds_less_lack_lowers_the_gap()
    {
        var input = Economy.Input;
        var printed = new PrintedQuotient(
            "workers",
            Economy.Manufacturing,
            default,
            new Figure("製造業", 0.8m, "倍", "2020年", Economy.Source)
        );
        var checkedInput = input with
        {
            Industries = [input.Industries[0] with { Printed = [printed] }, input.Industries[1]],
            Drivers = [.. input.Drivers, Economy.Driver("processing", DriverKind.Quotient, "workers:E", Expectation.Below, 0.95m)],
        };
        Part(OpportunityFinder.Rank(checkedInput).Find("processing")!, ScorePartKind.Gap).Known.ShouldBe(12m); // mean of 0.2 and 0.2
    }

    [Fact]
    public void Without_a_strategy_its_points_are_unknown_not_zero()
    {
        var part = Part(OpportunityFinder.Rank(Economy.Input with { Priorities = null }).Find("processing")!, ScorePartKind.Strategy);
        part.Known.ShouldBe(0);
        part.Unknown.ShouldBe(10m);
    }

    [Fact]
    public void A_thinner_industry_never_lowers_the_score() =>
        Prop.ForAll(
                Gen.Choose(1, 200).Two().ToArbitrary(),
                pair =>
                {
                    var (thick, thin) = (Math.Max(pair.Item1, pair.Item2) / 100m, Math.Min(pair.Item1, pair.Item2) / 100m);
                    Known(thin).ShouldBeGreaterThanOrEqualTo(Known(thick));

                    static decimal Known(decimal quotient) =>
                        OpportunityFinder
                            .Rank(Economy.Input with { Industries = [Economy.Industry(Economy.Manufacturing, quotient, 0.9m, 0)] })
                            .Find("processing")!
                            .Known;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_the_rows_does_not_matter() =>
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var input = Economy.Input;
                    var random = new SeededRandom(seed);
                    var shuffled = input with
                    {
                        Businesses = [.. input.Businesses.OrderBy(_ => random.NextBits())],
                        Drivers = [.. input.Drivers.OrderBy(_ => random.NextBits())],
                        Industries = [.. input.Industries.OrderBy(_ => random.NextBits())],
                    };
                    Order(shuffled).ShouldBe(Order(input));

                    static string[] Order(OpportunityInput i) =>
                        [.. OpportunityFinder.Rank(i).Opportunities.Select(o => $"{o.Rank} {o.Business.Id} {o.Known} {o.Upper}")];
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Known_points_never_exceed_the_upper_ones_nor_the_parts_their_points()
    {
        foreach (var part in OpportunityFinder.Rank(Economy.Input).Opportunities.SelectMany(o => o.Parts))
        {
            part.Known.ShouldBeInRange(0, part.Points);
            part.Unknown.ShouldBeInRange(0, part.Points - part.Known);
            part.Calculation.IsNone.ShouldBeFalse();
        }
    }

    private static ScorePart Part(RankedOpportunity opportunity, ScorePartKind kind) => opportunity.Parts.Single(p => p.Kind == kind);
}
