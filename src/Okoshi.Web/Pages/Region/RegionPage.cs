using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Charts;
using Okoshi.App.Region.Stored;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>A step of the path through the chosen municipality.</summary>
public abstract class RegionPage(ChosenRegion chosen, ShowStoredRegion show) : PageModel
{
    public RegionChoice Choice { get; private set; } = null!;

    public StoredRegion Region { get; private set; } = null!;

    public string Name => Choice.Area.Name;

    public Chart? Pyramid => RegionPeopleFigures.Pyramid(Region.People);

    public Chart? Population => RegionPeopleFigures.Population(Region.People);

    public Chart? Moves => Region.Moves.Draw();

    public Chart? Quotients => StoredRegionFigures.Quotients(Region);

    public Chart? Shift => StoredRegionFigures.Shift(Region);

    public Chart? Corporations => Region.Corporations?.Draw();

    /// <summary>Closures by the registrar, apart.</summary>
    public Chart? Registrar => Region.Corporations?.DrawRegistrar();

    /// <summary>How near each industry is to what the municipality has.</summary>
    public Chart? Relatedness => Region.Relatedness?.Draw(Name);

    /// <summary>The circulation of the prefecture; null without its accounts.</summary>
    public Chart? Prefecture => Region.Prefecture?.Draw();

    /// <summary>Trade of each sector with the outside, estimated.</summary>
    public Chart? Trade => Region.Trade.Result?.Draw(Name);

    /// <summary>The population to come as a band.</summary>
    public virtual Chart? Band => null;

    /// <summary>The numbers of a figure, as CSV or as a workbook.</summary>
    public async Task<IActionResult> OnGetNumbersAsync(string chart, string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var drawn = chart switch
        {
            "pyramid" => Pyramid,
            "population" => Population,
            "moves" => Moves,
            "quotients" => Quotients,
            "shift" => Shift,
            "corporations" => Corporations,
            "registrar" => Registrar,
            "relatedness" => Relatedness,
            "prefecture" => Prefecture,
            "trade" => Trade,
            "band" => Band,
            _ => null,
        };
        return drawn is null ? NotFound() : Downloads.Numbers(drawn, $"region-{Choice.Area.Code}-{chart}", format ?? "csv");
    }

    protected async Task LoadAsync(CancellationToken cancellationToken)
    {
        Choice = await chosen.GetAsync(cancellationToken);
        Region = await show.RunAsync(Choice.Area, await chosen.PeersAsync(cancellationToken), cancellationToken);
    }
}
