using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Jobs;
using Okoshi.App.Lists;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>ジョブ: what is done behind the pages, and what failed.</summary>
[Access(Resource.Job, AccessAction.Read)]
public sealed class IndexModel(ListJobs list, AskForPack askForPack, RegionContext context) : PageModel
{
    public StoredPage<JobOverview> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>Failed jobs that wait for a person.</summary>
    public int Dead { get; private set; }

    private StoredList<JobOverview> Definition =>
        new StoredList<JobOverview>(
            "jobs",
            "ジョブ",
            c =>
                [
                    c.Number("id", "番号", "", j => j.Id),
                    c.Choice(
                        "title",
                        "内容",
                        [.. list.Kinds.Select(k => new StoredChoice<JobOverview>(k.Title, j => j.Kind == k.Name))],
                        j => j.Kind
                    ),
                    c.Choice("state", "状態", JobWords.States),
                    c.Text("progress", "進みぐあい", j => j.ProgressText, searched: true),
                    c.Instant("created", "登録（日本時間）", j => j.CreatedAt),
                    c.Instant("due", "予定（日本時間）", j => j.DueAt),
                    c.Instant("finished", "終わり（日本時間）", j => j.FinishedAt),
                    c.Number("attempts", "試した回数", "回", j => j.Attempts),
                    c.Text("error", "誤り", j => j.LastError, searched: true),
                ]
        ).NewestFirst(j => j.Id);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await list.PageAsync(Definition, ListQuery.Parse(Request.QueryString.Value), cancellationToken);
        Dead = await list.CountDeadAsync(cancellationToken);
        Frame = ListFrame.Of(JobLinks.List, "ジョブ", Rows, "内容、進みぐあい、誤り") with
        {
            EmptyHint = "時間のかかる作業を頼むか、夜の定期作業の時刻になると、ここに並びます。",
        };
    }

    public Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.ListAsync(list.Export(Definition, ListQuery.Parse(Request.QueryString.Value), context.Day), format, cancellationToken);

    /// <summary>The region pack is checked, or loaded, as a job.</summary>
    public async Task<IActionResult> OnPostPackAsync(bool checkOnly, CancellationToken cancellationToken) =>
        RedirectToPage("Detail", new { id = await askForPack.RunAsync(checkOnly, cancellationToken) });
}
