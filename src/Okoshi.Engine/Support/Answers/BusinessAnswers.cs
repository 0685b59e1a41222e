using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The answers to questions about a business that conditions can tell apart, and what is known once they are given.</summary>
internal static class BusinessAnswers
{
    private static readonly bool[] YesAndNo = [true, false];

    /// <summary>One applicant for each answer; null for a question that is not about a business, or one answered by a number.</summary>
    public static IReadOnlyList<Applicant>? For(Question question, IReadOnlyList<LeafClause> leaves, Applicant applicant) =>
        question.Fact switch
        {
            ApplicantFact.LegalForm => LegalForms(applicant),
            ApplicantFact.ProjectBegins => [.. Enum.GetValues<ProjectBegin>().Select(v => applicant with { ProjectBegins = v })],
            ApplicantFact.Establishment => Establishments(leaves, applicant),
            ApplicantFact.Figure => Figures(question.Subject, leaves, applicant),
            ApplicantFact.Undertaking =>
            [
                .. YesAndNo.Select(done =>
                    applicant with
                    {
                        Undertakings = new Dictionary<string, bool>(applicant.Undertakings) { [question.Subject] = done },
                    }
                ),
            ],
            _ => null,
        };

    /// <summary>What is known after a person has answered the question with what they know themselves, be it nothing.</summary>
    public static Applicant Told(Question question, Applicant known, Applicant person) =>
        question.Fact switch
        {
            ApplicantFact.LegalForm => known with { LegalForm = person.LegalForm },
            ApplicantFact.Establishment => known with
            {
                Establishments = person.Establishments,
                MayHaveMoreEstablishments = person.MayHaveMoreEstablishments,
            },
            ApplicantFact.MoveDate => known with { MovedOn = person.MovedOn },
            ApplicantFact.ProjectStart => known with { ProjectStart = person.ProjectStart },
            ApplicantFact.ProjectCompletion => known with { ProjectCompletion = person.ProjectCompletion },
            ApplicantFact.ProjectPayment => known with { ProjectPayment = person.ProjectPayment },
            ApplicantFact.ProjectCost => known with { ProjectCost = person.ProjectCost },
            ApplicantFact.ProjectBegins => known with { ProjectBegins = person.ProjectBegins },
            ApplicantFact.WageRaised => known with { WageRaisedPercent = person.WageRaisedPercent },
            ApplicantFact.WagePledged => known with { WagePledgedPercent = person.WagePledgedPercent },
            ApplicantFact.Figure => person.Figures.TryGetValue(question.Subject, out var number)
                ? known with
                {
                    Figures = new Dictionary<string, decimal>(known.Figures) { [question.Subject] = number },
                }
                : known,
            ApplicantFact.Undertaking => person.Undertakings.TryGetValue(question.Subject, out var done)
                ? known with
                {
                    Undertakings = new Dictionary<string, bool>(known.Undertakings) { [question.Subject] = done },
                }
                : known,
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Fact, "Not a fact that a person is asked."),
        };

    /// <summary>Whoever has told of a capital has a legal form that has one.</summary>
    private static Applicant[] LegalForms(Applicant applicant) =>
        [
            .. Enum.GetValues<LegalForm>()
                .Select(v => applicant with { LegalForm = v })
                .Where(a => applicant.Capital is null || !a.HasNoCapital),
        ];

    /// <summary>Each place that a condition names, several, and none.</summary>
    private static Applicant[] Establishments(IReadOnlyList<LeafClause> leaves, Applicant applicant)
    {
        Establishment[] named =
        [
            .. leaves
                .OfType<EstablishmentClause>()
                .SelectMany(c => c.Areas.Codes.Take(1), (clause, area) => Of(clause, area, applicant.PlannedPlace))
                .OfType<Establishment>()
                .Distinct(),
        ];
        return
        [
            applicant with
            {
                Establishments = [],
            },
            .. named.Select(e => applicant with { Establishments = [e] }),
            .. named.Length > 1 ? [applicant with { Establishments = named }] : Array.Empty<Applicant>(),
        ];
    }

    /// <summary>One place for a condition: where the business is told to be, if that fits; else one that the condition names.</summary>
    private static Establishment? Of(EstablishmentClause clause, MunicipalityCode area, Place? told) =>
        told is null ? new(clause.Role, Place.OneOf(area.Digits, area), DateOnly.MinValue)
        : told.IsIn(clause.Areas) == Verdict.Met ? new(clause.Role, told, DateOnly.MinValue)
        : null;

    /// <summary>Each limit and its band, and what lies on either side of them.</summary>
    private static Applicant[] Figures(string figure, IReadOnlyList<LeafClause> leaves, Applicant applicant) =>
        [
            .. leaves
                .OfType<FigureClause>()
                .Where(c => c.Figure == figure)
                .SelectMany(c => c.Bounds)
                .SelectMany(b => new[] { b.Value - b.Band - 1, b.Value - b.Band, b.Value, b.Value + b.Band, b.Value + b.Band + 1 })
                .Distinct()
                .Order()
                .Select(v => applicant with { Figures = new Dictionary<string, decimal>(applicant.Figures) { [figure] = v } }),
        ];
}
