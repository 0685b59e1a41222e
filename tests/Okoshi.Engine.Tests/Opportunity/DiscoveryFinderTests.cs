using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

public sealed class DiscoveryFinderTests
{
    private static readonly IndustryCode E = IndustryCode.Parse("E");
    private static readonly IndustryCode I = IndustryCode.Parse("I");
    private static readonly SourceRef Source = new("invented", "表1");

    [Fact]
    public void The_peers_median_says_how_many_jobs_are_missing()
    {
        var gap = DiscoveryFinder.Find(Input()).Survey.Industries.Single(i => i.Industry == E);
        // Peers have 40, 50 and 90 a thousand; the region has 20 of 100,000.
        gap.PeerMedian.Value.ShouldBe(50);
        gap.Level.Value.ShouldBe(0.4m);
        gap.MissingJobs.Value.ShouldBe(3_000);
        gap.PeerChange.Value!.Value.ShouldBe(((4_000 + 5_000 + 9_000) * 100m / 15_000) - 100);
        gap.Quotient.Value!.Value.ShouldBe(2_000m / 12_000 / (20_000m / 60_000), 1e-20m);
    }

    [Fact]
    public void A_business_of_a_missing_industry_is_found_and_one_of_a_full_industry_is_not()
    {
        var ranking = DiscoveryFinder.Find(Input() with { Outlook = Outlook(MarketKind.Residents, 0) }).Ranking;
        ranking.Opportunities.Select(o => o.Business.Id).ShouldBe(["works"]);
        DiscoveryFinder
            .Find(Input())
            .Ranking.Dropped[0]
            .Verdict.ShouldBe(Verdict.Unknown, "without a projection its market could still grow");
        ranking.Dropped.Select(d => (d.Business.Id, d.Verdict)).ShouldBe([("shop", Verdict.NotMet), ("fishery", Verdict.Unknown)]);
        var works = ranking.Find("works")!;
        works.Parts.Single(p => p.Kind == ScorePartKind.Level).Known.ShouldBe(25);
        works
            .Parts.Single(p => p.Kind == ScorePartKind.Income)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(0), p => p.Unknown.ShouldBe(10));
        works.Missing.Select(m => m.Key).ShouldContain("Income:E");
    }

    [Fact]
    public void Nothing_is_said_of_an_industry_that_would_be_tiny_here()
    {
        var input = Input();
        var small = input with
        {
            Areas =
            [
                .. input.Areas.Select(a =>
                    a.Code == input.Region
                        ? a with
                        {
                            Figures = a.Figures with { Population = 300 },
                            Employees = new Dictionary<IndustryCode, decimal?> { [E] = 0, [I] = 40 },
                        }
                        : a
                ),
            ],
        };
        var result = DiscoveryFinder.Find(small);
        result.Survey.Industries[0].Level.Value.ShouldBeNull();
        result.Survey.Industries[0].Level.Reason.ShouldBe(new EvidenceNote.FewPersonsExpected(15));
        result.Ranking.Dropped.Single(d => d.Business.Id == "works").Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_growing_market_is_a_need_and_the_nations_growth_is_none()
    {
        var growing = DiscoveryFinder.Find(Input() with { Outlook = Outlook(MarketKind.Residents, 12) }).Ranking;
        growing.Find("shop").ShouldNotBeNull().Parts.Single(p => p.Kind == ScorePartKind.Outlook).Known.ShouldBe(15 * ((12m / 30) + 1) / 2);
        DiscoveryFinder.Find(Input() with { Outlook = Outlook(MarketKind.Residents, 10) }).Ranking.Find("shop").ShouldBeNull();
        var outside = Input() with
        {
            Outlook = Outlook(MarketKind.Outside, 50),
            Markets = [.. Input().Markets.Select(m => m with { Market = MarketKind.Outside })],
        };
        DiscoveryFinder.Find(outside).Ranking.Find("shop").ShouldBeNull();
    }

    [Theory]
    [InlineData(Staffing.Saves, 10)]
    [InlineData(Staffing.Needs, 0)]
    [InlineData(Staffing.Alone, 5)]
    public void Fewer_hands_are_good_for_what_saves_them_only(Staffing staffing, decimal points)
    {
        var input = Input() with
        {
            Outlook = Outlook(MarketKind.WorkingAge, -30),
            Markets = [.. Input().Markets.Select(m => m with { Staffing = staffing })],
        };
        DiscoveryFinder.Find(input).Ranking.Find("works")!.Parts.Single(p => p.Kind == ScorePartKind.Labour).Known.ShouldBe(points);
    }

    [Fact]
    public void What_a_business_cannot_do_without_decides()
    {
        BusinessMarket[] needing = [.. Input().Markets.Select(m => m with { Requires = LocalCondition.Farms })];
        DiscoveryFinder.Find(Input(farms: 10) with { Markets = needing }).Ranking.Find("works").ShouldNotBeNull();
        DiscoveryFinder
            .Find(Input(farms: 1) with { Markets = needing })
            .Ranking.Dropped.Single(d => d.Business.Id == "works")
            .Verdict.ShouldBe(Verdict.NotMet);
        DiscoveryFinder
            .Find(Input(farms: null) with { Markets = needing })
            .Ranking.Dropped.Single(d => d.Business.Id == "works")
            .Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public void A_division_that_does_not_speak_for_a_business_decides_nothing()
    {
        var input = Input() with { Markets = [.. Input().Markets.Select(m => m with { ByIndustry = false })] };
        var works = DiscoveryFinder.Find(input).Ranking.Dropped.Single(d => d.Business.Id == "works");
        works.Verdict.ShouldBe(Verdict.Unknown);
        works.Evidence.Single(e => e.Kind == EvidenceKind.PeerLevel).Note.ShouldBe(Remark.Of(OpportunityGap.IndustryIsAnother));
    }

    [Fact]
    public void Peers_by_hand_take_the_place_of_similar_ones()
    {
        var input = Input();
        var survey = DiscoveryFinder.Find(input with { Peers = [input.Areas[3].Code] }).Survey;
        survey.Peers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Area.Name.ShouldBe("丙"), p => p.Distance.ShouldBeNull());
        survey.Industries[0].PeerMedian.Value.ShouldBe(90);
    }

    [Fact]
    public void The_steadiness_of_ranks_is_that_of_computing_the_list_anew()
    {
        var input = Input() with { Outlook = Outlook(MarketKind.Residents, 25) };
        var ranking = DiscoveryFinder.Find(input).Ranking;
        var trials =
            from weight in input.Weights
            from factor in RankStability.Factors
            select DiscoveryFinder
                .Find(input with { Weights = [.. input.Weights.Select(w => w == weight ? w with { Points = w.Points * factor } : w)] })
                .Ranking;
        var all = trials.Append(ranking).ToArray();
        foreach (var stability in RankStability.Of(ranking))
        {
            stability.Best.ShouldBe(all.Min(r => r.Find(stability.Business)!.Rank));
            stability.Worst.ShouldBe(all.Max(r => r.Find(stability.Business)!.Rank));
        }
    }

    [Fact]
    public void A_region_that_is_not_there_is_a_fault() =>
        Should
            .Throw<ArgumentException>(() => DiscoveryFinder.Find(Input() with { Region = MunicipalityCode.Parse("131016") }))
            .Message.ShouldContain("131016");

    private static DemandOutlook Outlook(MarketKind market, decimal change) =>
        new(2020, 2040, new Dictionary<MarketKind, Computed> { [market] = Computed.Of(change, Source) });

    internal static DiscoveryInput Input(decimal? farms = 10) =>
        new()
        {
            Region = MunicipalityCode.Parse("022012"),
            Areas =
            [
                Area("022012", "ここ", 100_000, 2_000, 10_000, farms),
                Area("022021", "甲", 100_000, 4_000, 10_000, 10),
                Area("022039", "乙", 100_000, 5_000, 10_000, 10),
                Area("022047", "丙", 100_000, 9_000, 10_000, 10),
            ],
            Year = 2021,
            BaseYear = 2016,
            Thresholds = Usual.Opportunity,
            Businesses = [Business("works", E), Business("shop", I), Business("fishery", IndustryCode.Parse("B"))],
            Markets = [Market("works"), Market("shop"), Market("fishery") with { Requires = LocalCondition.Sea }],
            Weights =
            [
                Weight(ScorePartKind.Level, 25, 0.5m),
                Weight(ScorePartKind.Demand, 10, 1),
                Weight(ScorePartKind.Relatedness, 15, 1),
                Weight(ScorePartKind.PeerTrend, 15, 15),
                Weight(ScorePartKind.Outlook, 15, 30),
                Weight(ScorePartKind.Labour, 10, 30),
                Weight(ScorePartKind.Income, 10, 1.3m),
            ],
            Source = Source,
        };

    private static DiscoveryArea Area(string code, string name, decimal people, decimal works, decimal shops, decimal? farms) =>
        new(
            MunicipalityCode.Parse(code),
            name,
            new AreaFigures
            {
                Population = people,
                Over64 = (people / 4) + (works / 10),
                Workers = people / 2,
                PrimaryWorkers = (people / 50) + (works / 100),
                InhabitableLand = 1000 + (works / 10),
                Land = 2000,
                Households = 1000,
                Farms = farms,
            },
            new Dictionary<IndustryCode, decimal?> { [E] = works, [I] = shops },
            new Dictionary<IndustryCode, decimal?> { [E] = 5_000, [I] = 10_000 }
        );

    private static StartableBusiness Business(string id, IndustryCode industry) => new(id, id, id, industry, "099", "見本", "", [], Source);

    private static BusinessMarket Market(string business) =>
        new(business, MarketKind.Residents, Staffing.Alone, [], LocalCondition.None, "", Source);

    private static ScoreWeight Weight(ScorePartKind part, decimal points, decimal fullAt) =>
        new(part, part.ToString(), points, fullAt, "", Source);
}
