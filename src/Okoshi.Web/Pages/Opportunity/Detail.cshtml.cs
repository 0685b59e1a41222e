using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>One opportunity: its evidence, its points, what is not known and what would change its rank.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class DetailModel(ShowOpportunity show, ListPlans plans) : PageModel
{
    public OpportunityDetail Detail { get; private set; } = null!;

    public bool HasPlan { get; private set; }

    public IReadOnlyList<Evidence> Evidence => Detail.Opportunity?.Evidence ?? Detail.Dropped?.Evidence ?? [];

    public IReadOnlyList<MissingData> Missing => Detail.Opportunity?.Missing ?? Detail.Dropped?.Missing ?? [];

    public IActionResult OnGet(string id)
    {
        if (show.Run(id) is not { } found)
            return NotFound();
        Detail = found;
        HasPlan = plans.Run().Any(p => p.Business.Id == id);
        return Page();
    }

    public static string Kind(EvidenceKind kind) =>
        kind switch
        {
            EvidenceKind.LocationQuotient => "特化係数",
            EvidenceKind.NeighbourRatio => "近隣比",
            EvidenceKind.PrintedQuotient => "印刷された特化係数",
            EvidenceKind.Statistic => "統計",
            _ => "戦略",
        };
}
