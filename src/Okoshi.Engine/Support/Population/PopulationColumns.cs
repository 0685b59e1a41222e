namespace Okoshi.Engine.Support;

/// <summary>人の表 Many persons or businesses, one column for each fact. A fact without a column is not known of anybody.</summary>
public sealed class PopulationColumns
{
    private readonly Dictionary<ApplicantFact, NumberColumn> numbers;
    private readonly Dictionary<Question, CodedColumn> codes;

    /// <summary>Puts columns together.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or two are of the same fact.</exception>
    public PopulationColumns(int count, IReadOnlyList<NumberColumn> numbers, IReadOnlyList<CodedColumn> codes)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(codes);
        if (numbers.Any(n => n.Count != count) || codes.Any(c => c.Codes.Length != count))
            throw new ArgumentException($"A column is not as long as there are persons ({count}).");
        if (codes.Any(c => numbers.Any(n => n.Fact == c.Question.Fact)))
            throw new ArgumentException("Two columns hold the same fact.");
        Count = count;
        this.numbers = numbers.ToDictionary(n => n.Fact);
        this.codes = codes.ToDictionary(c => c.Question);
    }

    /// <summary>Number of persons.</summary>
    public int Count { get; }

    internal NumberColumn? Number(Question question) => numbers.GetValueOrDefault(question.Fact);

    internal CodedColumn? Coded(Question question) => codes.GetValueOrDefault(question);

    /// <summary>All that the columns say of one person.</summary>
    public Applicant ApplicantAt(int person)
    {
        var applicant = new Applicant();
        foreach (var column in numbers.Values)
        {
            if (column[person] is { } value)
                applicant = FactAxis.With(applicant, column.Fact, value);
        }
        return codes.Values.Aggregate(applicant, (known, column) => Add(known, column.Question.Fact, column.Answers[column.Codes[person]]));
    }

    /// <summary>Columns of persons that are known one by one.</summary>
    /// <exception cref="ArgumentException">A fact has more than 65,535 different answers.</exception>
    public static PopulationColumns From(IReadOnlyList<Applicant> people) => PopulationColumnsBuilder.Build(people);

    /// <summary>The same people, of whom everybody gives one answer to a question.</summary>
    public PopulationColumns With(Question question, Applicant answer)
    {
        var codes = new ushort[Count];
        Array.Fill(codes, (ushort)1);
        return new PopulationColumns(
            Count,
            [.. numbers.Values],
            [.. this.codes.Values.Where(c => c.Question != question), new CodedColumn(question, codes, [new Applicant(), answer])]
        );
    }

    private static Applicant Add(Applicant known, ApplicantFact fact, Applicant answer) =>
        fact switch
        {
            ApplicantFact.Age => known with { BirthDate = answer.BirthDate, AgeGroup = answer.AgeGroup },
            ApplicantFact.Sex => known with { Sex = answer.Sex },
            ApplicantFact.Residence => known with { Residence = answer.Residence, MoveTo = answer.MoveTo },
            ApplicantFact.PreviousResidence => known with { PreviousResidence = answer.PreviousResidence },
            ApplicantFact.PlannedPlace => AddPlaces(known, answer) with { PlannedPlace = answer.PlannedPlace },
            ApplicantFact.PreviousResidenceYears => known with { PreviousResidenceYears = answer.PreviousResidenceYears },
            ApplicantFact.ResidenceYears => known with { ResidenceYears = answer.ResidenceYears },
            ApplicantFact.SalesChange => known with { SalesChangePercent = answer.SalesChangePercent },
            ApplicantFact.Stage => known with { Stage = answer.Stage },
            ApplicantFact.Industry => known with { Industry = answer.Industry },
            ApplicantFact.Student => known with { Student = answer.Student },
            ApplicantFact.Turn => known with { Turn = answer.Turn },
            ApplicantFact.Succession => known with { Succession = answer.Succession },
            ApplicantFact.LegalForm => known with { LegalForm = answer.LegalForm },
            ApplicantFact.Establishment => AddPlaces(known, answer),
            ApplicantFact.ProjectBegins => known with { ProjectBegins = answer.ProjectBegins },
            ApplicantFact.WageRaised => known with { WageRaisedPercent = answer.WageRaisedPercent },
            ApplicantFact.WagePledged => known with { WagePledgedPercent = answer.WagePledgedPercent },
            ApplicantFact.Figure => known with { Figures = new Dictionary<string, decimal>(known.Figures.Concat(answer.Figures)) },
            ApplicantFact.Undertaking => known with
            {
                Undertakings = new Dictionary<string, bool>(known.Undertakings.Concat(answer.Undertakings)),
            },
            ApplicantFact.Certificate => known with
            {
                Certificates = new Dictionary<string, bool>(known.Certificates.Concat(answer.Certificates)),
                CertificateDays = new Dictionary<string, DateOnly>(known.CertificateDays.Concat(answer.CertificateDays)),
            },
            ApplicantFact.NamedList => known with { Lists = [.. known.Lists, .. answer.Lists] },
            ApplicantFact.Received => known with { Received = [.. known.Received, .. answer.Received] },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact that makes a coded column."),
        };

    private static Applicant AddPlaces(Applicant known, Applicant answer) =>
        known with
        {
            Establishments = answer.Establishments,
            MayHaveMoreEstablishments = answer.MayHaveMoreEstablishments,
        };
}
