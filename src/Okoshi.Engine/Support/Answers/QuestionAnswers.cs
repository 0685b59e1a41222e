using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The answers to a question that conditions can tell apart: one applicant for each.</summary>
internal static class QuestionAnswers
{
    private const int OldestAge = 120;

    private static readonly bool[] YesAndNo = [true, false];

    /// <summary>The question that a condition puts; null for what a person cannot answer.</summary>
    public static Question? Of(LeafClause leaf) =>
        leaf switch
        {
            CertificateClause c => new Question(c.Fact, c.Certificate),
            UndertakingClause c => new Question(c.Fact, c.Undertaking),
            FigureClause c => new Question(c.Fact, c.Figure),
            NamedListClause c => new Question(c.Fact, c.List),
            ReceivedClause c => new Question(c.Fact, c.Programmes[0]),
            { Fact: ApplicantFact.Reading } => null,
            _ => new Question(FactAxis.Stored(leaf.Fact)),
        };

    /// <summary>One applicant for each answer that the conditions tell apart and that agrees with what is known.</summary>
    public static IReadOnlyList<Applicant> For(Question question, IReadOnlyList<LeafClause> leaves, Applicant applicant, DateOnly asOf) =>
        question.Fact switch
        {
            ApplicantFact.Residence or ApplicantFact.PreviousResidence or ApplicantFact.PlannedPlace => Places(
                question.Fact,
                leaves,
                applicant
            ),
            ApplicantFact.Industry => Industries(leaves, applicant),
            ApplicantFact.Sex => [.. Enum.GetValues<ApplicantSex>().Select(v => applicant with { Sex = v })],
            ApplicantFact.Stage => [.. Enum.GetValues<FoundingStage>().Select(v => applicant with { Stage = v })],
            ApplicantFact.Student => [.. Enum.GetValues<StudentStatus>().Select(v => applicant with { Student = v })],
            ApplicantFact.Turn => [.. Enum.GetValues<TurnKind>().Select(v => applicant with { Turn = v })],
            ApplicantFact.Succession => [.. Enum.GetValues<SuccessionRole>().Select(v => applicant with { Succession = v })],
            ApplicantFact.Certificate => [.. YesAndNo.Select(held => Holding(question.Subject, leaves, applicant, asOf, held))],
            ApplicantFact.NamedList => [.. YesAndNo.Select(member => OnLists(question.Subject, leaves, applicant, asOf, member))],
            ApplicantFact.Received =>
            [
                .. YesAndNo.Select(received =>
                    applicant with
                    {
                        Received = [.. applicant.Received, new ReceivedProgramme(question.Subject, received, received ? asOf : null)],
                    }
                ),
            ],
            _ when BusinessAnswers.For(question, leaves, applicant) is { } answers => answers,
            _ => Numbers(question.Fact, leaves, applicant, asOf),
        };

    /// <summary>What is known after a person has answered the question with what they know themselves, be it nothing.</summary>
    public static Applicant Told(Question question, Applicant known, Applicant person) =>
        question.Fact switch
        {
            ApplicantFact.Age => known with { BirthDate = person.BirthDate, AgeGroup = person.AgeGroup },
            ApplicantFact.Sex => known with { Sex = person.Sex },
            ApplicantFact.Residence => known with { Residence = person.Residence },
            ApplicantFact.ResidenceYears => known with { ResidenceYears = person.ResidenceYears },
            ApplicantFact.PreviousResidence => known with { PreviousResidence = person.PreviousResidence },
            ApplicantFact.PreviousResidenceYears => known with { PreviousResidenceYears = person.PreviousResidenceYears },
            ApplicantFact.PlannedPlace => known with { PlannedPlace = person.PlannedPlace },
            ApplicantFact.Stage => known with { Stage = person.Stage },
            ApplicantFact.FoundingDate => known with { FoundingDate = person.FoundingDate },
            ApplicantFact.Industry => known with { Industry = person.Industry },
            ApplicantFact.Employees => known with { Employees = person.Employees },
            ApplicantFact.Capital => known with { Capital = person.Capital },
            ApplicantFact.SalesChange => known with { SalesChangePercent = person.SalesChangePercent },
            ApplicantFact.OwnFunds => known with { OwnFunds = person.OwnFunds },
            ApplicantFact.Student => known with { Student = person.Student },
            ApplicantFact.GraduationDate => known with { GraduationDate = person.GraduationDate },
            ApplicantFact.Turn => known with { Turn = person.Turn },
            ApplicantFact.Succession => known with { Succession = person.Succession },
            ApplicantFact.Certificate => person.Certificates.TryGetValue(question.Subject, out var held)
                ? known with
                {
                    Certificates = new Dictionary<string, bool>(known.Certificates) { [question.Subject] = held },
                    CertificateDays = person.CertificateDays,
                }
                : known,
            ApplicantFact.NamedList => known with { Lists = [.. known.Lists, .. person.Lists.Where(l => l.List == question.Subject)] },
            ApplicantFact.Received => known with
            {
                Received = [.. known.Received, .. person.Received.Where(r => r.Programme == question.Subject)],
            },
            _ => BusinessAnswers.Told(question, known, person),
        };

