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

/// <summary>統計データ: the official figures that are there, and where each comes from.</summary>
[Access(Resource.Dataset, AccessAction.Read)]
public sealed class IndexModel(OfficialStore store, AccessGate gate, RegionContext context) : PageModel
{
    private static readonly ListDefinition<DatasetInfo> Definition = new(
        "datasets",
        "統計データ",
        c =>
            [
                c.Text("title", "統計", d => d.Title).Searched(),
                c.Text("publisher", "公表元", d => d.Publisher).Searched().Filtered(),
                c.Text("edition", "版", d => d.Edition),
                c.Text("level", "範囲", d => DatasetWords.Of(d.Level)).Filtered(),
                c.Text("years", "値の年", d => d.Years),
                c.Number("areas", "地域", "", d => d.AreaCount, 0),
                c.Number("items", "項目", "", d => d.ItemCount, 0),
                c.Text("imported", "取り込み（日本時間）", d => JapanTime.Text(d.ImportedAt)),
                c.Text("file", "ファイル", d => d.FileName).Searched().Hidden(),
                c.Text("licence", "利用条件", d => d.Licence).Hidden(),
                c.Text("sha256", "SHA-256", d => d.Sha256).Hidden(),
            ]
    )
    {
        PageSize = 25,
    };

    public ListPage<DatasetInfo> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>Formats of which nothing has been imported yet.</summary>
    public IReadOnlyList<OfficialFormat> Lacking { get; private set; } = [];

    public bool MayWrite => gate.May(Resource.Dataset, AccessAction.Write, new RecordFacts());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await store.ListAsync(cancellationToken);
        Lacking = [.. OfficialFormat.All.Where(f => all.All(d => d.Format != f.Name))];
        Rows = Definition.Page(all, ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(DatasetLinks.List, "統計データ", Rows, "統計の名前、公表元、ファイルの名前") with
        {
            EmptyHint = "下の「まだ取り込んでいない統計」のファイルを公表元から取り、取り込んでください。",
        };
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable(await store.ListAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );
}
