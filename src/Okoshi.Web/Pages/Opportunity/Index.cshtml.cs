using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Listing;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Opportunity.Statistics;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>機会を見つける: the missing work, ranked by what is known, the unknown as a range.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListOpportunities list, ListPlans plans, RegionContext context) : PageModel
{
    private static readonly ListDefinition<RankedOpportunity> Definition = new(
        "opportunities",
        "足りない仕事",
        c =>
            [
                c.Number("rank", "順位", "", o => o.Rank, 0),
                c.Text("title", "機会", o => o.Business.Title).Searched(),
                c.Text("summary", "内容", o => o.Business.Summary).Searched().Hidden(),
                c.Text("industry", "産業（大分類）", o => o.Business.Industry.Name).Searched().Filtered(),
                c.Text("jsic", "小分類", o => o.Business.JsicName).Searched().Hidden(),
                c.Number("known", "分かっている点", "点", o => o.Known, 1),
                c.Number("upper", "上限の点", "点", o => o.Upper, 1),
                c.Tags("missing", "データなし", o => o.Missing.Select(m => m.Label.Text())).Filtered(),
            ]
    );

    public OpportunityList List { get; private set; } = null!;

    public ListPage<RankedOpportunity> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>Businesses that a plan is drawn up for.</summary>
    public IReadOnlySet<string> Planned { get; private set; } = new HashSet<string>();

    public IActionResult OnGet()
    {
        // The pack knows its own region only; any other is found in the statistics.
        if (!context.Pack.HasRegion)
            return this.Go(StatisticsLinks.List);
        List = list.Run();
        Rows = Definition.Page(List.Ranking.Opportunities, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(OpportunityLinks.List, "機会", Rows, "事業の名前、内容、産業の名前");
        Planned = plans.Run().Select(p => p.Business.Id).ToHashSet(StringComparer.Ordinal);
        return Page();
    }

    public IActionResult OnGetExport(string? format)
    {
        var all = list.Run();
        var kept = Definition.Select(all.Ranking.Opportunities, ListQuery.Parse(Request.QueryString.Value));
        return Downloads.Table(
            OpportunityTable.Of(all with { Ranking = all.Ranking with { Opportunities = kept } }),
            Definition.Key,
            format
        );
    }

    /// <summary>The score as a bar: known points solid, unknown ones as one hatched range.</summary>
    public static Chart Score(RankedOpportunity opportunity)
    {
        ArgumentNullException.ThrowIfNull(opportunity);
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
