using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>A proposed cross SWOT as tables for page exports, files and the terminal.</summary>
public static class SwotTables
{
    /// <summary>The crosses first, then the facts they rest on.</summary>
    public static IReadOnlyList<DocumentTable> Of(ProposedSwot proposed)
    {
        var area = proposed.Found.List.Area;
        return
        [
            new DocumentTable(
                "クロスSWOTの案",
                [
                    new("quadrant", "枠", CellKind.Text),
                    new("inner", "内", CellKind.Text),
                    new("outer", "外", CellKind.Text),
                    new("text", "案", CellKind.Text),
                    new("businesses", "始められる事業", CellKind.Text),
                ],
                [
                    .. proposed.Swot.Crosses.Select(c =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(Name(c.Quadrant)),
                                Cell.Of(c.Inner.Text.Text()),
                                Cell.Of(c.Outer.Text.Text()),
                                Cell.Of(SentenceText.Text(c.Proposal)),
                                Cell.Of(string.Join("、", c.Businesses.Select(b => proposed.Titles[b]))),
                            ]
                    ),
                ]
            )
            {
                Area = area,
                Notes = Conventions(proposed),
            },
            new DocumentTable(
                "強み・弱み・機会・脅威",
                [new("kind", "種類", CellKind.Text), new("text", "項目", CellKind.Text), new("figures", "数字", CellKind.Text)],
                [
                    .. proposed.Swot.Facts.Select(f =>
                        (IReadOnlyList<Cell>)
                            [Cell.Of(Name(f.Kind)), Cell.Of(f.Text.Text()), Cell.Of(string.Join("、", f.Figures.Select(Words)))]
                    ),
                ]
            )
            {
                Area = area,
            },
        ];
    }

    /// <summary>How the proposal came about.</summary>
    public static IReadOnlyList<string> Conventions(ProposedSwot proposed)
    {
        var t = proposed.Thresholds;
        return
        [
            "統計から出した案。人が直して使う。戦略のSWOTはそのまま残る",
            $"強み＝特化係数と似た市区町村に対する比がどちらも{t.StrengthFrom.Value:0.##}以上で、従業者{t.StrengthEmployees.Count}人以上。"
                + $"弱み＝似た市区町村の{t.WeaknessBelow.Value:0.##}倍未満か、転出超過",
            $"機会・脅威＝全国の従業者が{t.MovesAbove.Value:0.##}%を超えて増減した産業と、"
                + $"{t.MovesAbove.Value:0.##}%を超えて増減する見通しの年代",
            .. proposed.Found.Conventions,
        ];
    }

    internal static string Words(SwotFigure figure) =>
        SentenceText.Text(figure.Measure)
        + " "
        + figure.Value.ToString(figure.Unit == "人" && Math.Abs(figure.Value) >= 100 ? "#,0" : "#,0.##", CultureInfo.InvariantCulture)
        + figure.Unit;

    internal static string Name(SwotQuadrant quadrant) =>
        quadrant switch
        {
            SwotQuadrant.StrengthOpportunity => "強み×機会",
            SwotQuadrant.StrengthThreat => "強み×脅威",
            SwotQuadrant.WeaknessOpportunity => "弱み×機会",
            _ => "弱み×脅威",
        };

    internal static string Name(SwotKind kind) =>
        kind switch
        {
            SwotKind.Strength => "強み",
            SwotKind.Weakness => "弱み",
            SwotKind.Opportunity => "機会",
            _ => "脅威",
        };
}
