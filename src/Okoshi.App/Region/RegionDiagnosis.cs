using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>A region as its pack knows it: what documents print of it beyond the statistics of all municipalities.</summary>
/// <param name="Profile">The computed profile.</param>
/// <param name="Swot">Strengths, weaknesses, opportunities and threats as the strategy states them.</param>
/// <param name="Sources">Source documents by id.</param>
public sealed record RegionDiagnosis(RegionProfile Profile, IReadOnlyList<SwotRow> Swot, IReadOnlyDictionary<string, SourceRow> Sources)
{
    /// <summary>What is this economy strong in, what does it lose, who leaves, by what the pack of the region says?</summary>
    public static RegionDiagnosis Of(PackContent pack, DateOnly day) => pack.Get(new DiagnosisOfRegion(day));
}

/// <summary>The diagnosis of a pack's region on a day.</summary>
internal sealed record DiagnosisOfRegion(DateOnly Day) : Derived<PackContent, RegionDiagnosis>
{
    internal override RegionDiagnosis From(PackContent source) =>
        new(
            RegionProfiler.Compose(PackFigures.Of(source).Printed, source.Get(new ThresholdsOn(Day)).Region),
            source.Rows<SwotRow>(),
            source.Sources
        );
}
