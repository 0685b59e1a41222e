using Okoshi.App.Areas;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>Builds what matching needs from a pack.</summary>
public static class MatchInputs
{
    /// <summary>The context of one run.</summary>
    public static MatchContext Context(
        PackContent pack,
        IReadOnlyList<OpportunityOffer> offers,
        IReadOnlyList<SupportProgramme> programmes,
        DateOnly asOf
    )
    {
        return new MatchContext(
            RegionPlaces.Name(pack),
            pack.Manifest.Municipality,
            NationalAreas.Set(RegionPlaces.Neighbours(pack)?.Areas ?? []),
            offers,
            programmes,
            pack.Rows<InterestRow>().ToDictionary(i => i.Id, i => i.Label, StringComparer.Ordinal),
            Weights(pack),
            asOf
        );
    }

    private static MatchWeights Weights(PackContent pack)
    {
        var rows = pack.Rows<MatchPointsRow>().ToDictionary(r => r.Part, StringComparer.Ordinal);
        return new MatchWeights(
            rows["interest"].Points,
            rows["rank"].Points,
            rows["support"].Points,
            rows["place"].Points,
            rows["support"].FullAt ?? 1
        );
    }
}
