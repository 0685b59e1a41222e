using Okoshi.App.Documents;
using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain.Report;

/// <summary>成果を測る</summary>
internal static class MeasureSection
{
    public static void Write(HtmlWriter html, ChainResult result)
    {
        html.Section(
            "measure",
            "7 成果を測る",
            "戦略の柱・施策・指標・共創プロジェクトです。実績はまだ届いていません。",
            section =>
            {
                foreach (var tree in result.Strategies)
                    Tree(section, tree);
            }
        );
    }

    private static void Tree(HtmlWriter html, StrategyTree tree)
    {
        html.Element("h3", tree.Title);
        html.Element(
            "p",
            $"対象期間 {tree.From.Year}〜{tree.To.Year}年度（{tree.Years}年間）、施策 {tree.Measures.Count()}、"
                + $"共創プロジェクト {tree.PrintedProjects.Count()}（再掲をのぞくと {tree.DistinctProjects.Count()}）、"
                + $"指標 {tree.DistinctKpis.Count()}（再掲をのぞく）"
        );
        foreach (var pillar in tree.Pillars)
        {
            html.Element("h4", $"柱{pillar.Number} {pillar.Title}");
            html.Table(
                "重要業績評価指標（KPI）",
                ["施策", "指標", "基準", "目標", "実績"],
                pillar.Measures.SelectMany(m => m.Kpis.Select(k => Row(m, k))),
                2,
                3
            );
            html.Table(
                "共創プロジェクト",
                ["施策", "プロジェクト", "取組主体"],
                pillar.Measures.SelectMany(m =>
                    m.Projects.Select(p =>
                        (IReadOnlyList<string>)
                            [$"{m.Id} {m.Title}", p.IsReprint ? $"{p.Title}（再掲）" : p.Title, string.Join("・", p.Bodies)]
                    )
                )
            );
        }
    }

    private static IReadOnlyList<string> Row(PolicyMeasure measure, Kpi kpi) =>
        [
            $"{measure.Id} {measure.Title}",
            kpi.IsReprint ? $"{kpi.Title}（再掲）" : kpi.Title,
            Value(kpi.Baseline),
            Value(kpi.Target),
            "実績なし",
        ];

    private static string Value(Figure figure) =>
        figure.Value is { } value
            ? $"{CellText.Display(Cell.Of(value))}{figure.Unit}{(figure.Period.Length > 0 ? $"（{figure.Period}）" : "")}"
            : "データなし";
}
