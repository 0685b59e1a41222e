using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Context;
using Okoshi.App.Opportunity.Stored;
using Okoshi.App.Region.Stored;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Statistics;

/// <summary>What this browser asks of the statistics: its municipality, its peers, its points.</summary>
public sealed class ChosenQuestion(ListRegions regions, ChosenRegion chosen, ChosenWeights weights, RegionContext context)
{
    public Task<RegionChoice> RegionAsync(CancellationToken cancellationToken) => regions.OwnAsync(cancellationToken);

    public StatisticsQuestion Get() => new(context.Municipality, context.Day) { Peers = chosen.Peers(), Weights = weights.Get() };
}

/// <summary>A page on the chosen municipality by the imported statistics.</summary>
public abstract class StatisticsPage(ChosenQuestion chosen, FindInStatistics find) : PageModel
{
    public RegionChoice Choice { get; private set; } = null!;

    public StatisticsQuestion Question { get; private set; } = null!;

    public StatisticsList List { get; private set; } = null!;

    public string Name => Choice.Area.Name;

    protected async Task LoadAsync(CancellationToken cancellationToken)
    {
        (Choice, Question) = (await chosen.RegionAsync(cancellationToken), chosen.Get());
        List = await find.RunAsync(Question, cancellationToken);
    }
}
