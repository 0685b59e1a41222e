using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>足りないもの: where the region falls short of the nation, and which data would tell more.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class MissingModel(ListRegions regions, ChosenRegion chosen, ShowRegion show) : RegionPage(regions, chosen, show)
{
    protected override RegionParts Parts => RegionParts.Industries | RegionParts.Jobs;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    protected override Chart? Named(string chart) => chart == "jobs" ? Jobs : null;
}
