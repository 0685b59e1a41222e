namespace Okoshi.Engine.Support;

/// <summary>申請者の性別 Sex as programmes ask for it.</summary>
public enum ApplicantSex
{
    /// <summary>女性 Female.</summary>
    Female = 0,

    /// <summary>男性 Male.</summary>
    Male = 1,

    /// <summary>その他・答えない Other, or rather not said.</summary>
    Other = 2,
}

/// <summary>創業の段階 How far a founding has come.</summary>
public enum FoundingStage
{
    /// <summary>関心・検討中 Interested or thinking about it.</summary>
    Considering = 0,

    /// <summary>準備中 Preparing, date planned.</summary>
    Preparing = 1,

    /// <summary>創業初期 Founded not long ago.</summary>
    Founded = 2,

    /// <summary>事業を続けている An established business.</summary>
    Established = 3,

    /// <summary>創業の予定なし No intention to found.</summary>
    NotPlanning = 4,
}

/// <summary>学生の区分 Whether and where a person studies.</summary>
public enum StudentStatus
{
    /// <summary>学生ではない Not a student.</summary>
    None = 0,

    /// <summary>高校生 At an upper secondary school.</summary>
    HighSchool = 1,

    /// <summary>大学生など At a university, junior college or vocational school.</summary>
    HigherEducation = 2,
}

/// <summary>U・I・Jターンの別 The way in which a person comes to the region.</summary>
public enum TurnKind
{
    /// <summary>どれでもない None of them.</summary>
    None = 0,

    /// <summary>Uターン Back to where one grew up.</summary>
    UTurn = 1,

    /// <summary>Iターン To a region one did not come from.</summary>
    ITurn = 2,

    /// <summary>Jターン Back, but to a place on the way.</summary>
    JTurn = 3,
}

/// <summary>事業承継の立場 Which side of a business succession a person stands on.</summary>
public enum SuccessionRole
{
    /// <summary>どちらでもない Neither.</summary>
    None = 0,

    /// <summary>継がせたい Looking for a successor.</summary>
    HandsOver = 1,

    /// <summary>継ぎたい Wanting to take over.</summary>
    TakesOver = 2,
}

/// <summary>法人・個人の別 Legal form of whoever applies.</summary>
public enum LegalForm
{
    /// <summary>開業前の個人 A person who has not opened a business yet.</summary>
    BeforeOpening = 0,

    /// <summary>個人事業主 A sole proprietor.</summary>
    SoleProprietor = 1,

    /// <summary>会社 A company of the Companies Act, a professional corporation (士業法人) too.</summary>
    Company = 2,

    /// <summary>組合 A cooperative or an association of the Cooperatives Acts.</summary>
    Cooperative = 3,

    /// <summary>医療・社会福祉・学校法人 A medical, social welfare or school corporation.</summary>
    MedicalWelfareSchool = 4,

    /// <summary>NPO・社団・財団法人 A non-profit corporation, an incorporated association or a foundation.</summary>
    Nonprofit = 5,

    /// <summary>公共団体 A public body.</summary>
    PublicBody = 6,

    /// <summary>任意団体 A group without legal personality.</summary>
    VoluntaryGroup = 7,
}

/// <summary>着手の順番 When a project begins, seen from the decision on the grant (交付決定).</summary>
public enum ProjectBegin
{
    /// <summary>交付決定の前 Before the decision.</summary>
    BeforeDecision = 0,

    /// <summary>交付決定の後 After the decision.</summary>
    AfterDecision = 1,
}

/// <summary>拠点の役割 What a place is to a business.</summary>
public enum EstablishmentRole
{
    /// <summary>本店・本社 The principal place of business.</summary>
    HeadOffice = 0,

    /// <summary>登記の本店 The head office that stands in the commercial register.</summary>
    RegisteredOffice = 1,

    /// <summary>事業所 Any place of business: branch, factory, shop; a head office is one too.</summary>
    PlaceOfBusiness = 2,

    /// <summary>住所 The address of a sole proprietor or of the person who represents the business.</summary>
    Address = 3,
}
