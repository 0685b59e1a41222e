using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Audit;

/// <summary>操作・閲覧の記録 of the last year, for the auditor. Persons stay numbers.</summary>
[Access(Resource.Audit, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(SearchAudit search, CheckTrail check, RegionContext context) : PageModel
{
    private static readonly StoredList<AuditRow> Definition = new StoredList<AuditRow>(
        "audit",
        "操作・閲覧の記録",
        c =>
            [
                c.Number("sequence", "番号", "", r => r.Event.Sequence),
                c.Instant("at", "とき", r => r.Event.At, JapanTime.Words),
                c.Choice("kind", "何をした", r => r.Event.Kind, AuditWords.Of),
                c.Choice("resource", "対象", r => r.Event.Resource, AccessWords.Of),
                c.Text("record", "記録の番号", r => r.Event.RecordId, searched: true),
                c.Id("actor", "だれが", r => r.Event.ActorId),
                c.Choice(
                    "via",
                    "入口",
                    [.. Actor.Doors.Select(d => new StoredChoice<AuditRow>(AuditWords.Door(d), r => r.Event.Via == d))],
                    r => AuditWords.Door(r.Event.Via)
                ),
                c.Id("subject", "だれについて", r => r.Event.SubjectId),
                c.Text("organization", "組織", r => r.Organization, searched: true),
                c.Text("detail", "くわしく", r => r.Event.Detail, searched: true, r => AuditWords.Detail(r.Event.Kind, r.Event.Detail)),
            ]
    ).NewestFirst(r => r.Event.Sequence);

    public StoredPage<AuditRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    /// <summary>What came of looking the trail through; null before it is asked for.</summary>
    public AuditCheck? Checked { get; private set; }

    private (DateTimeOffset From, DateTimeOffset Until) LastYear =>
        (JapanTime.At(context.Day.AddYears(-1), TimeOnly.MinValue), JapanTime.At(context.Day.AddDays(1), TimeOnly.MinValue));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await search.PageAsync(Definition, ListQuery.Parse(Request.QueryString.Value), LastYear, cancellationToken);
        Frame = ListFrame.Of(
            AuditLinks.List,
            "記録",
            Rows,
            "日（例：2026-11-01）、記録の番号、人の番号（はじめから終わりまで）、組織、くわしい内容"
        );
    }

    public async Task OnPostCheckAsync(CancellationToken cancellationToken)
    {
        Checked = await check.RunAsync(cancellationToken);
        await OnGetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken) =>
        await Downloads.ListAsync(
            await search.ExportAsync(Definition, ListQuery.Parse(Request.QueryString.Value), LastYear, context.Day, cancellationToken),
            format,
            cancellationToken
        );
}
