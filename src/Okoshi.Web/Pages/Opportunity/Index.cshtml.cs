using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity;
using Okoshi.App.Plan;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>機会を見つける: the missing work of a municipality, ranked by what is known, the unknown as a range.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ChosenQuestion chosen, FindOpportunities find, ListPlans plans) : OpportunityPage(chosen, find)
{
    public RankedRows? Rows { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (List.Found is not { } found)
            return;
        var rows = RankedRows.Of(
            found.List.Ranking,
            found.Stability,
            OpportunityLinks.List,
            business => OpportunityLinks.DetailOn(business, Asked),
            Request.QueryString.Value
        );
        Rows = rows with
        {
            Planned = plans.Run().Select(p => p.Business.Id).ToHashSet(StringComparer.Ordinal),
            Frame = Asked is null ? rows.Frame : rows.Frame with { Kept = [("basis", BasisKeys.Of(Asked)!)] },
        };
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return List.Found is { } found
            ? Downloads.Table(
                RankedRows.Export(found.List, found.Stability, found.Conventions, Request.QueryString.Value),
                $"opportunities-{Choice.Area.Code}",
                format
            )
            : NotFound();
    }

    /// <summary>The steadiness of the ranks in numbers.</summary>
    public async Task<IActionResult> OnGetNumbersAsync(string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return List.Found is { } found
            ? Downloads.Numbers(
                RankedRows.Steadiness(found.List.Ranking, found.Stability),
                $"stability-{Choice.Area.Code}",
                format ?? "csv"
            )
            : NotFound();
    }
}
