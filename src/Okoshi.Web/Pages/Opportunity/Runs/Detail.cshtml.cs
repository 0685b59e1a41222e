using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Runs;

/// <summary>A kept search as it was, and whether today's data would answer otherwise; removed after a question.</summary>
[NeedsPack(General = true)]
[Access(Resource.Analysis, AccessAction.Read)]
public sealed class DetailModel(KeptRuns runs, KeepOpportunities keep, WhoSaved who, AccessGate gate, RegionContext context) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public KeptRun Run { get; private set; } = null!;

    public string Who { get; private set; } = "";

    public RankedRows Rows { get; private set; } = null!;

    /// <summary>The question before the removal is asked.</summary>
    public bool Asking { get; private set; }

    public bool MayRemove => gate.May(Resource.Analysis, AccessAction.Delete, new RecordFacts());

    public async Task<IActionResult> OnGetAsync(string? confirm, CancellationToken cancellationToken)
    {
        if (await runs.ShowAsync(Id, context.Day, cancellationToken) is not { } run)
            return NotFound();
        (Run, Asking) = (run, confirm == "remove" && MayRemove);
        Who = WhoSaved.Of(await who.NamesAsync([run.Info.KeptBy], cancellationToken), run.Info.KeptBy);
        Rows = RankedRows.Of(
            run.Search.List.Ranking,
            run.Search.Stability,
            RunLinks.Detail(Id),
            business => RunLinks.Business(Id, business),
            Request.QueryString.Value
        );
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        await runs.ShowAsync(Id, context.Day, cancellationToken) is { } run
            ? Downloads.Table(
                RankedRows.Export(run.Search.List, run.Search.Stability, run.Search.Conventions, Request.QueryString.Value) with
                {
                    Title = run.Info.Title,
                },
                $"opportunities-{run.Info.Region}-kept",
                format
            )
            : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) =>
        await keep.RemoveAsync(Id, cancellationToken) ? this.Go(RunLinks.List) : NotFound();
}
