using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>Answers conditions on certificates: held, of a day that counts, still valid; or still to be had in time.</summary>
internal static class CertificateJudge
{
    public static Judgement Judge(CertificateClause clause, Applicant applicant, DateOnly asOf)
    {
        if (!applicant.Certificates.TryGetValue(clause.Certificate, out var held))
            return Judgement.NotKnown;
        if (!held)
            return Lacking(clause, asOf, Doubt.None);
        if (!clause.AsksForDay)
            return new Judgement(Verdict.Met);
        if (!applicant.CertificateDays.TryGetValue(clause.Certificate, out var day))
            return new Judgement(Verdict.Unknown, Doubt.OtherIssue);
        var counts = !(day < clause.IssuedFrom) && !(day > clause.IssuedTo) && !(LastDay(clause, day) < asOf);
        return counts ? new Judgement(Verdict.Met) : Lacking(clause, asOf, Doubt.OtherIssue);
    }

    /// <summary>The day by which it is there for whoever asks for it today; null where that is not known.</summary>
    public static DateOnly? EarliestDay(CertificateClause clause, DateOnly asOf) =>
        clause.CanBeHad ? asOf.AddMonths(clause.TakesMonths ?? 0).AddDays(clause.TakesDays ?? 0) : null;

    /// <summary>The last day on which it counts.</summary>
    private static DateOnly? LastDay(CertificateClause clause, DateOnly issued) =>
        clause.ValidMonths is { } months ? issued.AddMonths(months) : null;

    /// <summary>What can still be had in time rules nobody out.</summary>
    private static Judgement Lacking(CertificateClause clause, DateOnly asOf, Doubt doubt) =>
        EarliestDay(clause, asOf) is { } day && !(day > clause.NeededBy) && !(day > clause.IssuedTo)
            ? new Judgement(Verdict.Unknown, Doubt.Obtainable)
            : new Judgement(Verdict.NotMet, doubt);
}
