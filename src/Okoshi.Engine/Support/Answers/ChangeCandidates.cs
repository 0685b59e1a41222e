using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>A change with what it makes of the applicant.</summary>
internal sealed record ChangeCandidate(CircumstanceChange Change, Func<Applicant, Applicant> Apply);

/// <summary>
/// The changes that a person can really make, one for each condition: hire, raise money, move, register, get a certificate, receive
/// another programme first, choose the founding date, or wait. Nobody is asked to change sex, age, studies or what lies in the past.
/// </summary>
internal static class ChangeCandidates
{
    public static IEnumerable<ChangeCandidate> For(LeafClause leaf, Applicant applicant, DateOnly asOf) =>
        leaf switch
        {
            NumberClause { Fact: ApplicantFact.Employees } c => Raise(c, applicant, asOf, applicant.Employees),
            NumberClause { Fact: ApplicantFact.Capital } c => Raise(c, applicant, asOf, applicant.Capital?.Amount),
            NumberClause { Fact: ApplicantFact.OwnFunds } c => Raise(c, applicant, asOf, applicant.OwnFunds?.Amount),
            NumberClause { Fact: ApplicantFact.Age } c => Wait(c, asOf, Birthdays(c, applicant)),
            NumberClause { Fact: ApplicantFact.YearsSinceFounding or ApplicantFact.YearsSinceGraduation } c => Wait(
                c,
                asOf,
                Anniversaries(c, applicant)
            ),
            NumberClause { Fact: ApplicantFact.ResidenceYears } c => LiveOn(c, applicant, asOf),
            DateClause { Fact: ApplicantFact.FoundingDate } c => FoundIn(c, applicant, asOf),
            PlaceClause { Fact: not ApplicantFact.PreviousResidence } c => c.Areas.Codes.Select(area =>
                Now(c, asOf, new ChangeRemark.Move(c.Statement), a => Move(c.Fact, a, Place.OneOf(c.Says, area)))
            ),
            ChoiceClause { Fact: ApplicantFact.Stage } c
                when applicant.Stage is FoundingStage.Considering or FoundingStage.NotPlanning && c.Allowed.Contains("preparing") =>
            [
                Now(c, asOf, new ChangeRemark.Prepare(), a => a with { Stage = FoundingStage.Preparing }),
            ],
            NamedListClause c when !(c.At < asOf) =>
            [
                new(
                    new CircumstanceChange(c.Fact, new ChangeRemark.GetListed(c.Statement), c.At ?? asOf, c.Citation),
                    a => a with { Lists = [.. a.Lists.Where(l => l.List != c.List), new ListMembership(c.List, c.At ?? asOf, true)] }
                ),
            ],
            ReceivedClause c => c.Programmes.Select(p =>
                Now(
                    c,
                    asOf,
                    new ChangeRemark.ReceiveFirst(p),
                    a => a with { Received = [.. a.Received.Where(r => r.Programme != p), new ReceivedProgramme(p, true, asOf)] }
                )
            ),
            WindowClause { From: { } from } c => Wait(c, asOf, [from]),
            _ => BusinessChanges.For(leaf, applicant, asOf),
        };

    internal static ChangeCandidate Now(LeafClause leaf, DateOnly asOf, Remark text, Func<Applicant, Applicant> apply) =>
        new(new CircumstanceChange(leaf.Fact, text, asOf, leaf.Citation), apply);

    private static IEnumerable<ChangeCandidate> Wait(LeafClause leaf, DateOnly asOf, IEnumerable<DateOnly> days) =>
        days.Where(d => d > asOf)
            .Distinct()
            .Select(day => new ChangeCandidate(
                new CircumstanceChange(ApplicantFact.Reading, new ChangeRemark.WaitUntil(day, leaf.Statement), day, leaf.Citation),
                a => a
            ));

