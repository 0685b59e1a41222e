using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>Why an opportunity is proposed to a person; what is not known is said to be unknown.</summary>
internal static class MatchReasons
{
    public static IReadOnlyList<ProposalReason> For(
        MatchContext context,
        AudienceMember member,
        OpportunityOffer offer,
        IReadOnlyList<ProgrammeOutcome> outcomes
    ) =>
        [
            new(MatchPartKind.Interest, Interest(context, member, offer)),
            new(MatchPartKind.Rank, new MatchRemark.Ranked(context.RegionName, offer.Rank)),
            new(MatchPartKind.Plan, offer.Plan is { } plan ? new MatchRemark.Money(plan) : new MatchRemark.NoPlan()),
            new(MatchPartKind.Support, Support(outcomes)),
            new(MatchPartKind.Place, Where(context, member)),
        ];

    private static Remark Interest(MatchContext context, AudienceMember member, OpportunityOffer offer)
    {
        if (member.Interests.Count == 0)
            return new MatchRemark.LikesUnknown();
        string[] shared = [.. member.Interests.Where(offer.Interests.Contains)];
        return shared.Length == 0
            ? new MatchRemark.LikesOtherThings(Labels(context, member.Interests))
            : new MatchRemark.Likes(Labels(context, shared));
    }

    private static Remark Support(IReadOnlyList<ProgrammeOutcome> outcomes)
    {
        var met = outcomes.Count(o => o.Verdict == Verdict.Met);
        var unknown = outcomes.Count(o => o.Verdict == Verdict.Unknown);
        return met + unknown == 0
            ? new MatchRemark.NoProgramme()
            : new MatchRemark.Programmes(
                met,
                unknown,
                outcomes.Any(o => o.MayBeProposed && o.Confirmation == ConfirmationState.ConfirmFirst)
            );
    }

    private static Remark Where(MatchContext context, AudienceMember member)
    {
        var place = (member.Facts.PlannedPlace ?? member.Facts.Residence)?.Name ?? "";
        return context.ClosenessOf(member) switch
        {
            Closeness.Here => new MatchRemark.Here(context.RegionName),
            Closeness.Coming => new MatchRemark.Welcome(context.RegionName, member.Coming == MoveTime.WithinYear),
            Closeness.Away => new MatchRemark.FromAfar(context.RegionName, member.Facts.Residence!.Name),
            Closeness.Elsewhere => new MatchRemark.Elsewhere(context.RegionName, place),
            Closeness.Near => new MatchRemark.PerhapsNear(context.RegionName, place),
            _ => new MatchRemark.PlaceUnknown(context.RegionName),
        };
    }

    private static string[] Labels(MatchContext context, IEnumerable<string> interests) =>
        [.. interests.Select(i => context.InterestLabels.GetValueOrDefault(i, i))];
}
