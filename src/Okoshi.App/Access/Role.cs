namespace Okoshi.App.Access;

/// <summary>役割 What a person is here. All but the first two come with a membership of an organisation.</summary>
public enum Role
{
    /// <summary>サインインしていない人</summary>
    Visitor,

    /// <summary>住民 Everybody who has an account.</summary>
    Resident,

    /// <summary>事業者</summary>
    BusinessOwner,

    /// <summary>取り次ぐ人（先生、支店、窓口）</summary>
    Relay,

    /// <summary>相談員（IM・コーディネーター）</summary>
    Adviser,

    /// <summary>金融機関の担当</summary>
    Banker,

    /// <summary>制度の担当</summary>
    ProgrammeOwner,

    /// <summary>共創の相手</summary>
    Partner,

    /// <summary>地域おこし研究員：仮名化した情報だけ</summary>
    Researcher,

    /// <summary>共創プロジェクトの担当</summary>
    ProjectManager,

    /// <summary>企画の担当</summary>
    Planner,

    /// <summary>管理者</summary>
    Administrator,

    /// <summary>監査人</summary>
    Auditor,
}
