using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Chain.Report;

/// <summary>事業を組み立てる</summary>
internal static class PlanSection
{
    private const decimal TenThousand = 10_000m;

    public static void Write(HtmlWriter html, ChainResult result)
    {
        html.Section(
            "plan",
            "4 事業を組み立てる",
            "上位の機会の事業計画です。どの数字も仮定で、雛形のデータを直せば変わります。",
            section =>
            {
                section.Table(
                    "計画の一覧（標準の場合）",
                    [
                        "計画",
                        "はじめに要るお金（万円）",
                        "借りるお金（万円）",
                        "黒字になる月",
                        $"{PlanWords.LeftBeforeTax} 1年目、月（万円）",
                        $"{PlanWords.Left} 3年目、月（万円）",
                        "資金不足",
                    ],
                    result.Plans.Select(Row),
                    1,
                    2,
                    4,
                    5
                );
                foreach (var plan in result.Plans)
                    Detail(section, plan);
            }
        );
    }

    private static IReadOnlyList<string> Row(DrawnPlan plan) =>
        [
            plan.Plan.Title,
            TenThousands(plan.Base.Funding.Need),
            TenThousands(plan.Base.Funding.Loan),
            plan.Base.BreakEvenMonth.Value is { } month ? $"{month:0} か月目" : "60 か月の中にない",
            TenThousands(plan.Base.Years[0].TakeHomePerMonth),
            TenThousands(plan.Base.Years[2].TakeHomePerMonth),
            plan.Base.Shortfall is { } shortfall ? $"{shortfall.FirstMonth} か月目から" : "なし",
        ];

    private static void Detail(HtmlWriter html, DrawnPlan plan)
    {
        html.Open("article").Element("h3", $"{plan.Plan.Title}（仮定）").Element("p", plan.Plan.Summary);
        html.Figure(
            TakeHomeBars.Draw(
                $"1か月に{PlanWords.LeftBeforeTax}（仮定）",
                [.. plan.Base.Months.Select(m => (decimal?)decimal.Round(m.TakeHome.Amount / TenThousand, 1))],
                "万円",
                ""
            )
        );
        html.Table(
            "はじめに要るもの",
            ["もの", "金額（万円）", "但し書き"],
            plan.Plan.Investments.Select(i =>
                (IReadOnlyList<string>)[i.Name, TenThousands(Yen.Round(i.Amount.Value)), i.Amount.Source.Note]
            ),
            1
        );
        html.Table(
            "足りないデータ",
            ["データ", "変わるもの", "たずねる所"],
            plan.Plan.Missing.Select(m => (IReadOnlyList<string>)[m.What, m.Effect, m.NextStep])
        );
        html.Close("article");
    }

    private static string TenThousands(Yen amount) => CellText.Display(Cell.Of(amount.Amount / TenThousand), 0);
}
