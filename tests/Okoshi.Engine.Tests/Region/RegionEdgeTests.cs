using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Tests.Opportunity;

namespace Okoshi.Engine.Tests.Region;

/// <summary>Exact limits, ties and last groups of the region's figures.</summary>
public sealed class RegionEdgeTests
{
    private static readonly MunicipalityCode City = MunicipalityCode.Parse("022012");
    private static readonly IndustryCode Manufacturing = IndustryCode.Parse("E");
    private static readonly SourceRef Printed = new("census", "表1");

    [Fact]
    public void Where_as_many_came_as_left_there_is_no_share_of_a_loss() =>
        YouthMigration.Of(Persons(0), Persons(-5)).ShareOfLoss.Reason.ShouldBe(Remark.Of(RegionGap.NoNetLoss));

    [Fact]
    public void A_projection_that_stays_level_is_no_decline()
    {
        var input = RegionProfilerTests.Input(Printed);
        string[] Losses(long later) =>
            [
                .. RegionProfiler
                    .Compose(
                        input with
                        {
                            Population = [.. input.Population, RegionProfilerTests.Count(2030, "total", later, "ipss")],
                        },
                        Usual.Region
                    )
                    .Losses.OfType<RegionHighlight.Decline>()
                    .Select(l => l.Topic),
            ];
        Losses(100_000).ShouldBeEmpty();
        Losses(99_999).Length.ShouldBe(1);
    }

    [Fact]
    public void Establishments_are_set_against_the_inhabitants_of_the_same_year()
    {
        var input = RegionProfilerTests.Input(Printed);
        // 50 establishments for 50,000 inhabitants are as many as the neighbour's 100 for 100,000.
        var profile = RegionProfiler.Compose(
            input with
            {
                Population = [.. input.Population, RegionProfilerTests.Count(2021, "total", 50_000, "census")],
            },
            Usual.Region
        );
        profile.Find(Manufacturing)!.NeighbourRatio.Value.ShouldBe(1);
    }

    [Fact]
    public void Of_two_equal_quotients_both_are_first()
    {
        var input = RegionProfilerTests.Input(Printed);
        var same = input.Industries.Select(i => i.Area == City || i.Employees != 2000 ? i : i with { Employees = 1000 });
        RegionProfiler
            .Compose(input with { Industries = [.. same] }, Usual.Region)
            .Find(Manufacturing)!
            .ShouldSatisfyAllConditions(i => i.Rank.ShouldBe(1), i => i.RankedAreas.ShouldBe(2));
    }

    [Fact]
    public void The_old_are_counted_from_65_and_the_first_of_equal_peaks_is_the_peak()
    {
        var summary = PopulationSummary.Of([
            RegionProfilerTests.Count(2010, "total", 1000, "census"),
            RegionProfilerTests.Count(2015, "total", 1000, "census"),
            RegionProfilerTests.Count(2015, "65-69", 100, "census"),
            RegionProfilerTests.Count(2015, "70-74", 50, "census"),
        ]);
        (summary.Peak!.Year, summary.Latest!.Year, summary.Latest.OldShare.Value).ShouldBe((2010, 2015, 15m));
    }

    [Fact]
    public void Leaving_eases_up_to_and_with_the_last_group()
    {
        var change = CohortChange.Of([100, 100, 100, 100], [90, 50, 50, 50]);
        var eased = new CohortEasing(1, 0, 1, 0.5).Apply(
            new CohortPeriod(2020, 2025, change, change, new ChildWomanRatio(1, 1, 1, 0.5)),
            1
        );
        eased.Women.Ratios.Take(3).ShouldBe([0.75, 0.75, 0.25]);
    }

    [Fact]
    public void A_rate_of_half_a_unit_agrees_with_the_print_that_was_rounded_up() =>
        Circulation.Of(new CirculationFlows(Money(12.5m), Money(100), null, null, Money(13))).AgreesWithPrint.ShouldBe(true);

    [Fact]
    public void As_many_common_indicators_as_are_asked_for_are_enough()
    {
        PeerCandidate Town(string name, params double?[] indicators) => new(name, indicators);
        var near = PeerFinder.Rank(Town("a", 1, 2, null), [Town("b", 2, 4, 1), Town("c", null, 3, 1)], 2);
        near.Select(p => (p.Name, p.Distance is null)).ShouldBe([("b", false), ("c", true)]);
    }

    private static Figure Persons(decimal value) => new("転入超過", value, "人", "2020年", Printed);

    private static Figure Money(decimal value) => new("", value, "億円", "2018年", Printed);
}
