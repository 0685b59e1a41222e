using System.Text;

namespace Okoshi.App.Access;

/// <summary>The words of the table of rights, and the table as a page of the documentation.</summary>
public static class AccessWords
{
    private static readonly Dictionary<Role, string> Roles = new()
    {
        [Role.Visitor] = "サインイン前の人",
        [Role.Resident] = "住民",
        [Role.BusinessOwner] = "事業者",
        [Role.Relay] = "取り次ぐ人",
        [Role.Adviser] = "相談員",
        [Role.Banker] = "金融機関の担当",
        [Role.ProgrammeOwner] = "制度の担当",
        [Role.Partner] = "共創の相手",
        [Role.Researcher] = "地域おこし研究員",
        [Role.ProjectManager] = "プロジェクトの担当",
        [Role.Planner] = "企画の担当",
        [Role.Administrator] = "管理者",
        [Role.Auditor] = "監査人",
    };

    private static readonly Dictionary<Resource, string> Resources = new()
    {
        [Resource.OpenData] = "公表資料と架空の下見",
        [Resource.Person] = "人の情報（名前と連絡先）",
        [Resource.ResearchRecord] = "仮名の記録（研究）",
        [Resource.SignIn] = "サインインの手段",
        [Resource.Consent] = "同意",
        [Resource.Organization] = "組織",
        [Resource.Membership] = "所属と役割",
        [Resource.Draft] = "書きかけ",
        [Resource.ApiToken] = "API の鍵",
        [Resource.Audit] = "操作・閲覧の記録",
        [Resource.Job] = "裏の作業",
        [Resource.Dataset] = "統計データ（取り込みの管理）",
        [Resource.ProgrammeList] = "制度の一覧（取り込みの管理）",
        [Resource.Programme] = "制度（下書きから公開まで）",
        [Resource.Evaluation] = "判定の記録",
        [Resource.KeptAnswers] = "残した答え（自分のこと）",
        [Resource.Reach] = "登録した人に届く人数",
        [Resource.Analysis] = "残した分析（機会の計算、クロスSWOT）",
        [Resource.Work] = "わたしの仕事",
    };

    private static readonly (AccessAction Action, string Word)[] Actions =
    [
        (AccessAction.Read, "見る"),
        (AccessAction.Write, "書く"),
        (AccessAction.Delete, "消す"),
        (AccessAction.Export, "書き出す"),
    ];
    private static readonly (Scope Scope, string Word)[] Scopes =
    [
        (Scope.All, "すべて"),
        (Scope.Organization, "組織"),
        (Scope.Consented, "同意"),
        (Scope.Assigned, "担当"),
        (Scope.Area, "市区町村"),
        (Scope.Own, "自分"),
    ];

    public static string Of(Role role) => Roles[role];

    public static string Of(Resource resource) => Resources[resource];

    public static string Of(AccessAction action) => Actions.First(a => a.Action == action).Word;

    public static string Of(Scope scope) =>
        scope == Scope.None ? "－" : string.Join("・", Scopes.Where(s => scope.HasFlag(s.Scope)).Select(s => s.Word));

    /// <summary>The whole table as Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(
            """
            # 権限表

            `AccessMatrix` から作ったページです。直すときはコードの表を直し、`okoshi admin access-matrix > docs/開発/権限表.md` で作り直します。

            範囲の読み方：自分＝自分の記録、組織＝自分の組織の記録、同意＝本人が自分の組織に同意した記録、担当＝自分が担当する記録、市区町村＝自分の組織の受けもつ市区町村の記録、すべて＝すべての記録、－＝できない。


            """.ReplaceLineEndings("\n")
        );
        text.Append("| 対象 | 操作 |")
            .AppendJoin("|", Roles.Values)
            .Append("|\n|---|---|")
            .Append(string.Concat(Roles.Select(_ => "---|")))
            .Append('\n');
        foreach (var resource in Resources.Keys)
        {
            foreach (var (action, word) in Actions)
            {
                var cells = Roles.Keys.Select(role => Of(AccessMatrix.ScopeOf(role, resource, action))).ToArray();
                text.Append("| ").Append(Of(resource)).Append(" | ").Append(word).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
            }
        }
        return text.ToString();
    }
}
