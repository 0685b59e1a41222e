using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Plan;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Plan;

/// <summary>One plan: what it needs, what it leaves, where it breaks, and on which assumptions.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(DrawUpPlan draw) : PageModel
{
    /// <summary>Enough paths for bands on a page; the command draws more.</summary>
    private const int PagePaths = 300;

    public DrawnPlan Drawn { get; private set; } = null!;

    public Chart Cash => PlanCharts.Cash(Drawn);

    public Chart TakeHome => PlanCharts.TakeHome(Drawn);

    public Chart Funding => PlanCharts.Funding(Drawn);

    public IEnumerable<SourceRef> Sources => PlanValues.Of(Drawn.Plan).Select(v => v.Value.Source);

    public IActionResult OnGet(string id)
    {
        if (draw.Run(id, PagePaths, DrawUpPlan.StandardSeed) is not { } drawn)
            return NotFound();
        Drawn = drawn;
        return Page();
    }

    public IActionResult OnGetExport(string id, string? table, string? format)
    {
        if (draw.Run(id, 0, DrawUpPlan.StandardSeed) is not { } drawn)
            return NotFound();
        return table switch
        {
            "years" => Downloads.Table(PlanTables.Yearly(drawn.Plan, drawn.Base), $"plan-{id}-years", format),
            "assumptions" => Downloads.Table(PlanTables.Assumptions(drawn.Plan), $"plan-{id}-assumptions", format),
            _ => Downloads.Table(PlanTables.Monthly(drawn.Plan, drawn.Base), $"plan-{id}-months", format),
        };
    }
}
