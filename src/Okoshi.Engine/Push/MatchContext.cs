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
    /// <summary>
    /// How the region suits where a person lives now and where she wants to be. Who wants to come is as welcome as who is here;
    /// who stays away, or has not decided, is not turned down: something can be begun from afar.
    /// </summary>
    public Standing StandingOf(AudienceMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var (now, wanted) = (member.Facts.Residence, member.Facts.PlannedPlace);
        var livesAway = now is not null && now.IsIn(Around) == Verdict.NotMet;
        return member.Coming switch
        {
            MoveTime.WithinYear or MoveTime.SomeDay when !LivesHere(now) => Standing.Coming,
            MoveTime.Stay or MoveTime.Undecided when livesAway => Standing.Away,
            MoveTime.WithinYear or MoveTime.SomeDay => Standing.Here,
            MoveTime.Stay when wanted is null && now is not null => Of(now),
            _ => Of(wanted),
        };
    }

    private AreaSet Here => Nearby with { Codes = [Region] };

    private AreaSet Around => Nearby with { Codes = [Region, .. Nearby.Codes] };

    private bool LivesHere(Place? now) => now is not null && now.IsIn(Here) == Verdict.Met;

    private Standing Of(Place? place) =>
        place is null ? Standing.NotKnown
        : place.IsIn(Here) == Verdict.Met ? Standing.Here
        : place.IsIn(Around) == Verdict.NotMet ? Standing.Elsewhere
        : Standing.Near;
}