    private static Applicant[] Numbers(ApplicantFact fact, IReadOnlyList<LeafClause> leaves, Applicant applicant, DateOnly asOf)
    {
        var changes = leaves.SelectMany(leaf => FactAxis.Changes(leaf, asOf)).Distinct().Order().ToArray();
        var (least, most) = Limits(fact, asOf);
        var values = changes.Length == 0 ? [] : changes.Prepend(changes[0] - 1).Where(v => v >= least && v <= most);
        var answers = values.Select(v => FactAxis.With(applicant, fact, v));
        if (applicant is { BirthDate: null, AgeGroup: { } group } && fact == ApplicantFact.Age)
            answers = answers.Where(a => a.AgeOn(asOf) is { } age && age.From >= group.From && !(age.From > group.To));
        // The day before a birthday settles nothing where a rule leaves the reckoning open, and hardly anybody is born on it.
        return [.. answers.Where(a => leaves.All(l => LeafJudge.Judge(l, a, asOf).Doubt != Doubt.EveOfBirthday))];
    }

    private static (long Least, long Most) Limits(ApplicantFact fact, DateOnly asOf) =>
        fact switch
        {
            ApplicantFact.Age => (asOf.AddYears(-OldestAge).DayNumber, asOf.DayNumber),
            _ when FactAxis.IsDay(fact) => (asOf.AddYears(-OldestAge).DayNumber, asOf.AddYears(OldestAge).DayNumber),
            ApplicantFact.SalesChange or ApplicantFact.WageRaised or ApplicantFact.WagePledged => (-10_000, long.MaxValue),
            ApplicantFact.Employees => (0, int.MaxValue),
            _ => (0, long.MaxValue),
        };

    private static Applicant[] Places(ApplicantFact fact, IReadOnlyList<LeafClause> leaves, Applicant applicant)
    {
        PlaceClause[] clauses = [.. leaves.OfType<PlaceClause>()];
        var wanted = clauses[0].Areas with { Codes = [.. clauses.SelectMany(c => c.Areas.Codes).Distinct()] };
        var known = LeafJudge.PlaceOf(fact, applicant);
        MunicipalityCode[] spoken = [.. wanted.Codes, .. known is { IsOutside: false } ? known.Areas : []];
        // A person answers with a municipality: one that is named, another one of a named prefecture, or one of
        // a prefecture that nobody names.
        var prefectures = spoken
            .Where(a => a.IsPrefecture)
            .Select(a => a.Prefecture)
            .Append(Enumerable.Range(1, 47).Select(n => $"{n:00}").FirstOrDefault(n => wanted.Codes.All(a => a.Prefecture != n)));
        var answers = spoken
            .Where(a => !a.IsPrefecture && a != MunicipalityCode.Nation)
            .SelectMany(a => Finest(a, wanted))
            .Concat(prefectures.OfType<string>().Select(Unnamed))
            .Distinct();
        return
        [
            .. answers
                .Where(a => known is null || known.IsIn(wanted with { Codes = [a] }) != Verdict.NotMet)
                .Select(a => WithPlace(applicant, fact, Place.OneOf(a.Digits, a))),
        ];
    }

