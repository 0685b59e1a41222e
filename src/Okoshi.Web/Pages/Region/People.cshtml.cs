using Okoshi.App.Access;
using Okoshi.App.Region.Stored;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>人: who lives here now, who will, who comes and goes.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class PeopleModel(ChosenRegion chosen, ShowStoredRegion show) : RegionPage(chosen, show)
{
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);
}
