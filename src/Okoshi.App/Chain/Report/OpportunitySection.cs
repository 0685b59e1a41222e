using System.Globalization;
using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain.Report;

/// <summary>機会を見つける</summary>
internal static class OpportunitySection
{
    public static void Write(HtmlWriter html, ChainResult result)
    {
        var ranking = result.Opportunities.Ranking;
        html.Section(
            "opportunity",
            "2 機会を見つける",
            "足りない仕事を、分かっている点の高い順に並べました。データのない所は 0 点にせず、幅で示します。",
            section =>
            {
                section.Table(
                    $"{ranking.Opportunities.Count} 件の機会",
                    ["順位", "機会", "産業（小分類）", "分かっている点", "上限", "根拠"],
                    ranking.Opportunities.Select(o =>
                        (IReadOnlyList<string>)
                            [
                                Whole(o.Rank),
                                o.Business.Title,
                                $"{o.Business.Industry.Code} {o.Business.JsicName}",
                                Points(o.Known),
                                Points(o.Upper),
                                $"該当 {o.Evidence.Count(e => e.Verdict == Verdict.Met)}、"
                                    + $"未確認 {o.Evidence.Count(e => e.Verdict == Verdict.Unknown)}",
                            ]
                    ),
                    0,
                    3,
                    4
                );
                foreach (var opportunity in ranking.Opportunities.Take(RunChain.PlannedOpportunities))
                    Detail(section, result, opportunity);
            }
        );
    }

    private static void Detail(HtmlWriter html, ChainResult result, RankedOpportunity opportunity)
    {
        html.Open("article").Element("h3", $"{opportunity.Rank} {opportunity.Business.Title}").Element("p", opportunity.Business.Summary);
        html.Raw(
            ScoreBar
                .Draw(
                    $"{Points(opportunity.Known)} 点（上限 {Points(opportunity.Upper)} 点）",
                    [
                        .. opportunity.Parts.Select(p => new Charts.ScorePart(
                            p.Label,
                            p.Unknown > 0 && p.Known == 0 ? null : p.Known,
                            p.Points
                        )),
                    ]
                )
                .Wide
        );
        html.Table(
            "点の内訳",
            ["部分", "点", "計算"],
            opportunity.Parts.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.Label,
                        p.Unknown > 0
                            ? $"{Points(p.Known)}〜{Points(p.Known + p.Unknown)} / {Points(p.Points)}"
                            : $"{Points(p.Known)} / {Points(p.Points)}",
                        p.Calculation.Text(),
                    ]
            ),
            1
        );
        html.Table(
            "根拠",
            ["見たもの", "値", "くらべる値", "判定", "意味・但し書き", "出典"],
            opportunity.Evidence.Select(e => Row(result, e)),
            1,
            2
        );
        html.Close("article");
    }

    private static IReadOnlyList<string> Row(ChainResult result, Evidence e) =>
        [
            e.What.Text(),
            e.Value is { } value ? $"{CellText.Display(Cell.Of(value), 2)}{e.Unit}（{e.Period.Text()}）"
            : e.Kind == EvidenceKind.Strategy ? "—"
            : "データなし",
            e.Threshold is { } threshold
                ? $"{CellText.Display(Cell.Of(threshold))}{e.Unit}{(e.Expect == Expectation.Below ? "より小さい" : "より大きい")}"
                : "—",
            SupportSection.Word(e.Verdict),
            e.Note.IsNone ? e.Meaning.Text() : $"{e.Meaning.Text()}（{e.Note.Text()}）",
            SourceSection.Titles(result, e.Sources),
        ];

    private static string Points(decimal points) => points.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
