using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>地図: the municipalities of the prefecture, coloured by one measure, the chosen one marked.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class MapModel(ListRegions regions, ShowRegionMap show) : PageModel
{
    /// <summary>Which measure; the first of all where it is not known.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Measure { get; set; }

    public RegionChoice Choice { get; private set; } = null!;

    public RegionMap Shown { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>The values, as CSV or as a workbook.</summary>
    public async Task<IActionResult> OnGetNumbersAsync(string? format, CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Shown.Map is { } map
            ? Downloads.Numbers(map, $"map-{Shown.Measure.Key}-{Choice.Area.Code.Prefecture}", format ?? "csv")
            : NotFound();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Choice = await regions.OwnAsync(cancellationToken);
        Shown = await show.RunAsync(Choice.Area, MapMeasure.Named(Measure), cancellationToken);
        Measure = Shown.Measure.Key;
    }
}
