using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Research;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Research;

/// <summary>仮名の記録: what researchers see of those who said yes to research.</summary>
[Access(Resource.ResearchRecord, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ListResearchRecords records, RegionContext context) : PageModel
{
    private static readonly ListDefinition<ResearchRecord> Definition = new(
        "research",
        "仮名の記録",
        c =>
            [
                c.Text("pseudonym", "仮名", r => r.Pseudonym).Searched(),
                c.Text("organization", "どの組織に", r => r.Organization).Filtered(),
                c.Text("joined", "アカウントを作った年度", r => r.Joined).Filtered(),
                c.Text("consented", "同意した月", r => r.ConsentedIn).Filtered(),
                c.Text("roles", "役割", r => r.Roles ?? "").Filtered(),
            ]
    )
    {
        PageSize = 50,
    };

    public ListPage<ResearchRecord> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await records.PageAsync(Definition, ListQuery.Parse(Request.QueryString.Value), cancellationToken);
        Frame = ListFrame.Of(ResearchLinks.List, "記録", Rows, "仮名") with
        {
            EmptyHint = "本人が「わたしの同意」の画面で、研究のための利用に同意すると、ここに出ます。",
        };
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            await records.ExportAsync(Definition, ListQuery.Parse(Request.QueryString.Value), context.Day, cancellationToken),
            Definition.Key,
            format
        );
}
