namespace Okoshi.Engine.Support;

/// <summary>
/// Turns persons into columns. Numbers with many values become number columns, everything else is coded by its different answers.
/// </summary>
internal static class PopulationColumnsBuilder
{
    public static PopulationColumns Build(IReadOnlyList<Applicant> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        NumberColumn[] numbers =
        [
            Small(people, ApplicantFact.FoundingDate, p => p.FoundingDate?.DayNumber),
            Small(people, ApplicantFact.GraduationDate, p => p.GraduationDate?.DayNumber),
            Small(people, ApplicantFact.Employees, p => p.Employees),
            Large(people, ApplicantFact.Capital, p => p.Capital?.Amount),
            Large(people, ApplicantFact.OwnFunds, p => p.OwnFunds?.Amount),
        ];
        CodedColumn[] codes =
        [
            Coded(
                new Question(ApplicantFact.Age),
                p => (p.BirthDate, p.AgeGroup),
                p => new Applicant { BirthDate = p.BirthDate, AgeGroup = p.AgeGroup }
            ),
            Coded(new Question(ApplicantFact.Sex), p => p.Sex, p => new Applicant { Sex = p.Sex }),
            Residences(people),
            Coded(
                new Question(ApplicantFact.PreviousResidence),
                p => KeyOf(p.PreviousResidence),
                p => new Applicant { PreviousResidence = p.PreviousResidence }
            ),
            Coded(
                new Question(ApplicantFact.PreviousResidenceYears),
                p => p.PreviousResidenceYears,
                p => new Applicant { PreviousResidenceYears = p.PreviousResidenceYears }
            ),
            Coded(
                new Question(ApplicantFact.ResidenceYears),
                p => p.ResidenceYears,
                p => new Applicant { ResidenceYears = p.ResidenceYears }
            ),
            Coded(
                new Question(ApplicantFact.SalesChange),
                p => p.SalesChangePercent,
                p => new Applicant { SalesChangePercent = p.SalesChangePercent }
            ),
            Coded(new Question(ApplicantFact.Stage), p => p.Stage, p => new Applicant { Stage = p.Stage }),
            Coded(new Question(ApplicantFact.Industry), p => p.Industry, p => new Applicant { Industry = p.Industry }),
            Coded(new Question(ApplicantFact.Student), p => p.Student, p => new Applicant { Student = p.Student }),
            Coded(new Question(ApplicantFact.Turn), p => p.Turn, p => new Applicant { Turn = p.Turn }),
            Coded(new Question(ApplicantFact.Succession), p => p.Succession, p => new Applicant { Succession = p.Succession }),
            .. people
                .SelectMany(p => p.Certificates.Keys)
                .Distinct()
                .Select(key =>
                    Coded<(bool, DateOnly?)?>(
                        new Question(ApplicantFact.Certificate, key),
                        p =>
                            p.Certificates.TryGetValue(key, out var held)
                                ? (held, p.CertificateDays.TryGetValue(key, out var day) ? day : null)
                                : null,
                        p => new Applicant
                        {
                            Certificates = p.Certificates.Where(c => c.Key == key).ToDictionary(),
                            CertificateDays = p.CertificateDays.Where(c => c.Key == key).ToDictionary(),
                        }
                    )
                ),
            .. people
                .SelectMany(p => p.Lists.Select(l => l.List))
                .Distinct()
                .Select(key =>
                    Coded(
                        new Question(ApplicantFact.NamedList, key),
                        p => string.Join(';', p.Lists.Where(l => l.List == key)),
                        p => new Applicant { Lists = [.. p.Lists.Where(l => l.List == key)] }
                    )
                ),
            .. people
                .SelectMany(p => p.Received.Select(r => r.Programme))
                .Distinct()
                .Select(key =>
                    Coded(
                        new Question(ApplicantFact.Received, key),
                        p => string.Join(';', p.Received.Where(r => r.Programme == key)),
                        p => new Applicant { Received = [.. p.Received.Where(r => r.Programme == key)] }
                    )
                ),
        ];
        return new PopulationColumns(people.Count, [.. numbers, .. BusinessNumbers(people)], [.. codes, .. OfBusinesses(people)]);

        CodedColumn Coded<T>(Question question, Func<Applicant, T> key, Func<Applicant, Applicant> only) =>
            Code(people, question, p => key(p), only);
    }

    private static NumberColumn[] BusinessNumbers(IReadOnlyList<Applicant> people) =>
        [
            Small(people, ApplicantFact.MoveDate, p => p.MovedOn?.DayNumber),
            Small(people, ApplicantFact.ProjectStart, p => p.ProjectStart?.DayNumber),
            Small(people, ApplicantFact.ProjectCompletion, p => p.ProjectCompletion?.DayNumber),
            Small(people, ApplicantFact.ProjectPayment, p => p.ProjectPayment?.DayNumber),
            Large(people, ApplicantFact.ProjectCost, p => p.ProjectCost?.Amount),
        ];