    private static IEnumerable<ChangeCandidate> Raise(NumberClause clause, Applicant applicant, DateOnly asOf, long? present) =>
        present is not { } now
            ? []
            : FactAxis
                .Changes(clause, asOf)
                .Where(v => v > now)
                .Distinct()
                .Where(v => LeafJudge.Judge(clause, FactAxis.With(applicant, clause.Fact, v), asOf).Verdict == Verdict.Met)
                .Order()
                .Take(1)
                .Select(v =>
                    Now(clause, asOf, new ChangeRemark.RaiseTo(clause.Fact, v, clause.Statement), a => FactAxis.With(a, clause.Fact, v))
                );

    private static IEnumerable<DateOnly> Birthdays(NumberClause clause, Applicant applicant) =>
        applicant.BirthDate is { } birth && clause is { On: null, AtFiscalYearEnd: false }
            ? clause.Bounds.Where(b => b.IsLower).Select(b => AgeFrom(clause, birth, b))
            : [];

    /// <summary>The first day on which the age is surely there, as the clause reckons it.</summary>
    private static DateOnly AgeFrom(NumberClause clause, DateOnly birth, Bound bound) =>
        After(clause, birth, bound) is var birthday && clause.Reckoning == AgeReckoning.Attained ? birthday.AddDays(-1) : birthday;

    private static IEnumerable<DateOnly> Anniversaries(NumberClause clause, Applicant applicant) =>
        clause is { On: null, AtFiscalYearEnd: false } && LeafJudge.DateOf(FactAxis.Stored(clause.Fact), applicant) is { } start
            ? [start, .. clause.Bounds.Where(b => b.IsLower).Select(b => After(clause, start, b))]
            : [];

    /// <summary>
    /// The first day on which the limit and its band are surely passed: the anniversary, or a day later where
    /// the limit itself does not count.
    /// </summary>
    private static DateOnly After(NumberClause clause, DateOnly start, Bound bound)
    {
        var years = (int)decimal.Ceiling(bound.Value + bound.Band + (bound.Kind == BoundKind.Above ? 0.001m : 0));
        if (clause.InMonths)
            return start.AddMonths(years);
        // One born on 29 February completes a year on 1 March of a common year.
        var day = start.AddYears(years);
        return start.Day == 29 && day.Day == 28 ? day.AddDays(1) : day;
    }

    private static IEnumerable<ChangeCandidate> LiveOn(NumberClause clause, Applicant applicant, DateOnly asOf)
    {
        if (applicant.ResidenceYears is not { } lived)
            yield break;
        foreach (var bound in clause.Bounds.Where(b => b.IsLower && Months(b.Value + b.Band) >= lived * 12))
        {
            var months = (int)decimal.Ceiling(Months(bound.Value + bound.Band) - (lived * 12)) + (bound.Kind == BoundKind.Above ? 1 : 0);
            var day = asOf.AddMonths(months);
            yield return new ChangeCandidate(
                new CircumstanceChange(clause.Fact, new ChangeRemark.LiveOnUntil(day, clause.Statement), day, clause.Citation),
                a => a with { ResidenceYears = lived + (months / 12m) }
            );
        }

        decimal Months(decimal limit) => clause.InMonths ? limit : limit * 12;
    }

    /// <summary>A founding that has not happened may be put on the first day of the window, or today.</summary>
    private static IEnumerable<ChangeCandidate> FoundIn(DateClause clause, Applicant applicant, DateOnly asOf)
    {
        var day = clause.From is { } from && from > asOf ? from : asOf;
        if (applicant.FoundingDate <= asOf || day > clause.To)
            yield break;
        yield return new ChangeCandidate(
            new CircumstanceChange(clause.Fact, new ChangeRemark.FoundFrom(day, clause.To, clause.Statement), asOf, clause.Citation),
            a => a with { FoundingDate = day }
        );
    }

    private static Applicant Move(ApplicantFact fact, Applicant applicant, Place to) =>
        fact == ApplicantFact.PlannedPlace
            ? applicant with
            {
                PlannedPlace = to,
            }
            : applicant with
            {
                Residence = to,
                PreviousResidence = applicant.Residence,
                ResidenceYears = 0,
                PreviousResidenceYears = applicant.ResidenceYears,
            };
}
