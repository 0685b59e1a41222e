using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class RegionRatioTests
{
    private static readonly SourceRef Source = new("test", "1");

    [Fact]
    public void Circulation_agrees_with_the_case_file()
    {
        foreach (var example in CaseFile.Examples("region-circulation.json"))
        {
            var circulation = Circulation.Of(
                new CirculationFlows(
                    Flow(example.Number("所得への分配")),
                    Flow(example.Number("所得からの支出")),
                    null,
                    null,
                    Flow(example.Number("印刷された率"))
                )
            );
            if (example.Number("率") is { } expected)
                circulation.Rate.Value!.Value.ShouldBe(expected, 0.001m, example.Text("名前"));
            else
                circulation.Rate.Value.ShouldBeNull(example.Text("名前"));
            circulation.Rate.Reason.ShouldBe(CaseFile.Gap(example), example.Text("名前"));
            if (example.TryGetProperty("合う", out var agrees))
                circulation.AgreesWithPrint.ShouldBe(agrees.GetBoolean(), example.Text("名前"));
        }
    }

    [Fact]
    public void A_doubtful_flow_gives_no_circulation_rate() =>
        Circulation
            .Of(
                new CirculationFlows(
                    new Figure("", 9693, "億円", "", new SourceRef("test", "1", Quality.Doubtful, "合わない")),
                    Flow(10408),
                    null,
                    null,
                    null
                )
            )
            .Rate.Value.ShouldBeNull();

    [Fact]
    public void Neighbour_ratio_takes_the_median_and_leaves_out_missing_neighbours()
    {
        NeighbourComparison.Compute(9m, [10m, null, 12m, 8m]).Value.ShouldBe(0.9m);
        NeighbourComparison.Compute(9m, [10m, 20m]).Value.ShouldBe(0.6m);
    }

    [Fact]
    public void Neighbour_ratio_without_a_base_says_why()
    {
        NeighbourComparison.Compute(null, [1m]).Reason.ShouldBe(Remark.Of(RegionGap.DensityMissing));
        NeighbourComparison.Compute(1m, [null]).Reason.ShouldBe(Remark.Of(RegionGap.NeighbourValuesMissing));
        NeighbourComparison.Compute(1m, [0m, 0m, 5m]).Reason.ShouldBe(Remark.Of(RegionGap.NeighbourMedianZero));
        NeighbourComparison.PerTenThousand(5, 0).ShouldBeNull();
    }

    [Fact]
    public void Median_lies_between_the_smallest_and_the_largest() =>
        Prop.ForAll(
                Gen.Choose(0, 1000).NonEmptyListOf().ToArbitrary(),
                numbers =>
                {
                    var sorted = numbers.Select(n => (decimal)n).Order().ToArray();
                    var median = NeighbourComparison.Median(sorted);
                    sorted.Count(n => n < median).ShouldBeLessThanOrEqualTo(sorted.Length / 2);
                    sorted.Count(n => n > median).ShouldBeLessThanOrEqualTo(sorted.Length / 2);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(264, 362, 37.12)]
    [InlineData(6967, 6896, -1.02)]
    public void Employment_change_is_in_per_cent_of_the_start(long start, long end, double expected) =>
        ((double)EmploymentChange.Compute(start, end).Value!.Value).ShouldBe(expected, 0.005);

    [Fact]
    public void Employment_change_without_a_start_says_why()
    {
        EmploymentChange.Compute(0, 10).Reason.ShouldBe(Remark.Of(RegionGap.StartedFromNobody));
        EmploymentChange.Compute(null, 10).Reason.ShouldBe(Remark.Of(RegionGap.EmployeesMissing));
    }

    [Fact]
    public void Share_of_the_young_is_computed_only_where_people_are_lost()
    {
        YouthMigration.Of(Flow(-768), Flow(-723)).ShareOfLoss.Value!.Value.ShouldBe(94.14m, 0.005m);
        YouthMigration.Of(Flow(100), Flow(-50)).ShareOfLoss.Reason.ShouldBe(Remark.Of(RegionGap.NoNetLoss));
        YouthMigration.Of(null, Flow(-50)).ShareOfLoss.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("20-24", 20, 24)]
    [InlineData("90+", 90, null)]
    [InlineData("total", null, null)]
    public void Age_bands_are_read(string text, int? from, int? to) => AgeBand.Parse(text).ShouldBe(new AgeBand(text, from, to));

    [Theory]
    [InlineData("24-20")]
    [InlineData("若者")]
    [InlineData("-5")]
    [InlineData("")]
    public void What_is_no_age_band_is_refused(string text) => AgeBand.Parse(text).ShouldBeNull();

    private static Figure? Flow(decimal? value) => value is null ? null : new Figure("", value, "億円", "2018年", Source);
}
