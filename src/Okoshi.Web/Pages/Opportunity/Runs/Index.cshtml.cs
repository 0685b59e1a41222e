using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Opportunity.Runs;

/// <summary>残した計算: the searches that people kept.</summary>
[NeedsPack(General = true)]
[Access(Resource.Analysis, AccessAction.Read)]
public sealed class IndexModel(KeptRuns runs, WhoSaved who, AccessGate gate, RegionContext context) : PageModel
{
    private static readonly ListDefinition<KeptRow> Definition = new(
        "opportunity-runs",
        "残した計算",
        c =>
            [
                c.Text("title", "題", r => r.Run.Title).Searched(),
                c.Text("region", "地域", r => r.Run.RegionName).Searched().Filtered(),
                c.Text("first", "1位の事業", r => r.Run.First).Searched(),
                c.Number("count", "機会", "件", r => r.Run.Count, 0),
                c.Text("as-of", "表の日付", r => Wareki.Iso(r.Run.AsOf)),
                c.Text("kept", "残した日時（日本時間）", r => JapanTime.Text(r.Run.KeptAt)),
                c.Text("who", "残した人", r => r.Who),
                c.Text("reason", "理由", r => r.Run.Reason).Searched().Hidden(),
            ]
    )
    {
        PageSize = 25,
    };

    public ListPage<KeptRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public bool MayWrite => gate.May(Resource.Analysis, AccessAction.Write, new RecordFacts());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = Definition.Page(await AllAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(RunLinks.List, "残した計算", Rows, "題、地域、1位の事業、理由") with
        {
            EmptyHint = "統計から見つけた機会の一覧で「この計算を残す」を押すと、ここに並びます。",
        };
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable(await AllAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );

    private async Task<IReadOnlyList<KeptRow>> AllAsync(CancellationToken cancellationToken)
    {
        var all = await runs.ListAsync(cancellationToken);
        var names = await who.NamesAsync(all.Select(r => r.KeptBy), cancellationToken);
        return [.. all.Select(r => new KeptRow(r, WhoSaved.Of(names, r.KeptBy)))];
    }
}

/// <summary>A kept search with who kept it.</summary>
public sealed record KeptRow(KeptRunInfo Run, string Who);
