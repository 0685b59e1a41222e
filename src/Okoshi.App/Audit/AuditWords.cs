using Okoshi.App.Access;
using Okoshi.App.Accounts;

namespace Okoshi.App.Audit;

/// <summary>What happened, in words.</summary>
public static class AuditWords
{
    /// <summary>What a sentence made of thing and deed would not say as people do.</summary>
    private static readonly Dictionary<(AuditKind, Resource), string> Own = new()
    {
        [(AuditKind.Read, Resource.Person)] = "名前と連絡先を見た",
        [(AuditKind.Created, Resource.Person)] = "アカウントを作った",
        [(AuditKind.Changed, Resource.Person)] = "名前か連絡先を直した",
        [(AuditKind.Deleted, Resource.Person)] = "名前と連絡先を消した",
        [(AuditKind.Exported, Resource.Person)] = "自分のデータを受け取った",
        [(AuditKind.Changed, Resource.SignIn)] = "サインインの手段を変えた",
        [(AuditKind.Created, Resource.Membership)] = "役割を渡した",
        [(AuditKind.Deleted, Resource.Membership)] = "役割を外した",
        [(AuditKind.Created, Resource.Organization)] = "組織を足した",
        [(AuditKind.Changed, Resource.Organization)] = "組織のことを直した",
        [(AuditKind.Deleted, Resource.ApiToken)] = "API の鍵を使えなくした",
        [(AuditKind.Created, Resource.Job)] = "裏の作業を頼んだ",
        [(AuditKind.Changed, Resource.Job)] = "裏の作業に手を入れた",
        [(AuditKind.Created, Resource.Dataset)] = "統計データを取り込んだ",
        [(AuditKind.Changed, Resource.Dataset)] = "統計データを入れかえた",
        [(AuditKind.Created, Resource.Programme)] = "制度を書きはじめた",
        [(AuditKind.Created, Resource.ProgrammeList)] = "制度の一覧を取り込んだ",
        [(AuditKind.Created, Resource.Evaluation)] = "判定の記録を残した",
        [(AuditKind.Changed, Resource.KeptAnswers)] = "答えを残した",
        [(AuditKind.Created, Resource.Analysis)] = "分析を残した",
    };

    public static string Of(AuditKind kind) =>
        kind switch
        {
            AuditKind.SignedIn => "サインインした",
            AuditKind.SignInFailed => "サインインできなかった",
            AuditKind.SignedOut => "サインアウトした",
            AuditKind.Read => "見た",
            AuditKind.Created => "作った",
            AuditKind.Changed => "変えた",
            AuditKind.Deleted => "消した",
            AuditKind.Exported => "書き出した",
            AuditKind.ConsentGiven => "同意した",
            AuditKind.ConsentRevoked => "同意を取り消した",
            AuditKind.Verified => "検査した",
            _ => "公開した",
        };

    /// <summary>What was done with what, as one says it.</summary>
    public static string Of(AuditKind kind, Resource resource) =>
        Own.TryGetValue((kind, resource), out var words) ? words
        : SaysItsThing(kind) ? Of(kind)
        : $"{AccessWords.Of(resource).Split('（')[0]}を{Of(kind)}";

    /// <summary>What is told besides. The rows of former editions name a way of signing in by its code.</summary>
    public static string Detail(AuditKind kind, string detail) => kind == AuditKind.SignedIn ? SignInWords.Of(detail) : detail;

    /// <summary>The door of <see cref="Actor.Via"/>.</summary>
    public static string Door(string via) =>
        via switch
        {
            "web" => "画面",
            "api" => "API",
            "cli" => "コマンド",
            "job" => "裏の作業",
            "start" => "起動",
            _ => "ほかの入口",
        };

    /// <summary>Who did it, as the person whom it is about is told: never a name.</summary>
    public static string Who(AuditRow row) =>
        row.Event switch
        {
            { ActorId: { } actor, SubjectId: { } subject } when actor == subject => "あなた",
            _ when row.Organization.Length > 0 => row.Organization + "の人",
            { Via: "cli" } => "起こしを動かしている人",
            { Via: "job" or "start" } => "起こし（自動の作業）",
            { ActorId: null } => "サインインしていない人",
            _ => "管理する人",
        };

    private static bool SaysItsThing(AuditKind kind) =>
        kind is AuditKind.SignedIn or AuditKind.SignInFailed or AuditKind.SignedOut or AuditKind.ConsentGiven or AuditKind.ConsentRevoked;
}
