using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>申請者 What is known of a person or a business; null always means "not known", never "no".</summary>
public sealed record Applicant
{
    /// <summary>生年月日 Date of birth.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>年齢の幅 Age group in completed years, where the date of birth is not known.</summary>
    public NumberRange? AgeGroup { get; init; }

    /// <summary>性別 Sex.</summary>
    public ApplicantSex? Sex { get; init; }

    /// <summary>住んでいる所 Residence.</summary>
    public Place? Residence { get; init; }

    /// <summary>今の所に住んだ年数 Years lived at the present residence.</summary>
    public decimal? ResidenceYears { get; init; }

    /// <summary>移る前に住んでいた所 Previous residence; for a move still planned, the present one.</summary>
    public Place? PreviousResidence { get; init; }

    /// <summary>移る前の所に住んだ年数 Years lived at the previous residence.</summary>
    public decimal? PreviousResidenceYears { get; init; }

    /// <summary>事業をする所 Where the business is, or is planned.</summary>
    public Place? PlannedPlace { get; init; }

    /// <summary>創業の段階 Stage of founding.</summary>
    public FoundingStage? Stage { get; init; }

    /// <summary>創業の日 Planned or actual date of founding.</summary>
    public DateOnly? FoundingDate { get; init; }

    /// <summary>業種 Industry.</summary>
    public JsicCode? Industry { get; init; }

    /// <summary>従業員数 Persons employed.</summary>
    public int? Employees { get; init; }

    /// <summary>資本金 Capital.</summary>
    public Yen? Capital { get; init; }

    /// <summary>売上高の増減 Change of sales in percent; negative for a fall.</summary>
    public decimal? SalesChangePercent { get; init; }

    /// <summary>自己資金 Own funds.</summary>
    public Yen? OwnFunds { get; init; }

    /// <summary>学生の区分 Student status.</summary>
    public StudentStatus? Student { get; init; }

    /// <summary>卒業の日 Planned or actual date of graduation.</summary>
    public DateOnly? GraduationDate { get; init; }

    /// <summary>U・I・Jターン Way of coming to the region.</summary>
    public TurnKind? Turn { get; init; }

    /// <summary>事業承継の立場 Side of a succession.</summary>
    public SuccessionRole? Succession { get; init; }

    /// <summary>証明・登録 Certificates and registrations by key: held or not; a missing key is not known.</summary>
    public IReadOnlyDictionary<string, bool> Certificates { get; init; } = new Dictionary<string, bool>();

    /// <summary>名簿の確認 What is known of named lists.</summary>
    public IReadOnlyList<ListMembership> Lists { get; init; } = [];

    /// <summary>ほかの制度の利用 What is known of programmes received; a programme that is not in it is not known.</summary>
    public IReadOnlyList<ReceivedProgramme> Received { get; init; } = [];

    /// <summary>法人・個人の別 Legal form.</summary>
    public LegalForm? LegalForm { get; init; }

    /// <summary>拠点 All places that the business has or plans; null when they are not known.</summary>
    public IReadOnlyList<Establishment>? Establishments { get; init; }

    /// <summary>ほかにもあるか Whether the business may have more places than those told of; these are not known then.</summary>
    public bool MayHaveMoreEstablishments { get; init; }

    /// <summary>取組 Acts and circumstances of the shared list by key; a missing key is not known.</summary>
    public IReadOnlyDictionary<string, bool> Undertakings { get; init; } = new Dictionary<string, bool>();

    /// <summary>証明の日 Day of issue of certificates that are held, by key; a missing key is not known.</summary>
    public IReadOnlyDictionary<string, DateOnly> CertificateDays { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>尋ねる数 Numbers that programmes ask for with questions of their own, by key; a missing key is not known.</summary>
    public IReadOnlyDictionary<string, decimal> Figures { get; init; } = new Dictionary<string, decimal>();

    /// <summary>移った日 Planned or actual date of the move to the present residence.</summary>
    public DateOnly? MovedOn { get; init; }

    /// <summary>計画の着手の日 Day on which the project is contracted or begun.</summary>
    public DateOnly? ProjectStart { get; init; }

    /// <summary>計画の完了の日 Day on which the project is completed.</summary>
    public DateOnly? ProjectCompletion { get; init; }

    /// <summary>計画の支払いの日 Day of the last payment.</summary>
    public DateOnly? ProjectPayment { get; init; }

    /// <summary>計画の費用 Cost without consumption tax.</summary>
    public Yen? ProjectCost { get; init; }

    /// <summary>着手の順番 Whether the project begins before or after the decision.</summary>
    public ProjectBegin? ProjectBegins { get; init; }

    /// <summary>実施した賃上げ Rise of wages carried out, in percent.</summary>
    public decimal? WageRaisedPercent { get; init; }

    /// <summary>約束する賃上げ Rise of wages pledged, in percent.</summary>
    public decimal? WagePledgedPercent { get; init; }

    /// <summary>移る先 Where a move is planned to; while nothing is said of one, where a business is prepared elsewhere.</summary>
    public Place? MoveTo { get; init; }

    /// <summary>移る日 Planned day of that move.</summary>
    public DateOnly? MoveOn { get; init; }

    /// <summary>満年齢 Age in completed years on a day as it is reckoned, or the age group, or null.</summary>
    public NumberRange? AgeOn(DateOnly day, AgeReckoning reckoning = AgeReckoning.Birthday)
    {
        if (BirthDate is not { } birth)
            return AgeGroup;
        // What is attained at the end of a day is completed on the next.
        var reckoned = reckoning == AgeReckoning.Attained && day < DateOnly.MaxValue ? day.AddDays(1) : day;
        return NumberRange.Exactly(CompletedYears(birth, reckoned));
    }

    /// <summary>資本金がない形 Whether the legal form is known and has no capital: a limit of it does not apply then.</summary>
    public bool HasNoCapital =>
        LegalForm
            is Support.LegalForm.BeforeOpening
                or Support.LegalForm.SoleProprietor
                or Support.LegalForm.Nonprofit
                or Support.LegalForm.PublicBody
                or Support.LegalForm.VoluntaryGroup;

    /// <summary>Completed years from one day to another; negative when the first is later.</summary>
    public static int CompletedYears(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Key of the fixed answer given to a question, or null.</summary>
    public string? ChoiceOf(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Sex => ApplicantFacts.KeyOf(fact, Sex),
            ApplicantFact.Stage => ApplicantFacts.KeyOf(fact, Stage),
            ApplicantFact.Student => ApplicantFacts.KeyOf(fact, Student),
            ApplicantFact.Turn => ApplicantFacts.KeyOf(fact, Turn),
            ApplicantFact.Succession => ApplicantFacts.KeyOf(fact, Succession),
            ApplicantFact.LegalForm => ApplicantFacts.KeyOf(fact, LegalForm),
            ApplicantFact.ProjectBegins => ApplicantFacts.KeyOf(fact, ProjectBegins),
            _ => null,
        };
}
