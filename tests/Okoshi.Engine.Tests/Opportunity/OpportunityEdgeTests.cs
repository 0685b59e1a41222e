using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using static Okoshi.Engine.Tests.Opportunity.DiscoveryJoinTests;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>Values that stand exactly on a line, and what is not known.</summary>
public sealed class OpportunityEdgeTests
{
    private static readonly IndustryCode E = IndustryCode.Parse("E");

    [Fact]
    public void A_level_exactly_on_the_line_shows_no_need()
    {
        // The peers' middle is 5,000: 0.95 times that is the line.
        var row = Row(Find(Works(4_750)), "works", EvidenceKind.PeerLevel);
        (row.Value, row.Verdict).ShouldBe((0.95m, Verdict.NotMet));
        Row(Find(Works(4_749)), "works", EvidenceKind.PeerLevel).Verdict.ShouldBe(Verdict.Met);
    }

    [Theory]
    // 20 persons are expected and 10 must be missing before an industry counts as thin.
    [InlineData(20, 10, Verdict.Met)]
    [InlineData(20, 11, Verdict.NotMet)]
    [InlineData(19, 1, Verdict.Unknown)]
    public void Few_persons_prove_nothing(int usual, int own, Verdict verdict)
    {
        var result = Find(Works(own, usual));
        Row(result, "works", EvidenceKind.PeerLevel).Verdict.ShouldBe(verdict);
        CrossSwot
            .Propose(Works(own, usual), result)
            .Facts.Any(f => f.Kind == SwotKind.Weakness && f.Key == "E")
            .ShouldBe(verdict == Verdict.Met);
    }

    [Fact]
    public void Five_closures_that_could_be_expected_are_enough_to_compare() =>
        Row(Find(Input(closures: [6, 5, 5, 5])), "works", EvidenceKind.Closures).Value.ShouldBe(1.2m);

    [Theory]
    // Expected here: the peers' middle of shops for 100,000 inhabitants.
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void Five_shops_that_could_be_expected_are_enough_to_compare(int usual, bool known)
    {
        var input = Shops(usual);
        Row(Find(input), "works", EvidenceKind.PeerPlaces).Value.HasValue.ShouldBe(known);
        // What is not known of the two comparisons widens the score: 0.6 missing of one, all or nothing of the other.
        Find(input).Ranking.Find("works")!.Parts.Single(p => p.Kind == ScorePartKind.Level).Unknown.ShouldBe(known ? 0 : 8);
    }

    [Fact]
    public void Closures_count_half_of_a_figure() =>
        Find(Input(closures: [50, 10, 30, 40])).Ranking.Find("works")!.Parts.Single(p => p.Kind == ScorePartKind.Demand).Known.ShouldBe(5);

    [Fact]
    public void A_wage_that_is_full_where_it_is_even_cannot_be_scored()
    {
        var input = Input() with { WageRatios = new Dictionary<IndustryCode, decimal> { [E] = 1.1m } };
        var part = Find(input with { Weights = [.. input.Weights.Select(w => w.Part == ScorePartKind.Income ? w with { FullAt = 1 } : w)] })
            .Ranking.Find("works")!
            .Parts.Single(p => p.Kind == ScorePartKind.Income);
        (part.Known, part.Unknown, part.Calculation).ShouldBe((0, 10, Remark.Of(ScoreNote.FullAtNotAboveEven)));
    }

