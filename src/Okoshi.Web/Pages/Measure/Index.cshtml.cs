using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Measure;
using Okoshi.Engine.Measure;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Measure;

/// <summary>成果を測る: the strategy as one tree with baselines, targets and what has not arrived yet.</summary>
[NeedsPack]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ShowStrategy strategies, ShowVision vision) : PageModel
{
    public IReadOnlyList<StrategyTree> Trees { get; private set; } = [];

    public IReadOnlyList<ProgrammeSheetView> Sheets { get; private set; } = [];

    public void OnGet()
    {
        Trees = strategies.Run();
        Sheets = vision.Run();
    }

    public IActionResult OnGetExport(string? format)
    {
        Trees = strategies.Run();
        return Downloads.Table(KpiTable(Trees), "kpis", format);
    }

    public static Chart Bullet(Kpi kpi)
    {
        return BulletChart.Draw(
            new BulletInput(
                kpi.Title,
                kpi.Baseline.Value,
                kpi.Baseline.Period,
                kpi.Target.Value,
                kpi.Target.Period,
                null,
                "",
                kpi.Baseline.Unit
            )
        );
    }

    /// <summary>The word beside an indicator: how it is counted, or which way is good.</summary>
    public static string Word(Kpi kpi) =>
        kpi switch
        {
            { Accumulation: KpiAccumulation.Cumulative } => "累計",
            { Direction: KpiDirection.Keep } => "維持",
            { Direction: KpiDirection.Down } => "へらす",
            _ => "ふやす",
        };

    private static DocumentTable KpiTable(IReadOnlyList<StrategyTree> trees) =>
        new(
            "重要業績評価指標（KPI）",
            [
                new("pillar", "柱", CellKind.Text),
                new("measure", "施策", CellKind.Text),
                new("kpi", "指標", CellKind.Text),
                new("definition", "数え方", CellKind.Text),
                new("word", "向き", CellKind.Text),
                new("baseline", "基準値", CellKind.Number),
                new("baselinePeriod", "基準の時点", CellKind.Text),
                new("target", "目標値", CellKind.Number),
                new("targetPeriod", "目標の時点", CellKind.Text),
                new("unit", "単位", CellKind.Text),
                new("actual", "実績値", CellKind.Number),
                new("reprint", "再掲元", CellKind.Text),
            ],
            [
                .. from tree in trees
                from pillar in tree.Pillars
                from measure in pillar.Measures
                from kpi in measure.Kpis
                select (IReadOnlyList<Cell>)
                    [
                        Cell.Of($"{pillar.Number} {pillar.Title}"),
                        Cell.Of($"{measure.Id} {measure.Title}"),
                        Cell.Of(kpi.Title),
                        Cell.Of(kpi.Definition),
                        Cell.Of(Word(kpi)),
                        Cell.Of(kpi.Baseline.Value),
                        Cell.Of(kpi.Baseline.Period),
                        Cell.Of(kpi.Target.Value),
                        Cell.Of(kpi.Target.Period),
                        Cell.Of(kpi.Baseline.Unit),
                        new Cell.Missing("実績なし"),
                        Cell.Of(kpi.ReprintOf),
                    ],
            ]
        )
        {
            Subtitle = string.Join("、", trees.Select(t => $"{t.Title}（{Wareki.FiscalYear(t.From)}〜{Wareki.FiscalYear(t.To)}）")),
            Notes = ["再掲の指標は、もとの施策で数えます。", "実績はまだ届いていません。"],
        };
}
