using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>What joins the search beside the industries: purchases from outside, closures, a town's own counts, the strategy.</summary>
public sealed class DiscoveryJoinTests
{
    private static readonly IndustryCode E = IndustryCode.Parse("E");
    private static readonly SourceRef Source = new("invented", "表1");

    [Fact]
    public void What_is_bought_outside_adds_points_and_proves_nothing()
    {
        var input = Input(thin: false) with { Purchases = Bought(40) };
        DiscoveryFinder
            .Find(input)
            .Ranking.Dropped.ShouldContain(d => d.Business.Id == "works", "the level is full: a purchase alone is no need");
        var works = DiscoveryFinder.Find(Input() with { Purchases = Bought(40) }).Ranking.Find("works")!;
        works
            .Parts.Single(p => p.Kind == ScorePartKind.Purchases)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(4), p => p.Unknown.ShouldBe(0));
        works.Evidence.Single(e => e.Kind == EvidenceKind.OutsidePurchase).Note.ShouldBe(new EvidenceNote.Bought(1_234));
        DiscoveryFinder
            .Find(Input())
            .Ranking.Find("works")!
            .Parts.Single(p => p.Kind == ScorePartKind.Purchases)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(0), p => p.Unknown.ShouldBe(5));
    }

    [Theory]
    [InlineData("A", OpportunityGap.PrimaryPurchases)]
    [InlineData("K", OpportunityGap.RealEstatePurchases)]
    [InlineData("G", OpportunityGap.OutputNotEstimated)]
    public void Where_employees_say_nothing_of_output_nothing_is_estimated(string division, OpportunityGap why)
    {
        var industry = IndustryCode.Parse(division);
        var input = Input() with
        {
            Businesses = [Economy.Business("works", industry)],
            Purchases = new PurchaseEstimate(
                "",
                division == "G"
                    ? new Dictionary<IndustryCode, OutsidePurchase>()
                    : new Dictionary<IndustryCode, OutsidePurchase> { [industry] = new("部門", 100, 80) },
                [Source]
            ),
        };
        Row(DiscoveryFinder.Find(input), "works", EvidenceKind.OutsidePurchase)
            .ShouldSatisfyAllConditions(r => r.Verdict.ShouldBe(Verdict.Unknown), r => r.Note.ShouldBe(Remark.Of(why)));
    }

    [Fact]
    public void Closures_are_set_against_all_that_the_count_knows_and_prove_nothing()
    {
        // 20, 10, 30 and 40 closures per 1,000 establishments: the middle is 25.
        var row = Row(DiscoveryFinder.Find(Input(closures: [20, 10, 30, 40])), "works", EvidenceKind.Closures);
        (row.Value, row.Verdict, row.CanProveNeed).ShouldBe((0.8m, Verdict.NotMet, false));
        Row(DiscoveryFinder.Find(Input(closures: [50, 10, 30, 40])), "works", EvidenceKind.Closures)
            .ShouldSatisfyAllConditions(r => r.Value.ShouldBe(50 / 35m), r => r.Verdict.ShouldBe(Verdict.Met));
        Row(DiscoveryFinder.Find(Input(closures: [20, null, null, null])), "works", EvidenceKind.Closures).Value.ShouldBe(1);
        Row(DiscoveryFinder.Find(Input(closures: [3, 4, 4, 4])), "works", EvidenceKind.Closures)
            .ShouldSatisfyAllConditions(
                r => r.Verdict.ShouldBe(Verdict.Unknown),
                r => r.Note.ShouldBe(new EvidenceNote.FewClosuresExpected(4))
            );
        Row(DiscoveryFinder.Find(Input()), "works", EvidenceKind.Closures)
            .ShouldSatisfyAllConditions(
                r => r.Verdict.ShouldBe(Verdict.Unknown),
                r => r.Note.ShouldBe(Remark.Of(OpportunityGap.NoClosures))
            );
    }

    [Fact]
    public void Visitors_are_counted_by_the_year_or_all_its_months_and_seasons_by_months_only()
    {
        var months = Enumerable.Range(1, 12).Select(m => Count(LocalItem.Visitors, $"2024-{m:00}", m == 8 ? 300_000 : 100_000)).ToArray();
        var survey = new LocalSurvey([.. months, Count(LocalItem.Visitors, "2025-01", 9), Count(LocalItem.Guests, "2023", 5)]);
        survey
            .LatestYear(LocalItem.Visitors)!
            .Value.ShouldSatisfyAllConditions(y => y.Year.ShouldBe("2024"), y => y.Total.Value.ShouldBe(1_400_000));
        survey.LatestYear(LocalItem.Guests)!.Value.Total.Value.ShouldBe(5);
        survey.Season()!.Value.Ratio.Value!.Value.ShouldBe(300_000 / (1_400_000 / 12m), 1e-12m);
        new LocalSurvey([.. months.Skip(1)]).Season().ShouldBeNull();
        new LocalSurvey([.. months.Skip(1)]).LatestYear(LocalItem.Visitors).ShouldBeNull();
        new LocalSurvey([.. months, Count(LocalItem.Visitors, "2024", 1_500_000)])
            .LatestYear(LocalItem.Visitors)!
            .Value.Total.Value.ShouldBe(1_500_000);

        var result = DiscoveryFinder.Find(Input() with { Local = survey });
        Row(result, "inn", EvidenceKind.Statistic, nameof(LocalMeasure.Visitors))
            .ShouldSatisfyAllConditions(r => r.Value.ShouldBe(14), r => r.ProvesNeed.ShouldBeTrue());
        Row(result, "inn", EvidenceKind.Season)
            .ShouldSatisfyAllConditions(r => r.Verdict.ShouldBe(Verdict.NotMet), r => r.CanProveNeed.ShouldBeFalse());
    }

    [Fact]
    public void A_resource_is_missing_only_where_every_kind_is_written_as_none()
    {
        Verdict Of(params LocalCount[] counts) =>
            Row(
                DiscoveryFinder.Find(Input() with { Local = new LocalSurvey([Count(LocalItem.Successors, "2025", 0), .. counts]) }),
                "inn",
                EvidenceKind.LocalResource,
                "Resource:HotSpring+Nature"
            ).Verdict;

        Of().ShouldBe(Verdict.Unknown);
        Of(Goods(LocalGoods.HotSpring, 0)).ShouldBe(Verdict.Unknown);
        Of(Goods(LocalGoods.HotSpring, 0), Goods(LocalGoods.Nature, 0)).ShouldBe(Verdict.NotMet);
        Of(Goods(LocalGoods.HotSpring, 3)).ShouldBe(Verdict.Met);
        Of(Goods(LocalGoods.HotSpring, 3, "2020"), Goods(LocalGoods.HotSpring, 0, "2025"), Goods(LocalGoods.Nature, 0))
            .ShouldBe(Verdict.NotMet, "the latest count holds");
    }

    [Fact]
    public void The_towns_own_catch_proves_the_sea()
    {
        DiscoveryInput sea = Input() with { Markets = [.. Input().Markets.Select(m => m with { Requires = LocalCondition.Sea })] };
        DiscoveryFinder.Find(sea).Ranking.Dropped.Single(d => d.Business.Id == "works").Verdict.ShouldBe(Verdict.Unknown);
        DiscoveryFinder.Find(sea with { Local = new LocalSurvey([Goods(LocalGoods.Fish, 12)]) }).Ranking.Find("works").ShouldNotBeNull();
    }

    [Fact]
    public void What_a_town_says_it_has_none_of_cannot_be_worked_with()
    {
        var none = new LocalSurvey([Goods(LocalGoods.Wood, 0)]);
        DiscoveryInput forest = Input() with { Markets = [.. Input().Markets.Select(m => m with { Requires = LocalCondition.Forest })] };
        DiscoveryFinder.Find(forest).Ranking.Find("works").ShouldNotBeNull();
        DiscoveryFinder
            .Find(forest with { Local = none })
            .Ranking.Dropped.Single(d => d.Business.Id == "works")
            .Verdict.ShouldBe(Verdict.NotMet);
        DiscoveryFinder.Find(Input() with { Local = none }).Ranking.Find("works").ShouldNotBeNull("wood would only have helped");
    }

    [Fact]
    public void The_regions_own_pack_proves_needs_by_figures_and_adds_points_for_projects_only()
    {
        var own = Own(figure: 14);
        var ranking = DiscoveryFinder.Find(Input() with { Own = own }).Ranking;
        ranking.Find("inn")!.Evidence.Single(e => e.Ref == "old").ProvesNeed.ShouldBeTrue();
        ranking
            .Find("works")!
            .Parts.Single(p => p.Kind == ScorePartKind.Strategy)
            .Known.ShouldBe(5 / 3m, 1e-6m, "a reprint is no second project");
        ranking.Find("works")!.Missing.ShouldNotContain(m => m.Key == "strategy");
        ranking.Dropped.ShouldContain(d => d.Business.Id == "shop", "a project alone is no need");
        var elsewhere = DiscoveryFinder.Find(Input()).Ranking.Find("works")!;
        elsewhere
            .Parts.Single(p => p.Kind == ScorePartKind.Strategy)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(0), p => p.Unknown.ShouldBe(5));
        elsewhere.Missing.ShouldContain(m => m.Key == "strategy");
    }

    [Fact]
    public void What_becomes_known_never_lowers_the_known_points_and_stays_within_the_range()
    {
        var random = new Random(20261125);
        for (var i = 0; i < 300; i++)
        {
            var more = Random(random);
            var less = Forget(more, random);
            var (before, after) = (DiscoveryFinder.Find(less).Ranking, DiscoveryFinder.Find(more).Ranking);
            foreach (var o in before.Opportunities)
            {
                // What was proved stays proved, and each part's range holds what is learned later.
                var then = after.Find(o.Business.Id).ShouldNotBeNull();
                foreach (var (was, now) in o.Parts.Zip(then.Parts))
                {
                    now.Known.ShouldBeGreaterThanOrEqualTo(was.Known, $"{i} {was.Kind}");
                    (now.Known + now.Unknown).ShouldBeLessThanOrEqualTo(was.Known + was.Unknown, $"{i} {was.Kind}");
                }
            }
        }
    }

    [Fact]
    public void A_strategy_that_is_loaded_never_lowers_the_known_points()
    {
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var input = Random(random);
            var (before, after) = (
                DiscoveryFinder.Find(input).Ranking,
                DiscoveryFinder.Find(input with { Own = Own(random.Next(20)) }).Ranking
            );
            foreach (var o in before.Opportunities)
                after.Find(o.Business.Id).ShouldNotBeNull().Known.ShouldBeGreaterThanOrEqualTo(o.Known);
        }
    }

    [Fact]
    public void Every_figure_that_scores_can_be_turned()
    {
        var input = Input(closures: [20, 10, 30, 40]) with
        {
            Purchases = Bought(40),
            Own = Own(14),
            Local = new LocalSurvey([Count(LocalItem.Visitors, "2025", 5), Goods(LocalGoods.HotSpring, 1)]),
        };
        var changes = DiscoverySensitivity.Of(input, DiscoveryFinder.Find(input), "inn");
        changes.Select(c => c.Key).ShouldContain("Statistic:Visitors");
        changes.Select(c => c.Key).ShouldContain("Statistic:old");
        changes.Select(c => c.Key).ShouldContain("LocalResource:Resource:HotSpring+Nature");
        changes.Select(c => c.Key).ShouldNotContain(k => k.StartsWith("Season", StringComparison.Ordinal));
    }

    internal static Evidence Row(DiscoveryResult result, string business, EvidenceKind kind, string? key = null) =>
        (result.Ranking.Find(business)?.Evidence ?? result.Ranking.Dropped.Single(d => d.Business.Id == business).Evidence).Single(e =>
            e.Kind == kind && (key is null || e.Ref == key)
        );

    private static PurchaseEstimate Bought(decimal share) =>
        new("2015年", new Dictionary<IndustryCode, OutsidePurchase> { [E] = new("製造業", 1_234, share) }, [Source]);

    private static LocalCount Count(LocalItem item, string period, decimal value) => new(item, null, period, value, "人", "", Source);

    private static LocalCount Goods(LocalGoods goods, decimal value, string period = "2025") =>
        new(LocalItem.Resource, goods, period, value, "か所", "", Source);

    private static OpportunityInput Own(decimal figure) =>
        Economy.Input with
        {
            Statistics = new Dictionary<string, Figure> { ["old"] = Economy.Statistic(figure) },
            Drivers =
            [
                Economy.Driver("works", DriverKind.Strategy, "1-1-1", Expectation.Present, null),
                Economy.Driver("works", DriverKind.Strategy, "2-1-1", Expectation.Present, null),
                Economy.Driver("shop", DriverKind.Strategy, "1-1-1", Expectation.Present, null),
                Economy.Driver("inn", DriverKind.Statistic, "old", Expectation.Above, 12),
                Economy.Driver("works", DriverKind.Gap, "E", Expectation.Below, 0.95m),
            ],
        };

    private static DiscoveryInput Random(Random random)
    {
        decimal?[] closures = [.. Enumerable.Range(0, 4).Select(_ => (decimal?)random.Next(5, 60))];
        LocalCount[] counts =
        [
            .. Enumerable.Range(1, 12).Select(m => Count(LocalItem.Visitors, $"2025-{m:00}", random.Next(300_000))),
            Count(LocalItem.Successors, "2025", random.Next(3)),
            .. Enum.GetValues<LocalGoods>()
                .SelectMany(g => new[] { Goods(g, random.Next(3)), Goods(g, random.Next(3)) with { Item = LocalItem.ByProduct } }),
        ];
        return Input(closures: closures) with
        {
            Purchases = Bought(random.Next(100)),
            Local = new LocalSurvey(counts),
            Outlook = new DemandOutlook(
                2020,
                2040,
                Enum.GetValues<MarketKind>().ToDictionary(m => m, _ => Computed.Of(random.Next(-40, 40), Source))
            ),
            WageRatios = new Dictionary<IndustryCode, decimal> { [E] = random.Next(50, 150) / 100m },
        };
    }

    /// <summary>The same input with less known of it.</summary>
    private static DiscoveryInput Forget(DiscoveryInput input, Random random) =>
        input with
        {
            Purchases = random.Next(2) == 0 ? null : input.Purchases,
            Outlook = random.Next(2) == 0 ? null : input.Outlook,
            WageRatios = random.Next(2) == 0 ? null : input.WageRatios,
            ClosureYear = random.Next(2) == 0 ? "" : input.ClosureYear,
            Local = random.Next(3) == 0 ? null : new LocalSurvey([.. input.Local!.Counts.Where(_ => random.Next(4) > 0)]),
        };

    internal static DiscoveryInput Input(bool thin = true, decimal?[]? closures = null) =>
        new()
        {
            Region = MunicipalityCode.Parse("022012"),
            Areas =
            [
                .. new[]
                {
                    ("022012", "ここ", thin ? 2_000 : 9_000),
                    ("022021", "甲", 4_000),
                    ("022039", "乙", 5_000),
                    ("022047", "丙", 9_000),
                }.Select((a, i) => Area(a.Item1, a.Item2, a.Item3, closures?[i])),
            ],
            Year = 2021,
            BaseYear = 2016,
            Peers = [MunicipalityCode.Parse("022021"), MunicipalityCode.Parse("022039"), MunicipalityCode.Parse("022047")],
            ClosureYear = closures is null ? "" : "2025",
            Thresholds = Usual.Opportunity,
            LocalThresholds =
            [
                new LocalThreshold(LocalMeasure.Visitors, Usual.Of(10), "多い"),
                new LocalThreshold(LocalMeasure.Season, Usual.Of(1.5m), "偏らない"),
                new LocalThreshold(LocalMeasure.Successors, Usual.Of(0), "いる"),
            ],
            Businesses = [Economy.Business("works", E), Economy.Business("inn", E), Economy.Business("shop", Economy.Retail)],
            Markets =
            [
                Market("works") with
                {
                    Measures = [AreaMeasure.Closures],
                    Local = [LocalMeasure.Successors],
                    Goods = [LocalGoods.Wood],
                },
                Market("inn") with
                {
                    ByIndustry = false,
                    Local = [LocalMeasure.Visitors, LocalMeasure.Season],
                    Goods = [LocalGoods.HotSpring, LocalGoods.Nature],
                },
                Market("shop"),
            ],
            Weights =
            [
                Weight(ScorePartKind.Level, 20, 0.5m),
                Weight(ScorePartKind.Demand, 10, 1),
                Weight(ScorePartKind.Relatedness, 10, 1),
                Weight(ScorePartKind.Resources, 5, 2),
                Weight(ScorePartKind.PeerTrend, 10, 15),
                Weight(ScorePartKind.Outlook, 15, 30),
                Weight(ScorePartKind.Labour, 10, 30),
                Weight(ScorePartKind.Income, 10, 1.3m),
                Weight(ScorePartKind.Strategy, 5, 3),
                Weight(ScorePartKind.Purchases, 5, 50),
            ],
            Source = Source,
        };

    internal static DiscoveryArea Area(string code, string name, decimal works, decimal? closures) =>
        new(
            MunicipalityCode.Parse(code),
            name,
            new AreaFigures
            {
                Population = 100_000,
                Over64 = 25_000,
                Workers = 50_000,
                PrimaryWorkers = 2_000,
                InhabitableLand = 1_000,
                Land = 2_000,
                Households = 1_000,
                Farms = 10,
                Establishments = 1_000,
                Closures = closures,
            },
            new Dictionary<IndustryCode, decimal?> { [E] = works, [Economy.Retail] = 10_000 },
            new Dictionary<IndustryCode, decimal?> { [E] = 5_000, [Economy.Retail] = 10_000 }
        );

    private static BusinessMarket Market(string business) =>
        new(business, MarketKind.Residents, Staffing.Alone, [], LocalCondition.None, "", Source);

    private static ScoreWeight Weight(ScorePartKind part, decimal points, decimal fullAt) =>
        new(part, part.ToString(), points, fullAt, "", Source);
}
