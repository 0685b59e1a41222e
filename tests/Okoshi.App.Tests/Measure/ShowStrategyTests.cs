using Okoshi.App.Context;
using Okoshi.App.Measure;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Measure;

/// <summary>A strategy's rows in any order become a tree in the order of the print.</summary>
public sealed class ShowStrategyTests
{
    private static readonly SourceRef Source = new("report-r5", "1");

    private static readonly RegionContext Region = RegionContext.Of(
        AomoriPack
            .Content.With<StrategyRow>([
                new()
                {
                    Id = "s",
                    Title = "見本の戦略",
                    FromFiscalYear = 2024,
                    ToFiscalYear = 2033,
                    Source = Source,
                },
                new()
                {
                    Id = "t",
                    Title = "ほかの戦略",
                    FromFiscalYear = 2020,
                    ToFiscalYear = 2024,
                    Source = Source,
                },
            ])
            .With<PillarRow>([
                new()
                {
                    Id = "p2",
                    Strategy = "s",
                    Number = 2,
                    Title = "柱二",
                    Source = Source,
                },
                new()
                {
                    Id = "p1",
                    Strategy = "s",
                    Number = 1,
                    Title = "柱一",
                    Source = Source,
                },
                new()
                {
                    Id = "q1",
                    Strategy = "t",
                    Number = 1,
                    Title = "よその柱",
                    Source = Source,
                },
            ])
            .With<PolicyMeasureRow>([
                new()
                {
                    Id = "1-2",
                    Pillar = "p1",
                    Number = 2,
                    Title = "施策二",
                    Source = Source,
                },
                new()
                {
                    Id = "1-1",
                    Pillar = "p1",
                    Number = 1,
                    Title = "施策一",
                    Source = Source,
                },
            ])
            .With<ProjectRow>([
                new()
                {
                    Id = "1-1-2",
                    Measure = "1-1",
                    Number = 2,
                    Title = "二",
                    Bodies = "市; 大学 ;",
                    Source = Source,
                },
                new()
                {
                    Id = "1-1-1",
                    Measure = "1-1",
                    Number = 1,
                    Title = "一",
                    Source = Source,
                },
            ])
            .With<ContributionRow>([
                new()
                {
                    Id = "c2",
                    Measure = "1-1",
                    Number = 2,
                    Title = "二",
                    Source = Source,
                },
                new()
                {
                    Id = "c1",
                    Measure = "1-1",
                    Number = 1,
                    Title = "一",
                    Source = Source,
                },
            ])
            .With<KpiRow>([Kpi("k1", "down", "yearly"), Kpi("k2", "up", "cumulative"), Kpi("k3", "keep", "level")])
            .With<SheetRow>([Sheet("v2", 2), Sheet("v1", 1)])
            .With<EstimateRow>([])
            .With<SheetIndicatorRow>([])
            .With<LineageRow>([
                new()
                {
                    Id = "l",
                    Kind = "merged",
                    FromSheet = "v1",
                    ToSheet = "v2",
                    Source = Source,
                },
            ]),
        new DateOnly(2026, 11, 1)
    );

    [Fact]
    public void Everything_stands_under_its_own_and_in_the_order_of_its_numbers()
    {
        var trees = new ShowStrategy(Region).Run();

        trees.Select(t => (t.Id, t.Years, string.Join(' ', t.Pillars.Select(p => p.Id)))).ShouldBe([("s", 10, "p1 p2"), ("t", 5, "q1")]);
        var measures = trees[0].Pillars[0].Measures;
        measures.Select(m => m.Id).ShouldBe(["1-1", "1-2"]);
        measures[0].Projects.Select(p => p.Id).ShouldBe(["1-1-1", "1-1-2"]);
        measures[0].Projects[1].Bodies.ShouldBe(["市", "大学"]);
        measures[0].Contributions.Select(c => c.Id).ShouldBe(["c1", "c2"]);
    }

    [Fact]
    public void An_indicator_keeps_its_direction_its_way_of_counting_and_its_periods()
    {
        var kpis = new ShowStrategy(Region).Run()[0].DistinctKpis.ToArray();

        kpis.Select(k => (k.Id, k.Direction, k.Accumulation))
            .ShouldBe([
                ("k1", KpiDirection.Down, KpiAccumulation.Yearly),
                ("k2", KpiDirection.Up, KpiAccumulation.Cumulative),
                ("k3", KpiDirection.Keep, KpiAccumulation.Level),
            ]);
        (kpis[0].Baseline.Value, kpis[0].Baseline.Period, kpis[0].Target.Value, kpis[0].Target.Period).ShouldBe(
            (10, "2023年度", 8, "2033年度")
        );
    }

    [Fact]
    public void A_sheet_shows_from_what_it_came_and_what_became_of_it()
    {
        var sheets = new ShowVision(Region).Run();

        sheets.Select(s => s.Sheet.Id).ShouldBe(["v1", "v2"]);
        sheets.ShouldAllBe(s => s.Lineage.Single().Id == "l");
    }

    private static KpiRow Kpi(string id, string direction, string accumulation) =>
        new()
        {
            Id = id,
            Measure = "1-1",
            Title = id,
            Baseline = 10,
            BaselinePeriod = "2023年度",
            Target = 8,
            TargetPeriod = "2033年度",
            Unit = "件",
            Direction = direction,
            Accumulation = accumulation,
            Source = Source,
        };

    private static SheetRow Sheet(string id, int number) =>
        new()
        {
            Id = id,
            Number = number,
            Title = id,
            Change = "merged",
            Source = Source,
        };
}