    private static CodedColumn[] BusinessCodes(IReadOnlyList<Applicant> people) =>
        [
            PlacesOfBusiness(people),
            Code(
                people,
                new Question(ApplicantFact.Establishment),
                Places,
                p => new Applicant { Establishments = p.Establishments, MayHaveMoreEstablishments = p.MayHaveMoreEstablishments }
            ),
            Code(people, new Question(ApplicantFact.LegalForm), p => p.LegalForm, p => new Applicant { LegalForm = p.LegalForm }),
            Code(
                people,
                new Question(ApplicantFact.ProjectBegins),
                p => p.ProjectBegins,
                p => new Applicant { ProjectBegins = p.ProjectBegins }
            ),
            Code(
                people,
                new Question(ApplicantFact.WageRaised),
                p => p.WageRaisedPercent,
                p => new Applicant { WageRaisedPercent = p.WageRaisedPercent }
            ),
            Code(
                people,
                new Question(ApplicantFact.WagePledged),
                p => p.WagePledgedPercent,
                p => new Applicant { WagePledgedPercent = p.WagePledgedPercent }
            ),
        ];

    private static IEnumerable<CodedColumn> OfBusinesses(IReadOnlyList<Applicant> people) =>
        BusinessCodes(people).Concat(AskedCodes(people));

    /// <summary>One column for each number and each act that somebody was asked about.</summary>
    private static CodedColumn[] AskedCodes(IReadOnlyList<Applicant> people) =>
        [
            .. people
                .SelectMany(p => p.Figures.Keys)
                .Distinct()
                .Select(key =>
                    Code(
                        people,
                        new Question(ApplicantFact.Figure, key),
                        p => p.Figures.TryGetValue(key, out var number) ? number : null,
                        p => new Applicant { Figures = p.Figures.Where(f => f.Key == key).ToDictionary() }
                    )
                ),
            .. people
                .SelectMany(p => p.Undertakings.Keys)
                .Distinct()
                .Select(key =>
                    Code(
                        people,
                        new Question(ApplicantFact.Undertaking, key),
                        p => p.Undertakings.TryGetValue(key, out var done) ? done : null,
                        p => new Applicant { Undertakings = p.Undertakings.Where(u => u.Key == key).ToDictionary() }
                    )
                ),
        ];

    private static NumberColumn Small(IReadOnlyList<Applicant> people, ApplicantFact fact, Func<Applicant, int?> value) =>
        NumberColumn.Of(fact, [.. people.Select(p => value(p) ?? int.MinValue)]);

    private static NumberColumn Large(IReadOnlyList<Applicant> people, ApplicantFact fact, Func<Applicant, long?> value) =>
        NumberColumn.Of(fact, [.. people.Select(p => value(p) ?? long.MinValue)]);

    /// <summary>A condition on the residence looks at a planned move too, so that both make one answer.</summary>
    private static CodedColumn Residences(IReadOnlyList<Applicant> people) =>
        Code(
            people,
            new Question(ApplicantFact.Residence),
            p => p is { Residence: null, MoveTo: null } ? null : KeyOf(p.Residence) + "\n" + KeyOf(p.MoveTo),
            p => new Applicant { Residence = p.Residence, MoveTo = p.MoveTo }
        );

    /// <summary>A condition on the place of the business looks at all its places.</summary>
    private static CodedColumn PlacesOfBusiness(IReadOnlyList<Applicant> people) =>
        Code(
            people,
            new Question(ApplicantFact.PlannedPlace),
            p => p is { PlannedPlace: null, Establishments: null } ? null : KeyOf(p.PlannedPlace) + "\n" + Places(p),
            p => new Applicant
            {
                PlannedPlace = p.PlannedPlace,
                Establishments = p.Establishments,
                MayHaveMoreEstablishments = p.MayHaveMoreEstablishments,
            }
        );

    private static CodedColumn Code(
        IReadOnlyList<Applicant> people,
        Question question,
        Func<Applicant, object?> key,
        Func<Applicant, Applicant> only
    )
    {
        var nobody = new Applicant();
        var answers = new List<Applicant> { nobody };
        var found = new Dictionary<object, ushort>();
        if (key(nobody) is { } nothing)
            found[nothing] = 0;
        var codes = new ushort[people.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            if (key(people[i]) is not { } value)
                continue;
            if (!found.TryGetValue(value, out codes[i]))
            {
                if (answers.Count > ushort.MaxValue)
                    throw new ArgumentException($"{question.Fact} has more than {ushort.MaxValue} answers.");
                found[value] = codes[i] = (ushort)answers.Count;
                answers.Add(only(people[i]));
            }
        }
        return new CodedColumn(question, codes, answers);
    }

    private static string? Places(Applicant person) =>
        person.Establishments is not { } places
            ? null
            : person.MayHaveMoreEstablishments
                + string.Join('|', places.Select(e => $"{e.Role}{e.Since:yyyyMMdd}{e.IsPlanned}{KeyOf(e.Place)}"));

    private static string? KeyOf(Place? place) => place is null ? null : $"{place.IsOutside}{place.Name}{string.Join(';', place.Areas)}";
}
