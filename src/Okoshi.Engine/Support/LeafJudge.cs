using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>Answers single conditions; no text is made here, so that whole populations are judged quickly.</summary>
internal static class LeafJudge
{
    private const int MonthsOfYear = 12;

    public static Judgement Judge(LeafClause leaf, Applicant applicant, DateOnly asOf) =>
        leaf switch
        {
            NumberClause number => JudgeNumber(number, applicant, asOf),
            DateClause date => JudgeDate(date, DateOf(date.Fact, applicant)),
            PlaceClause place => JudgePlace(place, applicant),
            IndustryClause industry => applicant.Industry is { } known
                ? Judgement.Of(VerdictLogic.Any(industry.Classes.Select(known.IsWithin)), Doubt.TooCoarse)
                : Judgement.NotKnown,
            ChoiceClause choice => applicant.ChoiceOf(choice.Fact) is { } given
                ? new Judgement(choice.Allowed.Contains(given).ToVerdict())
                : Judgement.NotKnown,
            CertificateClause certificate => CertificateJudge.Judge(certificate, applicant, asOf),
            UndertakingClause act => applicant.Undertakings.TryGetValue(act.Undertaking, out var done)
                ? new Judgement(done.ToVerdict())
                : Judgement.NotKnown,
            FigureClause figure => applicant.Figures.TryGetValue(figure.Figure, out var number)
                ? Judgement.Of(VerdictLogic.All(figure.Bounds.Select(b => b.Judge(number))), Doubt.SoftBand)
                : Judgement.NotKnown,
            EstablishmentClause place => EstablishmentJudge.Judge(place, applicant, asOf),
            NoCapitalClause => new Judgement(applicant.HasNoCapital.ToVerdict()),
            NamedListClause list => JudgeList(list, applicant, asOf),
            WindowClause window => JudgeWindow(window, asOf),
            ReceivedClause received => JudgeReceived(received, applicant, asOf),
            BudgetClause budget => new Judgement((asOf <= budget.ExhaustedOn).ToVerdict()),
            NeedsReadingClause => new Judgement(Verdict.Unknown, Doubt.NeedsReading),
            _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.GetType().Name, "An unknown kind of clause."),
        };

    /// <summary>What is known of a number, in the unit of its clause; null when nothing is.</summary>
    public static NumberRange? NumberOf(ApplicantFact fact, Applicant applicant, DateOnly day) =>
        fact switch
        {
            ApplicantFact.Age => applicant.AgeOn(day),
            ApplicantFact.PreviousResidenceYears => Exactly(applicant.PreviousResidenceYears),
            ApplicantFact.YearsSinceFounding => Exactly(YearsSince(applicant.FoundingDate, day)),
            ApplicantFact.YearsSinceGraduation => Exactly(YearsSince(applicant.GraduationDate, day)),
            ApplicantFact.Employees => Exactly(applicant.Employees),
            ApplicantFact.Capital => Exactly(applicant.Capital?.Amount),
            ApplicantFact.ResidenceYears => Exactly(applicant.ResidenceYears),
            ApplicantFact.SalesChange => Exactly(applicant.SalesChangePercent),
            ApplicantFact.OwnFunds => Exactly(applicant.OwnFunds?.Amount),
            ApplicantFact.ProjectCost => Exactly(applicant.ProjectCost?.Amount),
            ApplicantFact.WageRaised => Exactly(applicant.WageRaisedPercent),
            ApplicantFact.WagePledged => Exactly(applicant.WagePledgedPercent),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact that is a number."),
        };

    /// <summary>The same as its clause reckons it.</summary>
    public static NumberRange? NumberOf(NumberClause clause, Applicant applicant, DateOnly asOf) =>
        (clause.Fact, clause.InMonths) switch
        {
            (ApplicantFact.Age, _) when clause.Reckoning is { } reckoning => applicant.AgeOn(clause.DayOf(asOf), reckoning),
            (ApplicantFact.YearsSinceFounding or ApplicantFact.YearsSinceGraduation, true) => Exactly(
                MonthsSince(DateOf(FactAxis.Stored(clause.Fact), applicant), clause.DayOf(asOf))
            ),
            (ApplicantFact.ResidenceYears, true) => Exactly(applicant.ResidenceYears * MonthsOfYear),
            (ApplicantFact.PreviousResidenceYears, true) => Exactly(applicant.PreviousResidenceYears * MonthsOfYear),
            _ => NumberOf(clause.Fact, applicant, clause.DayOf(asOf)),
        };

    public static DateOnly? DateOf(ApplicantFact fact, Applicant applicant) =>
        fact switch
        {
            ApplicantFact.GraduationDate => applicant.GraduationDate,
            ApplicantFact.MoveDate => applicant.MovedOn,
            ApplicantFact.ProjectStart => applicant.ProjectStart,
            ApplicantFact.ProjectCompletion => applicant.ProjectCompletion,
            ApplicantFact.ProjectPayment => applicant.ProjectPayment,
            _ => applicant.FoundingDate,
        };

    /// <summary>Everywhere the applicant is known to be, as far as the fact asks; empty when nothing is known.</summary>
    /// <remarks>Where a business is: the place that was told, and every place of business of the list.</remarks>
    public static IEnumerable<Place> PlacesOf(ApplicantFact fact, Applicant applicant)
    {
        if (PlaceOf(fact, applicant) is { } told)
            yield return told;
        if (fact != ApplicantFact.PlannedPlace)
            yield break;
        foreach (var establishment in applicant.Establishments ?? [])
        {
            if (establishment.Is(EstablishmentRole.PlaceOfBusiness))
                yield return establishment.Place;
        }
    }

    public static Place? PlaceOf(ApplicantFact fact, Applicant applicant) =>
        fact switch
        {
            ApplicantFact.Residence => applicant.Residence,
            ApplicantFact.PreviousResidence => applicant.PreviousResidence,
            _ => applicant.PlannedPlace,
        };

    private static Judgement JudgeNumber(NumberClause clause, Applicant applicant, DateOnly asOf)
    {
        var day = clause.DayOf(asOf);
        if (clause.Fact == ApplicantFact.Capital && applicant.HasNoCapital)
            return new Judgement((!clause.HasLowerLimit).ToVerdict(), Doubt.NotApplicable);
        if (NumberOf(clause, applicant, asOf) is not { } range)
            return Judgement.NotKnown;
        if (clause.Fact == ApplicantFact.Age && clause.Reckoning != AgeReckoning.Birthday)
            return JudgeAge(clause, applicant.AgeOn(day)!, applicant.AgeOn(day, AgeReckoning.Attained)!);
        // A date of founding still ahead means that no year has passed yet, so "within n years" does not hold.
        if (clause.Fact == ApplicantFact.YearsSinceFounding && range.From < 0)
            return new Judgement(Verdict.NotMet);
        return JudgeRange(clause, range);
    }

    private static Judgement JudgeRange(NumberClause clause, NumberRange range)
    {
        var verdict = VerdictLogic.All(clause.Bounds.Select(b => b.Judge(range)));
        return Judgement.Of(verdict, range.IsExact ? Doubt.SoftBand : Doubt.TooCoarse);
    }

    /// <summary>On the day before a birthday the reckonings differ; where the source names neither, neither decides.</summary>
    private static Judgement JudgeAge(NumberClause clause, NumberRange byBirthday, NumberRange attained)
    {
        var lawful = JudgeRange(clause, attained);
        return clause.Reckoning is null && JudgeRange(clause, byBirthday).Verdict != lawful.Verdict
            ? new Judgement(Verdict.Unknown, Doubt.EveOfBirthday)
            : lawful;
    }

    /// <summary>Whoever does not live there but may move there is not ruled out: the answer waits for the move.</summary>
    private static Judgement JudgePlace(PlaceClause clause, Applicant applicant)
    {
        Verdict[] each = [.. PlacesOf(clause.Fact, applicant).Select(p => p.IsIn(clause.Areas))];
        if (each.Length == 0)
            return Judgement.NotKnown;
        var verdict = VerdictLogic.Any(each);
        if (verdict == Verdict.NotMet && clause.Fact == ApplicantFact.PlannedPlace && applicant.MayHaveMoreEstablishments)
            verdict = Verdict.Unknown;
        return
            verdict == Verdict.NotMet
            && clause.Fact == ApplicantFact.Residence
            && applicant.MoveTo is { } next
            && next.IsIn(clause.Areas) != Verdict.NotMet
            ? new Judgement(Verdict.Unknown, Doubt.PlannedMove)
            : Judgement.Of(verdict, Doubt.TooCoarse);
    }

    private static Judgement JudgeDate(DateClause clause, DateOnly? date) =>
        date is { } day ? new Judgement((!(day < clause.From) && !(day > clause.To)).ToVerdict()) : Judgement.NotKnown;

    private static Judgement JudgeList(NamedListClause clause, Applicant applicant, DateOnly asOf)
    {
        var looks = applicant.Lists.Where(l => l.List == clause.List).ToArray();
        if (looks.Length == 0)
            return Judgement.NotKnown;
        var look = looks.FirstOrDefault(l => l.On == (clause.At ?? asOf));
        return look is null ? new Judgement(Verdict.Unknown, Doubt.OtherDay) : new Judgement(look.IsMember.ToVerdict());
    }

    private static Judgement JudgeReceived(ReceivedClause clause, Applicant applicant, DateOnly asOf) =>
        Judgement.Of(VerdictLogic.Any(clause.Programmes.Select(p => WasReceived(p, clause.WithinYears, applicant, asOf))), Doubt.NotKnown);

    private static Verdict WasReceived(string programme, int? withinYears, Applicant applicant, DateOnly asOf)
    {
        var records = applicant.Received.Where(r => r.Programme == programme).ToArray();
        return records.Length == 0 ? Verdict.Unknown : VerdictLogic.Any(records.Select(Counts));

        Verdict Counts(ReceivedProgramme record)
        {
            if (!record.IsReceived || record.On > asOf)
                return Verdict.NotMet;
            if (withinYears is not { } years)
                return Verdict.Met;
            return record.On is { } day ? (day.AddYears(years) >= asOf).ToVerdict() : Verdict.Unknown;
        }
    }

    private static Judgement JudgeWindow(WindowClause clause, DateOnly asOf)
    {
        if (asOf < clause.From)
            return new Judgement(Verdict.NotMet);
        if (!(asOf > clause.To))
            return new Judgement(Verdict.Met);
        return clause.IsFinal ? new Judgement(Verdict.NotMet) : new Judgement(Verdict.Unknown, Doubt.NextWindow);
    }

    /// <summary>Months as a number: completed months and the days since then over the days of that month.</summary>
    private static decimal? MonthsSince(DateOnly? from, DateOnly day)
    {
        if (from is not { } start)
            return null;
        var completed = ((day.Year - start.Year) * MonthsOfYear) + day.Month - start.Month;
        if (start.AddMonths(completed) > day)
            completed--;
        var (last, next) = (start.AddMonths(completed), start.AddMonths(completed + 1));
        return completed + ((decimal)(day.DayNumber - last.DayNumber) / (next.DayNumber - last.DayNumber));
    }

    private static NumberRange? Exactly(decimal? number) => number is { } known ? NumberRange.Exactly(known) : null;

    /// <summary>
    /// Years as a number: completed years and the days since then over the days of that year, so that a limit "within 3 years"
    /// ends on the third anniversary.
    /// </summary>
    private static decimal? YearsSince(DateOnly? from, DateOnly day)
    {
        if (from is not { } start)
            return null;
        var completed = Applicant.CompletedYears(start, day);
        var anniversary = start.AddYears(completed);
        var next = start.AddYears(completed + 1);
        return completed + ((decimal)(day.DayNumber - anniversary.DayNumber) / (next.DayNumber - anniversary.DayNumber));
    }
}
