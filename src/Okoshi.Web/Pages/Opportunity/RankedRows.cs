using Okoshi.App.Charts;
using Okoshi.App.Documents;
using Okoshi.App.Lists;
using Okoshi.App.Opportunity;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>An opportunity with the ranks between which it moves.</summary>
public sealed record RankedRow(RankedOpportunity Opportunity, RankStability Stability);

/// <summary>A ranked list on a page, live or kept: the same table, search, order and exports.</summary>
/// <param name="Rows">One page of it.</param>
/// <param name="Frame">What stands around it.</param>
/// <param name="Weights">Points used.</param>
/// <param name="Details">Address of a business by its key.</param>
public sealed record RankedRows(ListPage<RankedRow> Rows, ListFrame Frame, IReadOnlyList<ScoreWeight> Weights, Func<string, string> Details)
{
    /// <summary>So many of the first are drawn.</summary>
    private const int Drawn = 10;

    private static readonly ListDefinition<RankedRow> Definition = new(
        "opportunities",
        "足りない仕事",
        c =>
            [
                c.Number("rank", "順位", "", r => r.Opportunity.Rank, 0),
                c.Text("title", "機会", r => r.Opportunity.Business.Title).Searched(),
                c.Text("summary", "内容", r => r.Opportunity.Business.Summary).Searched().Hidden(),
                c.Text("industry", "産業（大分類）", r => r.Opportunity.Business.Industry.Name).Searched().Filtered(),
                c.Text("jsic", "小分類", r => r.Opportunity.Business.JsicName).Searched().Hidden(),
                c.Number("known", "分かっている点", "点", r => r.Opportunity.Known, 1),
                c.Number("upper", "上限の点", "点", r => r.Opportunity.Upper, 1),
                c.Tags("missing", "データなし", r => r.Opportunity.Missing.Select(m => m.Label.Text())).Filtered(),
                c.Number("worst", "配点を変えたときの最低", "位", r => r.Stability.Worst, 0),
            ]
    );

    /// <summary>Businesses that a plan is drawn up for.</summary>
    public IReadOnlySet<string> Planned { get; init; } = new HashSet<string>();

    public static RankedRows Of(
        OpportunityRanking ranking,
        IReadOnlyList<RankStability> stability,
        string path,
        Func<string, string> details,
        string? query
    )
    {
        var page = Definition.Page(Pairs(ranking, stability), ListQuery.Parse(query));
        return new RankedRows(
            page,
            ListFrame.Of(path, "機会", page, "事業の名前、内容、産業の名前") with
            {
                EmptyHint = "必要を示す統計のある事業が、いまはありません。下の「見送った候補」に、理由があります。",
            },
            ranking.Weights,
            details
        );
    }

    /// <summary>The rows that a query leaves, as a table with parts, ranks and sources.</summary>
    public static DocumentTable Export(
        OpportunityList list,
        IReadOnlyList<RankStability> stability,
        IReadOnlyList<string> conventions,
        string? query
    )
    {
        var kept = Definition.Select(Pairs(list.Ranking, stability), ListQuery.Parse(query));
        return DiscoveryTables.Ranking(
            list with
            {
                Ranking = list.Ranking with { Opportunities = [.. kept.Select(r => r.Opportunity)] },
            },
            [.. kept.Select(r => r.Stability)],
            conventions
        );
    }

    /// <summary>The first of the list with the best and the worst rank that they take.</summary>
    public static Chart Steadiness(OpportunityRanking ranking, IReadOnlyList<RankStability> stability) =>
        RangeChart.Draw(
            "配点を変えたときの順位の幅",
            [
                .. Pairs(ranking, stability)
                    .Take(Drawn)
                    .Select(r => new RangeRow(r.Opportunity.Business.Title, r.Stability.Rank, r.Stability.Best, r.Stability.Worst)),
            ],
            "位",
            ""
        );

    private static RankedRow[] Pairs(OpportunityRanking ranking, IReadOnlyList<RankStability> stability) =>
        [.. ranking.Opportunities.Zip(stability, (o, s) => new RankedRow(o, s))];

    /// <summary>The score as a bar: known points solid, unknown ones as one hatched range.</summary>
    public static Chart Score(RankedOpportunity opportunity)
    {
        // What is open of a part that is known in part joins the range at the end, so that every part keeps its colour.
        var parts = opportunity.Parts.Select(p => new Okoshi.App.Charts.ScorePart(
            p.Label,
            p.Unknown == p.Points ? null : p.Known,
            p.Points
        ));
        var open = opportunity
            .Parts.Where(p => p.Unknown > 0 && p.Unknown < p.Points)
            .Select(p => new Okoshi.App.Charts.ScorePart(p.Label + "の不明分", null, p.Unknown));
        return ScoreBar.Draw(opportunity.Business.Title, [.. parts, .. open]);
    }
}
