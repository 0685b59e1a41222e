using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>人: who lives here now, who will, who comes and goes.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class PeopleModel(ListRegions regions, ChosenRegion chosen, ShowRegion show) : RegionPage(regions, chosen, show)
{
    /// <summary>By how much fewer young people are lost; null or unknown for no assumption.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ease { get; set; }

    /// <summary>From which year.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The projection, or why there is none.</summary>
    public (PopulationProjection? Result, string Reason) Projection => Region.Project(Assumption);

    public override Chart? Band => Projection.Result?.Draw();

    /// <summary>The numbers of the band, under the same assumption.</summary>
    public string BandNumbers(string? format = null) =>
        Assumption is { } a
            ? RegionLinks.PeopleNumbers("band", format, Ease, a.FromYear.ToString(CultureInfo.InvariantCulture))
            : RegionLinks.PeopleNumbers("band", format);

    private YouthAssumption? Assumption => YouthAssumption.Read(Ease, From);

    protected override RegionParts Parts => RegionParts.People;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    protected override Chart? Named(string chart) =>
        chart switch
        {
            "pyramid" => Pyramid,
            "population" => Population,
            "moves" => Moves,
            "band" => Band,
            _ => null,
        };
}
