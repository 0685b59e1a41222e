namespace Okoshi.App.Access;

/// <summary>対象 A kind of record that somebody may or may not touch.</summary>
public enum Resource
{
    /// <summary>公表資料から作ったもの：地域、機会、制度、計画、戦略、架空の下見</summary>
    OpenData,

    /// <summary>人の情報：名前と連絡先</summary>
    Person,

    /// <summary>仮名の記録：研究のために、名前と連絡先を除いたもの</summary>
    ResearchRecord,

    /// <summary>サインインと本人確認の手段</summary>
    SignIn,

    /// <summary>同意</summary>
    Consent,

    /// <summary>組織</summary>
    Organization,

    /// <summary>所属と役割</summary>
    Membership,

    /// <summary>書きかけ</summary>
    Draft,

    /// <summary>API の鍵</summary>
    ApiToken,

    /// <summary>操作・閲覧の記録</summary>
    Audit,

    /// <summary>裏の作業</summary>
    Job,

    /// <summary>取り込んだ統計データ：もとのファイル、取り込み、削除</summary>
    Dataset,

    /// <summary>制度の一覧のやりとり：取り込みと、その下見</summary>
    ProgrammeList,

    /// <summary>制度をつくる：下書き、確認、公開、終了、年度の確認</summary>
    Programme,

    /// <summary>判定の記録：あとからくり返せるもの</summary>
    Evaluation,

    /// <summary>残した答え：制度をさがすために、本人が残した自分のこと</summary>
    KeptAnswers,

    /// <summary>届く人数：制度が、お知らせに同意した人の何人に届くか（一人ひとりは見えない）</summary>
    Reach,

    /// <summary>残した分析：機会の計算とクロスSWOT</summary>
    Analysis,

    /// <summary>わたしの仕事：待っていることと、できることの一覧</summary>
    Work,
}

/// <summary>操作 What is done to a record.</summary>
public enum AccessAction
{
    Read,
    Write,
    Delete,
    Export,
}

/// <summary>範囲 Which records of a kind.</summary>
[Flags]
public enum Scope
{
    /// <summary>できない</summary>
    None = 0,

    /// <summary>自分の</summary>
    Own = 1,

    /// <summary>自分の組織の</summary>
    Organization = 2,

    /// <summary>本人が自分の組織に同意した</summary>
    Consented = 4,

    /// <summary>すべて</summary>
    All = 8,

    /// <summary>自分が担当する</summary>
    Assigned = 16,

    /// <summary>自分の組織の受けもつ市区町村の</summary>
    Area = 32,
}
