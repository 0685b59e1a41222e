using Okoshi.App.Work;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Pages.Admin.Datasets;
using Okoshi.Web.Pages.Admin.Jobs;
using Okoshi.Web.Pages.Admin.Listings;
using Okoshi.Web.Pages.Admin.Organizations;
using Okoshi.Web.Pages.People;
using Okoshi.Web.Pages.Support.Own;

namespace Okoshi.Web.Pages.Work;

/// <summary>What a kind of waiting work is called, and where it is done.</summary>
/// <param name="Title">What waits.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Since">What is told before the day of the first.</param>
/// <param name="Do">What the link says.</param>
/// <param name="Path">Where it is done.</param>
public sealed record WaitingWords(string Title, string Unit, string Since, string Do, string Path);

/// <summary>The words of what waits.</summary>
public static class WorkWords
{
    private const string Oldest = "いちばん古いもの";

    public static WaitingWords Of(WaitingKind kind) =>
        kind switch
        {
            WaitingKind.FailedJob => new("失敗した裏の作業", "件", Oldest, "わけを見る", JobLinks.Failed),
            WaitingKind.Review => new("ほかの人が書いた制度の確認", "件", Oldest, "確かめる", ProgrammeLinks.List),
            WaitingKind.Returned => new("あなたに差し戻された制度", "件", Oldest, "直す", ProgrammeLinks.List),
            WaitingKind.SourceChanged => new("元の一覧が変わった制度", "件", Oldest, "ちがいを見る", ProgrammeLinks.Waiting),
            WaitingKind.Confirmation => new("今年度も続くかを確かめる制度", "件", Oldest, "確かめる", ProgrammeLinks.List),
            WaitingKind.Dataset => new("取り込みを待つ統計データ", "件", Oldest, "見る", DatasetLinks.List),
            WaitingKind.ProgrammeList => new("取り込みを待つ制度の一覧", "件", Oldest, "見る", ListingLinks.All),
            WaitingKind.NewConsent => new("この2週間に同意した人", "人", "いちばん早い日", "名前と連絡先を見る", PeopleLinks.List),
            WaitingKind.ProgrammeDraft => new("あなたの書いている制度（下書き）", "件", Oldest, "続ける", ProgrammeLinks.List),
            WaitingKind.Token => new("2週間のうちに切れる API の鍵", "本", "いちばん早い期限", "鍵を見る", AccountLinks.Tokens),
            _ => new("まだ受けられていない招待", "通", "いちばん早い期限", "組織を見る", OrganizationLinks.List),
        };

    /// <summary>Where one goes on: with the programme that waits longest, or at the list.</summary>
    public static string PathOf(WaitingWork work) =>
        (work.Kind, work.Programme) switch
        {
            (WaitingKind.Review, { } programme) => ProgrammeLinks.Review(programme),
            (WaitingKind.Returned or WaitingKind.ProgrammeDraft, { } programme) => ProgrammeLinks.Detail(programme),
            _ => Of(work.Kind).Path,
        };

    /// <summary>Of the first one, when; empty where no day is known.</summary>
    public static string First(WaitingWork work) => work.First is { } at ? $"{Of(work.Kind).Since}：{JapanTime.Words(at)}" : "";

    /// <summary>A form that was begun, by its name, and where it goes on; null for one that this edition does not have.</summary>
    public static (string Title, string Path)? Form(string form) =>
        form.Split('/') switch
        {
            ["organization"] => ("新しい組織", OrganizationLinks.New),
            ["organization", var id] when Guid.TryParse(id, out var organization) => ("組織の内容", OrganizationLinks.Edit(organization)),
            ["programme", var id] when Guid.TryParse(id, out var programme) => ("制度の内容", ProgrammeLinks.Edit(programme)),
            _ => null,
        };
}
