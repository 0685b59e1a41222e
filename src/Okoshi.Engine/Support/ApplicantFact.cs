namespace Okoshi.Engine.Support;

/// <summary>申請者の事実 The closed list of facts about a person or business that conditions may ask for.</summary>
public enum ApplicantFact
{
    /// <summary>年齢 Age in completed years on a date.</summary>
    Age = 0,

    /// <summary>性別 Sex, where a programme is for one.</summary>
    Sex = 1,

    /// <summary>住んでいる所 Where the person lives now.</summary>
    Residence = 2,

    /// <summary>前に住んでいた所 Where the person lived before moving (or lives, before a planned move).</summary>
    PreviousResidence = 3,

    /// <summary>前の所に住んだ年数 Years lived there.</summary>
    PreviousResidenceYears = 4,

    /// <summary>事業をする所 Where the business is or is planned.</summary>
    PlannedPlace = 5,

    /// <summary>創業の段階 How far the founding has come.</summary>
    Stage = 6,

    /// <summary>創業の日 Planned or actual date of founding.</summary>
    FoundingDate = 7,

    /// <summary>創業からの年数 Completed years since founding.</summary>
    YearsSinceFounding = 8,

    /// <summary>業種 Industry.</summary>
    Industry = 9,

    /// <summary>従業員数 Persons employed.</summary>
    Employees = 10,

    /// <summary>資本金 Capital in yen.</summary>
    Capital = 11,

    /// <summary>学生かどうか Whether and where the person studies.</summary>
    Student = 12,

    /// <summary>卒業の日 Planned or actual date of graduation.</summary>
    GraduationDate = 13,

    /// <summary>卒業からの年数 Completed years since graduation.</summary>
    YearsSinceGraduation = 14,

    /// <summary>U・I・Jターン Return, move or half-way return to the region.</summary>
    Turn = 15,

    /// <summary>事業承継の立場 Giving up or taking over a business.</summary>
    Succession = 16,

    /// <summary>証明・登録 A certificate or registration held.</summary>
    Certificate = 17,

    /// <summary>名簿 Standing on a named list on a date.</summary>
    NamedList = 18,

    /// <summary>原文の確認 A condition that a person has to read in the original text.</summary>
    Reading = 19,

    /// <summary>今の所に住んだ年数 Years lived at the present residence.</summary>
    ResidenceYears = 20,

    /// <summary>売上高の増減 Change of sales against the period that the programme compares with, in percent.</summary>
    SalesChange = 21,

    /// <summary>自己資金 Own funds in yen.</summary>
    OwnFunds = 22,

    /// <summary>ほかの制度の利用 Having received another programme.</summary>
    Received = 23,

    /// <summary>法人・個人の別 Legal form of whoever applies.</summary>
    LegalForm = 24,

    /// <summary>取組 An act or a circumstance of the shared list, answered by yes or no.</summary>
    Undertaking = 25,

    /// <summary>拠点 Head office, registered office, other places of business and address, with their days.</summary>
    Establishment = 26,

    /// <summary>移った日 Planned or actual date of the move to the present residence.</summary>
    MoveDate = 27,

    /// <summary>計画の着手の日 Day on which the project is contracted or begun.</summary>
    ProjectStart = 28,

    /// <summary>計画の完了の日 Day on which the project is completed.</summary>
    ProjectCompletion = 29,

    /// <summary>計画の支払いの日 Day of the last payment.</summary>
    ProjectPayment = 30,

    /// <summary>計画の費用 Cost of the project without consumption tax, in yen.</summary>
    ProjectCost = 31,

    /// <summary>着手の順番 Whether the project begins before or after the decision on the grant.</summary>
    ProjectBegins = 32,

    /// <summary>実施した賃上げ Rise of wages that was carried out, in percent.</summary>
    WageRaised = 33,

    /// <summary>約束する賃上げ Rise of wages that is pledged, in percent.</summary>
    WagePledged = 34,

    /// <summary>尋ねる数 A number that a programme asks for with a question of its own (share, area, time).</summary>
    Figure = 35,
}
