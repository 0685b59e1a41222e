using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Jobs;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages.Admin.Jobs;

/// <summary>One job: how far it is, how each attempt ended, and what a person may do.</summary>
[Access(Resource.Job, AccessAction.Read)]
public sealed class DetailModel(ShowJob show, CancelJob cancel, RunJobAgain again) : PageModel
{
    public JobDetail Detail { get; private set; } = null!;

    /// <summary>What the person is asked to confirm: <c>cancel</c>, <c>again</c>, or nothing.</summary>
    public string Confirm { get; private set; } = "";

    /// <summary>Whether the job had changed when the person's wish arrived.</summary>
    public bool Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, string? confirm, CancellationToken cancellationToken)
    {
        if (await show.RunAsync(id, cancellationToken) is not { } detail)
            return NotFound();
        Detail = detail;
        // A question that no longer fits the job is not asked.
        Confirm =
            confirm == "cancel" && detail.Job.CanCancel ? "cancel"
            : confirm == "again" && detail.Job.CanRunAgain ? "again"
            : "";
        return Page();
    }

    public async Task<IActionResult> OnPostCancelAsync(long id, long version, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await cancel.RunAsync(id, version, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostAgainAsync(long id, long version, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await again.RunAsync(id, version, cancellationToken), cancellationToken);

    private async Task<IActionResult> AnswerAsync(long id, JobAnswer answer, CancellationToken cancellationToken)
    {
        if (answer == JobAnswer.Accepted)
            return RedirectToPage(new { id });
        if (await show.RunAsync(id, cancellationToken) is not { } detail)
            return NotFound();
        Detail = detail;
        Conflict = true;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
