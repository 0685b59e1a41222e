using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity;

/// <summary>What this browser asks for: its municipality, its peers, its points.</summary>
public sealed class ChosenQuestion(ListRegions regions, ChosenRegion chosen, ChosenWeights weights, RegionContext context)
{
    public Task<RegionChoice> RegionAsync(CancellationToken cancellationToken) => regions.OwnAsync(cancellationToken);

    public OpportunityQuestion Get() => new(context.Municipality, context.Day) { Peers = chosen.Peers(), Weights = weights.Get() };
}

/// <summary>A page on the opportunities of the municipality.</summary>
public abstract class OpportunityPage(ChosenQuestion chosen, FindOpportunities find) : PageModel
{
    /// <summary>What the list must stand on, by its name in addresses; none for the usual one.</summary>
    [BindProperty(SupportsGet = true, Name = "basis")]
    public string? Basis { get; set; }

    public RegionChoice Choice { get; private set; } = null!;

    public OpportunityQuestion Question { get; private set; } = null!;

    public OpportunityFinding List { get; private set; } = null!;

    public string Name => Choice.Area.Name;

    /// <summary>The basis that was asked for, to be kept in addresses; null for the usual one.</summary>
    public OpportunityBasis? Asked => BasisKeys.Read(Basis);

    protected async Task LoadAsync(CancellationToken cancellationToken)
    {
        (Choice, Question) = (await chosen.RegionAsync(cancellationToken), chosen.Get() with { Basis = Asked });
        List = await find.RunAsync(Question, cancellationToken);
    }
}
