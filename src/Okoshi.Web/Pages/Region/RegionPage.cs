using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Charts;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Region;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>A step of the path through the chosen municipality.</summary>
public abstract class RegionPage(ListRegions regions, ChosenRegion chosen, ShowRegion show) : PageModel
{
    public RegionChoice Choice { get; private set; } = null!;

    public RegionPicture Region { get; private set; } = null!;

    public string Name => Choice.Area.Name;

    public Chart? Pyramid => RegionPeopleFigures.Pyramid(Region.People);

    public Chart? Population => RegionPeopleFigures.Population(Region.People);

    public Chart? Moves => Region.Moves.Draw();

    /// <summary>What the quotients count.</summary>
    public virtual QuotientBasis Basis => QuotientBasis.Workers;

    public Chart? Quotients => IndustryFigures.Quotients(Region, Basis);

    /// <summary>The quotients on value added, whatever the others count.</summary>
    public Chart? ValueAdded => IndustryFigures.Quotients(Region, QuotientBasis.GrossProduct);

    public Chart? Shift => IndustryFigures.Shift(Region);

    public Chart? Corporations => Region.Corporations?.Draw();

    /// <summary>Closures by the registrar, apart.</summary>
    public Chart? Registrar => Region.Corporations?.DrawRegistrar();

    /// <summary>How near each industry is to what the municipality has.</summary>
    public virtual Chart? Relatedness => null;

    /// <summary>The circulation of the prefecture; null without its accounts.</summary>
    public Chart? Prefecture => Region.Prefecture?.Draw();

    /// <summary>The municipality's own circulation; null where its accounts are not stored.</summary>
    public Chart? OwnCirculation => Region.Circulation?.Draw(Name);

    /// <summary>What each of its accounts loses.</summary>
    public Chart? Leaks => Region.Circulation?.DrawLeaks();

    /// <summary>Trade by industry as published; null without it.</summary>
    public Chart? OwnTrade => Region.Circulation?.DrawTrade(Name);

    /// <summary>Occupations in which seekers and vacancies differ.</summary>
    public Chart? Jobs => Region.Jobs?.Draw();

    /// <summary>Trade of each sector with the outside, estimated.</summary>
    public Chart? Trade => Region.Trade.Result?.Draw(Name);

    /// <summary>The population to come as a band.</summary>
    public virtual Chart? Band => null;

    /// <summary>What the page shows; nothing else is computed.</summary>
    protected abstract RegionParts Parts { get; }

    /// <summary>A figure of the page by its name; null where it has none such, or nothing to draw.</summary>
    protected abstract Chart? Named(string chart);

    /// <summary>The numbers of a figure, as CSV or as a workbook.</summary>
    public async Task<IActionResult> OnGetNumbersAsync(string chart, string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Named(chart) is { } drawn ? Downloads.Numbers(drawn, $"region-{Choice.Area.Code}-{chart}", format ?? "csv") : NotFound();
    }

    protected async Task LoadAsync(CancellationToken cancellationToken)
    {
        Choice = await regions.OwnAsync(cancellationToken);
        Region = await show.RunAsync(Choice.Area, chosen.Peers(), Parts, cancellationToken);
    }
}
