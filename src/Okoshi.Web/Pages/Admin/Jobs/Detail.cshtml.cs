using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Jobs;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>One job: how far it is, how each attempt ended, and what a person may do.</summary>
[Access(Resource.Job, AccessAction.Read)]
public sealed class DetailModel(ShowJob show, CancelJob cancel, RunJobAgain again) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>Row version of the job that the person saw.</summary>
    [BindProperty]
    public long RowVersion { get; set; }

    public JobDetail Detail { get; private set; } = null!;

    /// <summary>What the person is asked to confirm: <c>cancel</c>, <c>again</c>, or nothing.</summary>
    public string Confirm { get; private set; } = "";

    /// <summary>The job had changed when the person's wish arrived.</summary>
    public bool HasChanged { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? confirm)
    {
        var page = await AgainAsync();
        // A question that no longer fits the job is not asked.
        if (page is PageResult)
            Confirm =
                confirm == "cancel" && Detail.Job.CanCancel ? "cancel"
                : confirm == "again" && Detail.Job.CanRunAgain ? "again"
                : "";
        return page;
    }

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken) =>
        AnswerAsync(() => cancel.RunAsync(Id, RowVersion, cancellationToken));

    public Task<IActionResult> OnPostAgainAsync(CancellationToken cancellationToken) =>
        AnswerAsync(() => again.RunAsync(Id, RowVersion, cancellationToken));

    protected override async Task<IActionResult> AgainAsync()
    {
        if (await show.RunAsync(Id, HttpContext.RequestAborted) is not { } detail)
            return NotFound();
        Detail = detail;
        return Page();
    }

    protected override Task<IActionResult> ConflictAsync()
    {
        HasChanged = true;
        return AgainAsync();
    }

    private Task<IActionResult> AnswerAsync(Func<Task<bool>> wish) =>
        TryAsync(async () => await wish() ? this.Go(JobLinks.Detail(Id)) : NotFound());
}
