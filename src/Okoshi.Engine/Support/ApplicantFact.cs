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
}
