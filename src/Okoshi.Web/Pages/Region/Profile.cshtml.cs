using Okoshi.App.Access;
using Okoshi.App.Region.Stored;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Region;

/// <summary>まとめ: everything that the imported figures say of the municipality, on one page that prints.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
public sealed class ProfileModel(ListRegions regions, ChosenRegion chosen, ShowStoredRegion show) : RegionPage(regions, chosen, show)
{
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>A figure of the imported data for the list of facts.</summary>
    public static Figure Fact(string label, decimal? value, string unit, string period) =>
        new(
            label,
            value,
            unit,
            period,
            new SourceRef("", "", value is null ? Quality.Missing : Quality.Printed, value is null ? "取り込んだ統計にありません" : "")
        );
}
