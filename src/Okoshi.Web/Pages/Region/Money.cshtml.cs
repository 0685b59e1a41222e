using Okoshi.App.Access;
using Okoshi.App.Charts;
using Okoshi.App.Region;
using Okoshi.App.Region.Stored;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>お金の流れ: what circulates and what leaks, where that is known; the municipality's finance.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class MoneyModel(ListRegions regions, ChosenRegion chosen, ShowStoredRegion show, ShowRegion pack, PageFrame frame)
    : RegionPage(regions, chosen, show)
{
    /// <summary>The circulation that the pack knows of its own region, where no accounts are stored; null for others.</summary>
    public Chart? PackCirculation { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Region.Circulation is null && frame.HasPack)
            PackCirculation = RegionFigures.Circulation(pack.Run());
    }
}
