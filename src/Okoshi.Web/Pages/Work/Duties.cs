using Okoshi.App.Access;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Pages.Admin.Audit;
using Okoshi.Web.Pages.Admin.Datasets;
using Okoshi.Web.Pages.Admin.Jobs;
using Okoshi.Web.Pages.Admin.Listings;
using Okoshi.Web.Pages.Admin.Organizations;
using Okoshi.Web.Pages.Opportunity.Runs;
using Okoshi.Web.Pages.People;
using Okoshi.Web.Pages.Region;
using Okoshi.Web.Pages.Research;
using Okoshi.Web.Pages.Support.Kept;
using Okoshi.Web.Pages.Support.Own;

namespace Okoshi.Web.Pages.Work;

/// <summary>できること One entry of what a role may do: it stands there for whoever holds one of its rights.</summary>
/// <param name="Group">Heading under which it stands.</param>
/// <param name="Title">What one may do.</param>
/// <param name="Hint">What that is good for.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Rights">The rights that it makes use of.</param>
public sealed record Duty(string Group, string Title, string Hint, string Path, IReadOnlyList<DutyRight> Rights)
{
    /// <summary>What one may do who only looks; empty where everybody does the same.</summary>
    public string ReadTitle { get; init; } = "";

    public bool IsOf(Actor actor) => Rights.Any(r => actor.Roles.Any(held => r.IsOf(held.Role)));

    /// <summary>What somebody may do, who holds all of the rights or only those to look.</summary>
    public string TitleFor(Actor actor) =>
        ReadTitle.Length == 0 || Rights.Any(r => actor.Roles.Any(held => r.Writes(held.Role))) ? Title : ReadTitle;
}

/// <summary>A line of the table of rights, or a part of it.</summary>
public sealed record DutyRight(Resource Resource, Scope Scope, params IReadOnlyList<AccessAction> Actions)
{
    /// <summary>Whether a role has any of it.</summary>
    public bool IsOf(Role role) => Actions.Any(a => (AccessMatrix.ScopeOf(role, Resource, a) & Scope) != Scope.None);

    /// <summary>Whether a role changes something by it.</summary>
    public bool Writes(Role role) =>
        Actions
            .Where(a => a is AccessAction.Write or AccessAction.Delete)
            .Any(a => (AccessMatrix.ScopeOf(role, Resource, a) & Scope) != Scope.None);

    /// <summary>Whether it is this right.</summary>
    public bool Covers(Resource resource, AccessAction action, Scope scope) =>
        Resource == resource && Actions.Contains(action) && Scope.HasFlag(scope);
}

