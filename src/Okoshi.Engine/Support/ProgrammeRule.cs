namespace Okoshi.Engine.Support;

/// <summary>対象者の条件 The conditions of a programme as they stand from one day to another.</summary>
/// <param name="From">First day on which they stand.</param>
/// <param name="To">Last day, or null while nothing newer is known.</param>
/// <param name="Purpose">What the programme is good for.</param>
/// <param name="When">The conditions.</param>
public sealed record ProgrammeRule(DateOnly From, DateOnly? To, ProgrammePurpose Purpose, Clause When)
{
    /// <summary>申し込むときに誓うこと・出すもの What applicants declare or bring (反社, 納税, 報告); never part of the verdict.</summary>
    public IReadOnlyList<ProgrammeDeclaration> Declarations { get; init; } = [];

    /// <summary>
    /// The same rule where a call ends on a day, by the call or by a window of the conditions: by then everything has to be there that can
    /// be obtained first.
    /// </summary>
    public ProgrammeRule NeededBy(DateOnly? day) =>
        Windows(When).Append(day).Min() is { } last ? this with { When = Needed(When, last) } : this;

    /// <summary>Whether the rule stands on a day.</summary>
    public bool StandsOn(DateOnly day) => day >= From && !(day > To);

    private static IEnumerable<DateOnly?> Windows(Clause clause) =>
        clause switch
        {
            AllOfClause all => all.Parts.SelectMany(Windows),
            WindowClause window => [window.To],
            _ => [],
        };

    private static Clause Needed(Clause clause, DateOnly last) =>
        clause switch
        {
            AllOfClause all => all with { Parts = [.. all.Parts.Select(p => Needed(p, last))] },
            AtLeastClause some => some with { Parts = [.. some.Parts.Select(p => Needed(p, last))] },
            NotClause not => not with { Part = Needed(not.Part, last) },
            CertificateClause { TakesMonths: not null } certificate when !(certificate.NeededBy < last) => certificate with
            {
                NeededBy = last,
            },
            EstablishmentClause place when !(place.NeededBy < last) => place with { NeededBy = last },
            _ => clause,
        };
}
