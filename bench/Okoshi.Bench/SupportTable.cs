using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>
/// The people as a table of plain numbers: the form in which a database or another program has them. A missing number is not known.
/// </summary>
internal static class SupportTable
{
    /// <summary>Days of birth and founding as day numbers, money in yen; from the residence on the numbers of an answer.</summary>
    public static string[] Names { get; } =
    [
        "birth",
        "founded",
        "employees",
        "capital",
        "own_funds",
        "residence",
        "industry",
        "sales",
        "sex",
        "stage",
        "turn",
        "succession",
        "c1",
        "c2",
    ];

    private static readonly ApplicantFact[] Facts =
    [
        ApplicantFact.Age,
        ApplicantFact.YearsSinceFounding,
        ApplicantFact.Employees,
        ApplicantFact.Capital,
        ApplicantFact.OwnFunds,
        ApplicantFact.Residence,
        ApplicantFact.Industry,
        ApplicantFact.SalesChange,
        ApplicantFact.Sex,
        ApplicantFact.Stage,
        ApplicantFact.Turn,
        ApplicantFact.Succession,
    ];

    public static int ColumnOf(LeafClause leaf) =>
        leaf is CertificateClause certificate ? Array.IndexOf(Names, certificate.Certificate) : Array.IndexOf(Facts, leaf.Fact);

    public static long? ValueAt(NumberColumn[] numbers, CodedColumn[] codes, int column, int person) =>
        column < numbers.Length ? numbers[column][person]
        : codes[column - numbers.Length].Codes[person] is > 0 and var code ? code
        : null;

    public static Applicant Only(CodedColumn[] codes, int column, long value) =>
        column switch
        {
            0 => new Applicant { BirthDate = DateOnly.FromDayNumber((int)value) },
            1 => new Applicant { FoundingDate = DateOnly.FromDayNumber((int)value) },
            2 => new Applicant { Employees = (int)value },
            3 => new Applicant { Capital = new Yen(value) },
            4 => new Applicant { OwnFunds = new Yen(value) },
            _ => codes[column - 5].Answers[(int)value],
        };
}
