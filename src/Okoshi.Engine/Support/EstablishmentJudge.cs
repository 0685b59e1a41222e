using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>Answers conditions on the places of a business; one of them is enough.</summary>
internal static class EstablishmentJudge
{
    public static Judgement Judge(EstablishmentClause clause, Applicant applicant, DateOnly asOf)
    {
        if (applicant.Establishments is not { } places)
            return Judgement.NotKnown;
        var result = new Judgement(Verdict.NotMet);
        foreach (var place in places)
        {
            if (!place.Is(clause.Role))
                continue;
            var each = Judge(clause, place, asOf);
            if (each.Verdict == Verdict.Met)
                return each;
            // A place that is known too coarsely comes before one that is still to be opened.
            if (each.Verdict == Verdict.Unknown && result.Doubt is Doubt.None or Doubt.Obtainable)
                result = each;
        }
        return result.Verdict == Verdict.NotMet && applicant.MayHaveMoreEstablishments && !IsOnly(clause.Role, places)
            ? new Judgement(Verdict.Unknown, Doubt.TooCoarse)
            : result;
    }

    /// <summary>A business has one head office and one registered office: where it is told of there is no other.</summary>
    private static bool IsOnly(EstablishmentRole role, IReadOnlyList<Establishment> places) =>
        role is EstablishmentRole.HeadOffice or EstablishmentRole.RegisteredOffice && places.Any(p => p.Role == role);

    private static Judgement Judge(EstablishmentClause clause, Establishment place, DateOnly asOf)
    {
        var there = place.Place.IsIn(clause.Areas);
        if (there == Verdict.NotMet)
            return new Judgement(there);
        var time = place.IsPlanned || place.Since > asOf ? Planned(clause, place, asOf) : Held(clause, place, asOf);
        return there == Verdict.Met || time.Verdict == Verdict.NotMet ? time : new Judgement(there, Doubt.TooCoarse);
    }

    private static Judgement Held(EstablishmentClause clause, Establishment place, DateOnly asOf)
    {
        if (clause.HeldMonths is null && clause.HeldSince is null)
            return new Judgement(Verdict.Met);
        if (place.Since is not { } since)
            return new Judgement(Verdict.Unknown, Doubt.TooCoarse);
        var isLongEnough = clause.HeldMonths is not { } months || since.AddMonths(months) <= asOf;
        return new Judgement((isLongEnough && !(since > clause.HeldSince)).ToVerdict());
    }

    /// <summary>Where only what is there counts, a planned place rules nobody out while it is opened before the call ends.</summary>
    private static Judgement Planned(EstablishmentClause clause, Establishment place, DateOnly asOf)
    {
        if (clause.HeldMonths is not null || clause.HeldSince is not null)
            return new Judgement(Verdict.NotMet);
        if (clause.PlannedWithinMonths is not { } months)
            return place.Since > clause.NeededBy ? new Judgement(Verdict.NotMet) : new Judgement(Verdict.Unknown, Doubt.Obtainable);
        return place.Since is { } day
            ? new Judgement((day <= asOf.AddMonths(months)).ToVerdict())
            : new Judgement(Verdict.Unknown, Doubt.TooCoarse);
    }
}
