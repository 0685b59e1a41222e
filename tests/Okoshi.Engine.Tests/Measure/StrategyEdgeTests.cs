using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Measure;

/// <summary>What is printed twice is counted once; what is doubtful divides nothing.</summary>
public sealed class StrategyEdgeTests
{
    private static readonly SourceRef Source = new("s", "1");
    private static readonly SourceRef Doubtful = new("s", "1", Quality.Doubtful, "印字が読めない");

    [Fact]
    public void Indicators_and_projects_that_are_printed_again_are_told_apart()
    {
        CoCreationProject[] projects = [Project("1-1-1", ""), Project("1-1-2", ""), Project("1-1-3", "1-1-1")];
        var measure = new PolicyMeasure("1-1", 1, "施策", "", "", [Kpi("a", ""), Kpi("b", "a")], projects, [], Source);
        var tree = new StrategyTree(
            "s",
            "戦略",
            new FiscalYear(2024),
            new FiscalYear(2033),
            [new Pillar("p1", 1, "柱", "", [measure], Source)],
            Source
        );

        (measure.OwnProjects, measure.ReprintedProjects).ShouldBe((2, 1));
        tree.DistinctKpis.Select(k => k.Id).ShouldBe(["a"]);
    }

    [Fact]
    public void A_doubtful_target_gives_no_share() => Kpi("a", "", Doubtful).BaselineShare.ShouldBeNull();

    private static Kpi Kpi(string id, string reprintOf, SourceRef? target = null) =>
        new(
            id,
            "指標",
            "",
            new Figure("基準値", 10, "件", "2023年度", Source),
            new Figure("目標値", 20, "件", "", target ?? Source),
            KpiDirection.Up,
            KpiAccumulation.Yearly,
            reprintOf
        );

    private static CoCreationProject Project(string id, string reprintOf) => new(id, 1, id, "", [], reprintOf, Source);
}
