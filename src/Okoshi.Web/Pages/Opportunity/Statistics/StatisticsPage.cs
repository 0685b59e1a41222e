using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Opportunity.Stored;
using Okoshi.App.Region.Stored;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Statistics;

/// <summary>What this browser asks of the statistics: its municipality, its peers, its points.</summary>
public sealed class ChosenQuestion(ChosenRegion region, ChosenWeights weights, Today today)
{
    public async Task<RegionChoice> RegionAsync(CancellationToken cancellationToken) => await region.GetAsync(cancellationToken);

    public async Task<StatisticsQuestion> GetAsync(CancellationToken cancellationToken) =>
        new((await region.GetAsync(cancellationToken)).Area.Code, today.Date)
        {
            Peers = await region.PeersAsync(cancellationToken),
            Weights = weights.Get(),
        };
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
        (Choice, Question) = (await chosen.RegionAsync(cancellationToken), await chosen.GetAsync(cancellationToken));
        List = await find.RunAsync(Question, cancellationToken);
    }
}
