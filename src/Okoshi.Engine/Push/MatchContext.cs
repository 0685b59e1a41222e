using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>組み合わせの材料 What all matches of one run share.</summary>
/// <param name="RegionName">Name of the region (青森市).</param>
/// <param name="Region">Its code: opportunities are there.</param>
/// <param name="Nearby">Towns around it, from where people may come to work; may be empty.</param>
/// <param name="Offers">Ranked opportunities, at least one.</param>
/// <param name="Programmes">Programmes of the catalogue; those that serve nobody directly are left out of every match.</param>
/// <param name="InterestLabels">Wording of the interests by key.</param>
/// <param name="Weights">Points.</param>
/// <param name="AsOf">Day of the judgement.</param>
public sealed record MatchContext(
    string RegionName,
    MunicipalityCode Region,
    AreaSet Nearby,
    IReadOnlyList<OpportunityOffer> Offers,
    IReadOnlyList<SupportProgramme> Programmes,
    IReadOnlyDictionary<string, string> InterestLabels,
    MatchWeights Weights,
    DateOnly AsOf
)
{
    /// <summary>How near a wanted place is: Met in the region, NotMet too far away, Unknown when it is not known or only near.</summary>
    public Verdict Nearness(Place? wanted)
    {
        if (wanted is null)
            return Verdict.Unknown;
        var here = wanted.IsIn(Nearby with { Codes = [Region] });
        return here == Verdict.NotMet && wanted.IsIn(Nearby with { Codes = [Region, .. Nearby.Codes] }) == Verdict.NotMet ? Verdict.NotMet
            : here == Verdict.Met ? Verdict.Met
            : Verdict.Unknown;
    }
}
