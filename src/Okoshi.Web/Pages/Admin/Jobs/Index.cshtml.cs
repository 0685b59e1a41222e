using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Jobs;
using Okoshi.App.Listing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>ジョブ: what is done behind the pages, and what failed.</summary>
[Access(Resource.Job, AccessAction.Read)]
public sealed class IndexModel(ListJobs list, AskForPack askForPack, RegionContext context) : PageModel
{
    private static readonly ListDefinition<JobOverview> Definition = new(
        "jobs",
        "ジョブ",
        c =>
            [
                c.Number("id", "番号", "", j => j.Id, 0),
                c.Text("title", "内容", j => j.Title).Searched().Filtered(),
                c.Text("state", "状態", JobWords.State).Filtered(),
                c.Text("progress", "進みぐあい", j => j.ProgressText).Searched().NotSorted(),
                c.Text("created", "登録（日本時間）", j => JapanTime.Text(j.CreatedAt)),
                c.Text("due", "予定（日本時間）", j => JapanTime.Text(j.DueAt)).Hidden(),
                c.Text("finished", "終わり（日本時間）", j => j.FinishedAt is { } at ? JapanTime.Text(at) : null),
                c.Number("attempts", "試した回数", "回", j => j.Attempts, 0),
                c.Text("error", "誤り", j => j.LastError).Searched().NotSorted(),
            ]
    );

    public ListPage<JobOverview> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>Older jobs that the list leaves out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Failed jobs that wait for a person.</summary>
    public int Dead { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var listing = await list.RunAsync(cancellationToken);
        LeftOut = listing.LeftOut;
        Dead = listing.Jobs.Count(j => j.State == JobState.Dead);
        Rows = Definition.Page(listing.Jobs, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(JobLinks.List, "ジョブ", Rows, "内容、進みぐあい、誤り") with
        {
            EmptyHint = "時間のかかる作業を頼むか、夜の定期作業の時刻になると、ここに並びます。",
        };
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable((await list.RunAsync(cancellationToken)).Jobs, ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );

    /// <summary>The region pack is checked, or loaded, as a job.</summary>
    public async Task<IActionResult> OnPostPackAsync(bool checkOnly, CancellationToken cancellationToken) =>
        RedirectToPage("Detail", new { id = await askForPack.RunAsync(checkOnly, cancellationToken) });
}
