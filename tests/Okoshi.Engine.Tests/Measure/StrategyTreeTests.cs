using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Measure;

public sealed class StrategyTreeTests
{
    private static readonly SourceRef Source = new("s", "1");

    [Fact]
    public void Reprints_are_shown_but_counted_once()
    {
        var tree = Tree(Project("1-1-1", ""), Project("1-1-2", "1-1-1"));

        tree.PrintedProjects.Count().ShouldBe(2);
        tree.DistinctProjects.Single().Id.ShouldBe("1-1-1");
        tree.Measures.Single().OwnProjects.ShouldBe(1);
        tree.Measures.Single().ReprintedProjects.ShouldBe(1);
    }

    [Fact]
    public void Both_ends_of_the_period_count() => Tree().Years.ShouldBe(10);

    [Theory]
    [InlineData(80, 80, 1.0)]
    [InlineData(91, 631, 0.1442)]
    public void Baseline_is_shown_as_a_share_of_the_target(int baseline, int target, double share) =>
        ((double)Indicator(baseline, target, Quality.Printed).BaselineShare!.Value).ShouldBe(share, 0.0001);

    [Fact]
    public void A_doubtful_baseline_gives_no_share() => Indicator(80, 80, Quality.Doubtful).BaselineShare.ShouldBeNull();

    [Fact]
    public void A_target_of_zero_gives_no_share() => Indicator(1, 0, Quality.Printed).BaselineShare.ShouldBeNull();

    private static Kpi Indicator(decimal baseline, decimal target, Quality quality)
    {
        var source = new SourceRef("s", "1", quality, "理由");
        return new Kpi(
            "k",
            "指標",
            "",
            new Figure("基準値", baseline, "件", "2023年度", source),
            new Figure("目標値", target, "件", "", Source),
            KpiDirection.Keep,
            KpiAccumulation.Yearly,
            ""
        );
    }

    private static CoCreationProject Project(string id, string reprintOf) => new(id, 1, id, "", ["産"], reprintOf, Source);

    private static StrategyTree Tree(params CoCreationProject[] projects) =>
        new(
            "s",
            "戦略",
            new FiscalYear(2024),
            new FiscalYear(2033),
            [new Pillar("p1", 1, "柱", "", [new PolicyMeasure("1-1", 1, "施策", "", "", [], projects, [], Source)], Source)],
            Source
        );
}