    [Fact]
    public void A_year_without_a_visitor_has_no_season() =>
        new LocalSurvey([
            .. Enumerable.Range(1, 12).Select(m => new LocalCount(LocalItem.Visitors, null, $"2025-{m:00}", 0, "人", "", Economy.Source)),
        ])
            .Season()
            .ShouldBeNull();

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Only_more_leaving_than_coming_is_a_weakness(int net, bool isWeakness)
    {
        var input = Here(f => f with { NetMigration = net });
        CrossSwot.Propose(input, Find(input)).Facts.Any(f => f.Key == "net-migration").ShouldBe(isWeakness);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(-5, false)]
    [InlineData(-6, true)]
    public void Five_per_cent_is_no_movement(int change, bool moves)
    {
        var input = Input() with
        {
            Outlook = new DemandOutlook(
                2020,
                2040,
                new Dictionary<MarketKind, Computed> { [MarketKind.Over74] = Computed.Of(change, Economy.Source) }
            ),
        };
        CrossSwot.Propose(input, Find(input)).Facts.Any(f => f.Key == nameof(MarketKind.Over74)).ShouldBe(moves);

        // Manufacturing of the nation from 20,000 to 20,000 and a change of so many per cent; retail stays.
        var nation = Nation(20_000 + (change * 200));
        CrossSwot
            .Propose(nation, Find(nation))
            .Facts.Any(f => f.Kind is SwotKind.Opportunity or SwotKind.Threat && f.Key == "E")
            .ShouldBe(moves);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void An_industry_of_a_hundred_persons_can_be_threatened(int own, bool isThreatened)
    {
        var input = Works(own);
        CrossSwot.Propose(input, Find(input)).Facts.Any(f => f.Kind == SwotKind.Threat && f.Key == "E").ShouldBe(isThreatened);
    }

    [Theory]
    [InlineData(34, true)]
    [InlineData(33, false)]
    public void A_hundred_persons_of_all_peers_before_are_enough_for_their_change(int each, bool known)
    {
        var input = Input();
        var areas = input.Areas.Select(
            (a, i) =>
                a with
                {
                    Before = new Dictionary<IndustryCode, decimal?> { [E] = i == 1 ? 32 : each, [Economy.Retail] = 10_000 },
                }
        );
        Find(input with { Areas = [.. areas] }).Survey.Industries.Single(i => i.Industry == E).PeerChange.Value.HasValue.ShouldBe(known);
    }

    [Fact]
    public void A_figure_that_must_be_low_is_supposed_one_below_its_line()
    {
        var input = Economy.Input with { Drivers = [Economy.Driver("round", DriverKind.Statistic, "old", Expectation.Below, 12)] };
        RankSensitivity.Of(input, OpportunityFinder.Rank(input), "round").Single(c => c.Key == "gained:old").RankThen.ShouldNotBeNull();
    }

    private static DiscoveryResult Find(DiscoveryInput input) => DiscoveryFinder.Find(input);

    private static DiscoveryInput Works(decimal own, decimal usual = 5_000)
    {
        var input = Input();
        return input with
        {
            Areas =
            [
                .. input.Areas.Select(
                    (a, i) =>
                        a with
                        {
                            Employees = new Dictionary<IndustryCode, decimal?> { [E] = i == 0 ? own : usual, [Economy.Retail] = 10_000 },
                        }
                ),
            ],
        };
    }

    private static DiscoveryInput Nation(decimal after)
    {
        var input = Input();
        return input with
        {
            Areas =
            [
                .. input.Areas.Select(
                    (a, i) =>
                        a with
                        {
                            Employees = new Dictionary<IndustryCode, decimal?>
                            {
                                [E] = i == 0 ? after - 15_000 : 5_000,
                                [Economy.Retail] = 10_000,
                            },
                        }
                ),
            ],
        };
    }

    private static DiscoveryInput Here(Func<AreaFigures, AreaFigures> change)
    {
        var input = Input();
        return input with { Areas = [input.Areas[0] with { Figures = change(input.Areas[0].Figures) }, .. input.Areas.Skip(1)] };
    }

    private static DiscoveryInput Shops(int usual)
    {
        var input = Input();
        return input with
        {
            Areas = [.. input.Areas.Select(a => a with { Figures = a.Figures with { RetailShops = usual } })],
            Markets = [input.Markets[0] with { Measures = [AreaMeasure.RetailShops] }, .. input.Markets.Skip(1)],
        };
    }
}
