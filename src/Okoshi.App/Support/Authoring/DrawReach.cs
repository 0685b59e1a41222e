using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Region.Picture;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// Use case: where those live whom a programme would reach, on the map of the region. Null where the boundaries are not imported.
/// </summary>
public sealed class DrawReach(ShowRegionMap map, RegionContext context)
{
    private const double Wide = 360;

    public async Task<Chart?> RunAsync(AudiencePreview preview, CancellationToken cancellationToken)
    {
        var municipality = context.Pack.Manifest.Municipality;
        var met = preview
            .Places.Where(p => p.Municipality?.Prefecture == municipality.Prefecture)
            .ToDictionary(p => p.Municipality!.Value, p => (decimal)p.Counts.Met);
        return await map.DrawAsync(
            "住んでいる市町村ごとの該当（合成の対象）",
            met,
            "人",
            $"{preview.CensusYear}年国勢調査の年齢から引いた合成データ",
            municipality,
            Wide,
            cancellationToken
        );
    }
}
