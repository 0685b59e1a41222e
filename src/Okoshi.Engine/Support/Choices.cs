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
