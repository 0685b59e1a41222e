using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Plan;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Plan;

/// <summary>事業を組み立てる: the plans side by side.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ListPlans list, RegionContext context) : PageModel
{
    private static readonly ListDefinition<PlanOverview> Definition = new(
        "plans",
        "事業計画",
        c =>
            [
                c.Text("title", "計画", p => p.Title).Searched(),
                c.Text("business", "事業", p => p.Business.Title).Searched().Hidden(),
                c.Text("industry", "産業（大分類）", p => p.Business.Industry.Name).Filtered().Hidden(),
                c.Money("need", "必要な資金", p => p.Need),
                c.Money("loan", "借入", p => p.Loan),
                c.Number("breakeven", "黒字になる月", "か月目", p => p.BreakEvenMonth.Value, 0),
                c.Money("first", $"1年目、月に{PlanWords.LeftBeforeTax}", p => p.TakeHomeFirstYear),
                c.Money("third", $"3年目、月に{PlanWords.LeftBeforeTax}", p => p.TakeHomeThirdYear),
                c.Money("shortfall", "資金不足", p => p.Shortfall?.Amount),
                c.YesNo("lasts", "標準で資金が足りる", p => p.Shortfall is null).Filtered(),
                c.YesNo("lastsLow", "慎重でも資金が足りる", p => p.ShortfallIfLow is null).Filtered(),
            ]
    );

    public ListPage<PlanOverview> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public void OnGet()
    {
        Rows = Definition.Page(list.Run(), ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(PlanLinks.List, "計画", Rows, "計画と事業の名前");
    }

    public IActionResult OnGetExport(string? format) =>
        Downloads.Table(Definition.ToTable(list.Run(), ListQuery.Parse(Request.QueryString.Value), context.Day), Definition.Key, format);
}
