using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Lists;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの情報を見た人: the part of the audit trail that is about the person.</summary>
[Access(Resource.Audit, AccessAction.Read)]
public sealed class AccessLogModel(SearchAudit search) : PageModel
{
    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public ListFrame Frame { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var page = await search.AboutMeAsync(ListQuery.Parse(Request.QueryString.Value), cancellationToken);
        (Rows, Frame) = (page.Rows, ListFrame.Of(AccountLinks.AccessLog, "記録", page, ""));
    }
}