/// <summary>Where each right of the table of rights is used: whoever may do something finds it here.</summary>
public static class Duties
{
    private const string People = "人と相談";
    private const string Programmes = "制度";
    private const string Analysis = "地域のデータと分析";
    private const string House = "組織と運用";
    private const string Self = "自分のこと";
    private const AccessAction Read = AccessAction.Read;
    private const AccessAction Write = AccessAction.Write;
    private const AccessAction Delete = AccessAction.Delete;
    private const AccessAction Export = AccessAction.Export;

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Duty> All { get; } =
    [
        new(
            People,
            "相談に同意した人を見る",
            "あなたの組織に「はい」と言った人の、名前と連絡先",
            PeopleLinks.List,
            [new(Resource.Person, Scope.Consented, Read), new(Resource.Consent, Scope.Organization, Read)]
        ),
        new(
            People,
            "仮名の記録を見る（研究）",
            "研究に同意した人の、名前と連絡先を除いた記録",
            ResearchLinks.List,
            [new(Resource.ResearchRecord, Scope.Consented, Read, Export)]
        ),
        new(
            Programmes,
            "制度をつくる、確かめる、終える",
            "下書き、条件、ほかの人の確認、公開、今年度の確認、届く人数",
            ProgrammeLinks.List,
            [
                new(Resource.Programme, Scope.Organization | Scope.All, Read, Write, Delete, Export),
                new(Resource.Reach, Scope.Organization, Read, Export),
            ]
        )
        {
            ReadTitle = "制度の下書きと公開のようすを見る",
        },
        new(
            Programmes,
            "制度の一覧を見る、取り込む",
            "国や市町村が公開している制度の一覧",
            ListingLinks.All,
            [new(Resource.ProgrammeList, Scope.All, Read, Write, Delete)]
        )
        {
            ReadTitle = "制度の一覧を見る",
        },
        new(
            Programmes,
            "判定をやり直す",
            "残した判定と、その日の制度と理由",
            KeptLinks.List,
            [new(Resource.Evaluation, Scope.Own | Scope.All, Read, Write)]
        ),
        new(
            Analysis,
            "地域、機会、計画、成果を見る",
            "公表された資料から。表は Excel と CSV で出せます",
            RegionLinks.Overview,
            [new(Resource.OpenData, Scope.All, Read, Export)]
        ),
        new(
            Analysis,
            "分析を残す、くらべる",
            "機会の計算とクロスSWOT",
            RunLinks.List,
            [new(Resource.Analysis, Scope.All, Read, Write, Delete, Export)]
        )
        {
            ReadTitle = "残した分析を見る、くらべる",
        },
        new(
            Analysis,
            "統計データを見る、取り込む",
            "国の統計の表と、地域で集めた値",
            DatasetLinks.List,
            [new(Resource.Dataset, Scope.All, Read, Write, Delete, Export)]
        )
        {
            ReadTitle = "統計データを見る",
        },
        new(
            House,
            "組織と、所属する人を見る",
            "管理者は、組織を足し、人を招き、役割を外します",
            OrganizationLinks.List,
            [
                new(Resource.Organization, Scope.All, Read, Write, Delete, Export),
                new(Resource.Membership, Scope.Organization | Scope.All, Read, Write, Delete),
            ]
        ),
        new(
            House,
            "裏で行う作業を見る",
            "時間のかかる作業と、夜の定期作業",
            JobLinks.List,
            [new(Resource.Job, Scope.All, Read, Write, Delete)]
        ),
        new(
            House,
            "操作・閲覧の記録を調べる",
            "だれが何を見たか、変えたか。同意の移り変わりも残っています",
            AuditLinks.List,
            [new(Resource.Audit, Scope.All, Read, Export), new(Resource.Consent, Scope.All, Read)]
        ),
        new(
            Self,
            "わたしの情報",
            "呼び名、連絡先、所属。データを受け取る、アカウントを閉じる",
            AccountLinks.Own,
            [new(Resource.Person, Scope.Own, Read, Write, Delete, Export), new(Resource.Membership, Scope.Own, Read)]
        ),
        new(
            Self,
            "サインインと安全",
            "端末、パスキー、認証アプリ、パスワード",
            AccountLinks.Security,
            [new(Resource.SignIn, Scope.Own, Read, Write, Delete)]
        ),
        new(Self, "わたしの同意", "だれに、何を許しているか", AccountLinks.Consents, [new(Resource.Consent, Scope.Own, Read, Write)]),
        new(
            Self,
            "わたしの残した答え",
            "合う制度をさがすための答え",
            AccountLinks.Answers,
            [new(Resource.KeptAnswers, Scope.Own, Read, Write, Delete)]
        ),
        new(Self, "わたしの情報を見た人", "いつ、どの組織が見たか", AccountLinks.AccessLog, [new(Resource.Audit, Scope.Own, Read)]),
        new(
            Self,
            "API の鍵",
            "ほかのプログラムからデータを使う",
            AccountLinks.Tokens,
            [new(Resource.ApiToken, Scope.Own, Read, Write, Delete)]
        ),
        new(
            Self,
            "書きかけ",
            "書いて、まだ送っていない画面",
            WorkLinks.Forms,
            [new(Resource.Draft, Scope.Own, Read, Write, Delete), new(Resource.Work, Scope.Own, Read)]
        ),
    ];
}
