using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Opportunity.Kept;
using Okoshi.Engine.Opportunity;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Runs;

/// <summary>One business of a kept search, as it was.</summary>
[NeedsPack(General = true)]
[Access(Resource.Analysis, AccessAction.Read)]
public sealed class BusinessModel(KeptRuns runs, RegionContext context) : PageModel
{
    public KeptRun Run { get; private set; } = null!;

    public RankedOpportunity? Opportunity { get; private set; }

    public DroppedCandidate? Dropped { get; private set; }

    public StartableBusiness Business => Opportunity?.Business ?? Dropped!.Business;

    public async Task<IActionResult> OnGetAsync(Guid id, string business, CancellationToken cancellationToken)
    {
        if (await runs.ShowAsync(id, context.Day, cancellationToken) is not { } run)
            return NotFound();
        (Run, Opportunity, Dropped) = (
            run,
            run.Search.List.Ranking.Find(business),
            run.Search.List.Ranking.Dropped.FirstOrDefault(d => d.Business.Id == business)
        );
        return Opportunity is null && Dropped is null ? NotFound() : Page();
    }
}
