using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// Numbers and dates as whole numbers on an axis, and the values at which a condition's answer changes. Between two of them every
/// applicant gets the same answer, so that one applicant stands for all.
/// </summary>
/// <remarks>Units: day numbers for ages, years since and dates; hundredths for years lived and percent; else persons and yen.</remarks>
internal static class FactAxis
{
    private const int Hundred = 100;
    private const int LongestLifeYears = 200;
    private const int MonthsOfYear = 12;

    /// <summary>Whether the condition asks for a number or a date.</summary>
    public static bool Carries(LeafClause leaf) => leaf is NumberClause or DateClause;

    /// <summary>The fact in which the answer is stored: ages and years since are dates.</summary>
    public static ApplicantFact Stored(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.YearsSinceFounding => ApplicantFact.FoundingDate,
            ApplicantFact.YearsSinceGraduation => ApplicantFact.GraduationDate,
            _ => fact,
        };

    /// <summary>Whether the fact is stored as a day.</summary>
    public static bool IsDay(ApplicantFact stored) =>
        stored
            is ApplicantFact.Age
                or ApplicantFact.FoundingDate
                or ApplicantFact.GraduationDate
                or ApplicantFact.MoveDate
                or ApplicantFact.ProjectStart
                or ApplicantFact.ProjectCompletion
                or ApplicantFact.ProjectPayment;

    /// <summary>Whether the fact is stored in hundredths.</summary>
    public static bool IsFine(ApplicantFact stored) =>
        stored
            is ApplicantFact.ResidenceYears
                or ApplicantFact.PreviousResidenceYears
                or ApplicantFact.SalesChange
                or ApplicantFact.WageRaised
                or ApplicantFact.WagePledged;

    /// <summary>The applicant with the fact at a place of the axis.</summary>
    public static Applicant With(Applicant applicant, ApplicantFact stored, long value) =>
        stored switch
        {
            ApplicantFact.Age => applicant with { BirthDate = DateOnly.FromDayNumber((int)value), AgeGroup = null },
            ApplicantFact.FoundingDate => applicant with { FoundingDate = DateOnly.FromDayNumber((int)value) },
            ApplicantFact.GraduationDate => applicant with { GraduationDate = DateOnly.FromDayNumber((int)value) },
            ApplicantFact.Employees => applicant with { Employees = (int)value },
            ApplicantFact.Capital => applicant with { Capital = new Yen(value) },
            ApplicantFact.OwnFunds => applicant with { OwnFunds = new Yen(value) },
            ApplicantFact.ResidenceYears => applicant with { ResidenceYears = (decimal)value / Hundred },
            ApplicantFact.PreviousResidenceYears => applicant with { PreviousResidenceYears = (decimal)value / Hundred },
            ApplicantFact.SalesChange => applicant with { SalesChangePercent = (decimal)value / Hundred },
            ApplicantFact.WageRaised => applicant with { WageRaisedPercent = (decimal)value / Hundred },
            ApplicantFact.WagePledged => applicant with { WagePledgedPercent = (decimal)value / Hundred },
            ApplicantFact.ProjectCost => applicant with { ProjectCost = new Yen(value) },
            ApplicantFact.MoveDate => applicant with { MovedOn = DateOnly.FromDayNumber((int)value) },
            ApplicantFact.ProjectStart => applicant with { ProjectStart = DateOnly.FromDayNumber((int)value) },
            ApplicantFact.ProjectCompletion => applicant with { ProjectCompletion = DateOnly.FromDayNumber((int)value) },
            ApplicantFact.ProjectPayment => applicant with { ProjectPayment = DateOnly.FromDayNumber((int)value) },
            _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "Neither a number nor a date."),
        };

    /// <summary>Values of the axis at which a new answer may begin; unordered, with repetitions, never one too few.</summary>
    public static IEnumerable<long> Changes(LeafClause leaf, DateOnly asOf) =>
        leaf switch
        {
            DateClause date => Ends(date.From, date.To),
            NumberClause { Fact: ApplicantFact.Age } age => Limits(age)
                .SelectMany(Whole)
                .SelectMany(years => Birthdays(age.DayOf(asOf), years)),
            NumberClause { Fact: ApplicantFact.YearsSinceFounding or ApplicantFact.YearsSinceGraduation } since => Limits(since)
                .Append(0)
                .SelectMany(limit => Anniversaries(since, limit, since.DayOf(asOf))),
            NumberClause fine when IsFine(fine.Fact) => Limits(fine)
                .SelectMany(limit => Whole(limit * Hundred / (fine.InMonths ? MonthsOfYear : 1))),
            NumberClause whole => Limits(whole).SelectMany(Whole),
            _ => [],
        };

    private static IEnumerable<decimal> Limits(NumberClause clause) =>
        clause.Bounds.SelectMany(b => new[] { b.Value - b.Band, b.Value + b.Band });

    private static IEnumerable<long> Whole(decimal limit) => [(long)decimal.Ceiling(limit), (long)decimal.Floor(limit) + 1];

    private static IEnumerable<long> Ends(DateOnly? from, DateOnly? to)
    {
        if (from is { } first)
            yield return first.DayNumber;
        if (to is { } last)
            yield return last.DayNumber + 1;
    }

    /// <summary>The first birthday on which somebody is too young, by either reckoning.</summary>
    private static IEnumerable<long> Birthdays(DateOnly day, long years) =>
        day < DateOnly.MaxValue ? [Before(day, years), Before(day.AddDays(1), years)] : [Before(day, years)];

    /// <summary>The first birthday on which somebody is too young to be so many years old on a day.</summary>
    private static long Before(DateOnly day, long years) =>
        years > day.Year - 1 ? DateOnly.MinValue.DayNumber
        : years < day.Year - DateOnly.MaxValue.Year + 1 ? DateOnly.MaxValue.DayNumber
        : day.AddYears((int)-years).DayNumber + 1;

    /// <summary>
    /// The first days from which fewer years than a limit, or no more than it, have passed; years since fall with the day.
    /// </summary>
    private static IEnumerable<long> Anniversaries(NumberClause clause, decimal limit, DateOnly day)
    {
        var earliest = Math.Max(DateOnly.MinValue.AddYears(1).DayNumber, day.DayNumber - (LongestLifeYears * 366));
        var latest = Math.Min(DateOnly.MaxValue.AddYears(-1).DayNumber, day.DayNumber + (LongestLifeYears * 366));
        foreach (var strict in new[] { false, true })
        {
            var (low, high) = (earliest, latest);
            while (low < high)
            {
                var middle = (low + high) / 2;
                var years = LeafJudge.NumberOf(clause, With(new Applicant(), Stored(clause.Fact), middle), day)!.From;
                if (strict ? years < limit : years <= limit)
                    high = middle;
                else
                    low = middle + 1;
            }
            yield return low;
        }
    }
}
