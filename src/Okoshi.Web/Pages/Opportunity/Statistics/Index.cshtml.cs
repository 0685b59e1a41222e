using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Opportunity.Stored;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Statistics;

/// <summary>統計から見つけた機会: the missing work of any municipality by the imported statistics.</summary>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class IndexModel(ChosenQuestion chosen, FindInStatistics find) : StatisticsPage(chosen, find)
{
    public RankedRows? Rows { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (List.Found is { } found)
            Rows = RankedRows.Of(
                found.List.Ranking,
                found.Stability,
                StatisticsLinks.List,
                StatisticsLinks.Detail,
                Request.QueryString.Value
            );
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
