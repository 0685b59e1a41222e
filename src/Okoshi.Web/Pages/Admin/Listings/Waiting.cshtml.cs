using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;
using Okoshi.App.Lists;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Listings;

/// <summary>A list that waits: its errors, what it would change field by field; after the confirmation how far the import is.</summary>
[Access(Resource.ProgrammeList, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class WaitingModel(BringListing bring, RegionContext context) : FormPage
{
    /// <summary>Errors that are shown one by one; the number of all stands beside them.</summary>
    public const int MostProblems = 50;

    private const int LongestText = 160;

    private static readonly ListDefinition<ListingChange> Definition = new(
        "listing-changes",
        "一覧の取り込みで変わること",
        c =>
            [
                c.Text("kind", "変化", Kind).Filtered(),
                c.Text("title", "制度", x => x.Title).Searched(),
                c.Text("key", "制度番号", x => x.Key).Searched().Hidden(),
                c.Text("column", "項目", x => x.Column).Filtered(),
                c.Text("before", "いまの目録", x => x.Before).Searched(),
                c.Text("after", "この一覧", x => x.After).Searched(),
            ]
    )
    {
        PageSize = 25,
    };

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public WaitingListings Waiting { get; private set; } = null!;

    public ListPage<ListingChange> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The work failed and may be tried again.</summary>
    public bool Failed => Waiting.Job is { State: JobState.Dead or JobState.Cancelled };

    public static string Kind(ListingChange change)
    {
        return change.IsNew ? "新しい"
            : change.IsGone ? "なくなった"
            : "変わった";
    }

    /// <summary>A long text is cut on the page; the export has it whole.</summary>
    public static string Cut(string text) => Letters.Shorten(text, LongestText);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await bring.ShowAsync(Id, cancellationToken) is not { } waiting)
            return NotFound();
        Waiting = waiting;
        Rows = Definition.Page(waiting.Comparison?.Changes ?? [], ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(ListingLinks.Waiting(Id), "変化", Rows, "制度の名前、番号、前と今の文") with
        {
            EmptyHint = "目録は、この一覧と同じです。",
        };
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        await bring.ShowAsync(Id, cancellationToken) is { Comparison: { } comparison }
            ? Downloads.Table(
                Definition.ToTable(comparison.Changes, ListQuery.Parse(Request.QueryString.Value), context.Day),
                Definition.Key,
                format
            )
            : NotFound();

    public Task<IActionResult> OnPostConfirmAsync(bool goodRows, bool endMissing, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            try
            {
                await bring.ConfirmAsync(Id, goodRows, endMissing, cancellationToken);
                return this.Go(ListingLinks.Waiting(Id));
            }
            catch (BadInputException bad)
            {
                throw new FormProblemsException([.. bad.Lines.Take(MostProblems).Select(l => new FieldProblem("", l))]);
            }
        });

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancellationToken)
    {
        await bring.DropAsync(Id, cancellationToken);
        return this.Go(ListingLinks.All);
    }

    protected override Task<IActionResult> AgainAsync() => OnGetAsync(HttpContext.RequestAborted);

    /// <summary>A fetch that failed goes on where it stopped.</summary>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancellationToken)
    {
        await bring.AgainAsync(Id, cancellationToken);
        return this.Go(ListingLinks.Waiting(Id));
    }
}
