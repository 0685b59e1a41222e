using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>A region's profile with what the page shows beside it.</summary>
/// <param name="Profile">The computed profile.</param>
/// <param name="Swot">Strengths, weaknesses, opportunities and threats as the strategy states them.</param>
/// <param name="Sources">Source documents by id.</param>
public sealed record RegionDiagnosis(RegionProfile Profile, IReadOnlyList<SwotRow> Swot, IReadOnlyDictionary<string, SourceRow> Sources);

/// <summary>Use case: what is this economy strong in, what does it lose, who leaves?</summary>
public sealed class ShowRegion(CurrentPack pack)
{
    public async Task<RegionDiagnosis> RunAsync(CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        return new RegionDiagnosis(RegionInputs.ProfileOf(content), content.Rows<SwotRow>(), content.Sources);
    }
}