    /// <summary>An area as it can be answered: where conditions name parts of it those parts, and one that no condition names.</summary>
    private static IEnumerable<MunicipalityCode> Finest(MunicipalityCode area, AreaSet wanted)
    {
        var parts = wanted.Register.Parts(area);
        MunicipalityCode[] named = [.. parts.Where(wanted.Codes.Contains)];
        return named.Length == 0 && wanted.Register.Find(area) is not { Kind: AreaKind.SpecialWards }
            ? [area]
            : [.. named, .. parts.Except(named).Take(1)];
    }

    /// <summary>A code that stands for any municipality of a prefecture that no condition names; none has the number 999.</summary>
    private static MunicipalityCode Unnamed(string prefecture) =>
        MunicipalityCode.Parse($"{prefecture}999{MunicipalityCode.CheckDigit(prefecture + "999")}");

    private static Applicant WithPlace(Applicant applicant, ApplicantFact fact, Place place) =>
        fact switch
        {
            ApplicantFact.Residence => applicant with { Residence = place },
            ApplicantFact.PreviousResidence => applicant with { PreviousResidence = place },
            _ => applicant with { PlannedPlace = place },
        };

    private static Applicant[] Industries(IReadOnlyList<LeafClause> leaves, Applicant applicant)
    {
        var named = leaves.OfType<IndustryClause>().SelectMany(c => c.Classes).Distinct().ToArray();
        var other = IndustryCode.Divisions.Where(d => named.All(c => c.Division != d)).Take(1).Select(d => JsicCode.Parse(d.Code));
        var own = applicant.Industry is { } known ? [known] : Array.Empty<JsicCode>();
        return
        [
            .. named
                .Concat(other)
                .Concat(own)
                .Select(c => Detailed(c, named))
                .Distinct()
                .Where(c => own.All(o => c.IsWithin(o) == Verdict.Met))
                .Select(c => applicant with { Industry = c }),
        ];
    }

    /// <summary>
    /// Four digits that stand for a class: of a division a group that no condition names, and 9 for every digit that is not given.
    /// </summary>
    private static JsicCode Detailed(JsicCode wider, JsicCode[] named)
    {
        if (wider.Digits.Length > 0)
            return JsicCode.Parse(wider.Digits.PadRight(4, '9'));
        var groups = JsicCode.GroupsOf(wider.Division).ToArray();
        var group = groups.FirstOrDefault(g => named.All(c => c.Digits.Length == 0 || c.IsWithin(g) == Verdict.NotMet), groups[0]);
        return JsicCode.Parse(group.Digits + "99");
    }

    /// <summary>A certificate that is held: where its day matters, of the first day that its conditions accept.</summary>
    private static Applicant Holding(string certificate, IReadOnlyList<LeafClause> leaves, Applicant applicant, DateOnly asOf, bool held)
    {
        var day = leaves
            .OfType<CertificateClause>()
            .Where(c => c.Certificate == certificate)
            .Select(c => c.IssuedTo ?? asOf)
            .Append(asOf)
            .Min();
        return applicant with
        {
            Certificates = new Dictionary<string, bool>(applicant.Certificates) { [certificate] = held },
            CertificateDays = held
                ? new Dictionary<string, DateOnly>(applicant.CertificateDays) { [certificate] = day }
                : applicant.CertificateDays,
        };
    }

    private static Applicant OnLists(string list, IReadOnlyList<LeafClause> leaves, Applicant applicant, DateOnly asOf, bool member)
    {
        var days = leaves.OfType<NamedListClause>().Where(c => c.List == list).Select(c => c.At ?? asOf).Distinct();
        return applicant with
        {
            Lists = [.. applicant.Lists.Where(l => l.List != list), .. days.Select(d => new ListMembership(list, d, member))],
        };
    }
}
