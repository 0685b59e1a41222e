using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Datasets;

/// <summary>One dataset: where it comes from, its totals, its traps, its items; removed after a question.</summary>
[Access(Resource.Dataset, AccessAction.Read)]
public sealed class DetailModel(OfficialStore store, RemoveDataset remove, AccessGate gate, RegionContext context) : PageModel
{
    private static readonly ListDefinition<OfficialItem> Definition = new(
        "dataset-items",
        "項目",
        c =>
            [
                c.Text("code", "コード", i => i.Code).Searched(),
                c.Text("name", "項目", i => i.Name).Searched(),
                c.Text("period", "年", i => i.Period).Filtered(),
                c.Text("unit", "単位", i => i.Unit),
            ]
    )
    {
        PageSize = 25,
    };

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DatasetInfo Dataset { get; private set; } = null!;

    public ListPage<OfficialItem> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>The question before the removal is asked.</summary>
    public bool Asking { get; private set; }

    public bool MayRemove => gate.May(Resource.Dataset, AccessAction.Delete, new RecordFacts());

    public async Task<IActionResult> OnGetAsync(string? confirm, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Id, cancellationToken) is not { } figures)
            return NotFound();
        (Dataset, Asking) = (figures.Info, confirm == "remove" && MayRemove);
        Rows = Definition.Page(figures.Items, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(DatasetLinks.Detail(Id), "項目", Rows, "項目のコードと名前") with
        {
            EmptyHint = "このデータセットは地域の一覧で、数値の項目はありません。",
        };
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        await store.FindAsync(Id, cancellationToken) is { } figures
            ? Downloads.Table(
                Definition.ToTable(figures.Items, ListQuery.Parse(Request.QueryString.Value), context.Day),
                Definition.Key,
                format
            )
            : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) =>
        await remove.RunAsync(Id, cancellationToken) ? this.Go(DatasetLinks.List) : NotFound();
}
