using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Listing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Audit;

/// <summary>操作・閲覧の記録 of the last year, for the auditor. Persons stay numbers.</summary>
[Access(Resource.Audit, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(SearchAudit search, RegionContext context) : PageModel
{
    private static readonly ListDefinition<AuditRow> Definition = new(
        "audit",
        "操作・閲覧の記録",
        c =>
            [
                c.Number("sequence", "番号", "", r => r.Event.Sequence, 0),
                c.Text("at", "とき", r => JapanTime.Words(r.Event.At)).Searched(),
                c.Text("kind", "何をした", r => AuditWords.Of(r.Event.Kind)).Filtered(),
                c.Text("resource", "対象", r => AccessWords.Of(r.Event.Resource)).Filtered(),
                c.Text("record", "記録の番号", r => r.Event.RecordId).Searched(),
                c.Text("actor", "だれが", r => r.Event.ActorId?.ToString() ?? "").Searched(),
                c.Text("via", "入口", r => r.Event.Via).Filtered(),
                c.Text("subject", "だれについて", r => r.Event.SubjectId?.ToString() ?? "").Searched(),
                c.Text("organization", "組織", r => r.Organization).Searched(),
                c.Text("detail", "くわしく", r => r.Event.Detail).Searched(),
            ]
    )
    {
        PageSize = 50,
    };

    public ListPage<AuditRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = Definition.Page(await LastYearAsync(export: false, cancellationToken), ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(AuditLinks.List, "記録", Rows, "番号、日、くわしい内容");
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        Downloads.Table(
            Definition.ToTable(
                await LastYearAsync(export: true, cancellationToken),
                ListQuery.Parse(Request.QueryString.Value),
                context.Day
            ),
            Definition.Key,
            format
        );

    private Task<IReadOnlyList<AuditRow>> LastYearAsync(bool export, CancellationToken cancellationToken) =>
        search.AllAsync(
            JapanTime.At(context.Day.AddYears(-1), TimeOnly.MinValue),
            JapanTime.At(context.Day.AddDays(1), TimeOnly.MinValue),
            export,
            cancellationToken
        );
}
