using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Region.Picture;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>お金の流れ: what circulates and what leaks, where that is known; the municipality's finance.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class MoneyModel(ListRegions regions, ChosenRegion chosen, ShowRegion show) : RegionPage(regions, chosen, show)
{
    protected override RegionParts Parts => RegionParts.Circulation | RegionParts.Prefecture | RegionParts.Trade | RegionParts.Finance;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    protected override Chart? Named(string chart) =>
        chart switch
        {
            "prefecture" => Prefecture,
            "circulation" => OwnCirculation,
            "leaks" => Leaks,
            "own-trade" => OwnTrade,
            "trade" => Trade,
            _ => null,
        };
}
