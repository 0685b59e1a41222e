using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>Each line decides at its very value: the smallest step to the other side, and something else is told.</summary>
public sealed class ThresholdTests
{
    private static readonly IndustryCode E = IndustryCode.Parse("E");

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_industry_decides_from_the_least_employees_on(decimal least, bool decides)
    {
        var industry = Economy.Industry(E, 0.6m, 0.8m, 0, employees: 100) with { LeastEmployees = least };
        industry.MayDecide.ShouldBe(decides);
        industry.IsSmall.ShouldBe(!decides);
    }

    [Fact]
    public void A_few_missing_persons_make_no_room()
    {
        Missing(3000).Verdict.ShouldBe(Verdict.Met);
        Missing(3001)
            .ShouldSatisfyAllConditions(
                e => e.Verdict.ShouldBe(Verdict.NotMet),
                e => e.Note.ShouldBe(new EvidenceNote.TooFewMissing(3000, 3001))
            );

        static Evidence Missing(decimal least) => Works(Usual.Opportunity with { LeastMissing = Usual.Of(least) }, EvidenceKind.PeerLevel);
    }

    [Fact]
    public void A_level_is_missing_below_the_line_and_says_which_line()
    {
        Level(0.4m).Verdict.ShouldBe(Verdict.NotMet);
        Level(0.41m)
            .ShouldSatisfyAllConditions(
                e => e.Verdict.ShouldBe(Verdict.Met),
                e => e.Threshold.ShouldBe(0.41m),
                e => e.Rule.ShouldBe(Usual.Of(0).Source)
            );

        static Evidence Level(decimal below) => Works(Usual.Opportunity with { MissingBelow = Usual.Of(below) }, EvidenceKind.PeerLevel);
    }

    [Fact]
    public void Ratios_decide_from_the_least_expected_persons_on()
    {
        Level(5000).Value.ShouldBe(0.4m);
        Level(5001)
            .ShouldSatisfyAllConditions(
                e => e.Verdict.ShouldBe(Verdict.Unknown),
                e => e.Note.ShouldBe(new EvidenceNote.FewPersonsExpected(5000))
            );

        static Evidence Level(decimal least) => Works(Usual.Opportunity with { LeastExpected = Usual.Of(least) }, EvidenceKind.PeerLevel);
    }

    [Fact]
    public void The_change_of_the_peers_is_told_from_the_least_start_on()
    {
        Trend(15_000).Value.ShouldNotBeNull();
        Trend(15_001).Value.ShouldBeNull();

        static Evidence Trend(decimal least) => Works(Usual.Opportunity with { LeastStart = Usual.Of(least) }, EvidenceKind.PeerTrend);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void As_many_peers_as_the_line_says(int peers) =>
        DiscoveryFinder
            .Find(DiscoveryFinderTests.Input() with { Thresholds = Usual.Opportunity with { Peers = Usual.Of(peers) } })
            .Survey.Peers.Count.ShouldBe(peers);

    [Fact]
    public void Who_works_alone_earns_the_share_of_the_indifferent()
    {
        var input = DiscoveryFinderTests.Input() with { Thresholds = Usual.Opportunity with { Indifferent = Usual.Of(0.6m) } };
        DiscoveryFinder
            .Find(input)
            .Ranking.Find("works")!
            .Parts.Single(p => p.Kind == ScorePartKind.Labour)
            .ShouldSatisfyAllConditions(p => p.Known.ShouldBe(6), p => p.Calculation.ShouldBe(new ScoreCalculation.WorksAlone(0.6m)));
    }

    [Fact]
    public void A_weakness_lies_below_the_line()
    {
        Weak(0.4m).ShouldBeFalse();
        Weak(0.41m).ShouldBeTrue();

        static bool Weak(decimal below)
        {
            var input = DiscoveryFinderTests.Input() with { Thresholds = Usual.Opportunity with { WeaknessBelow = Usual.Of(below) } };
            return CrossSwot.Propose(input, DiscoveryFinder.Find(input)).Facts.Any(f => f.Kind == SwotKind.Weakness && f.Key == E.Code);
        }
    }

    private static Evidence Works(OpportunityThresholds thresholds, EvidenceKind kind)
    {
        var ranking = DiscoveryFinder.Find(DiscoveryFinderTests.Input() with { Thresholds = thresholds }).Ranking;
        var evidence = ranking.Find("works")?.Evidence ?? ranking.Dropped.Single(d => d.Business.Id == "works").Evidence;
        return evidence.Single(e => e.Kind == kind);
    }
}
