using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.Web.Access;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの情報を見た人: the part of the audit trail that is about the person.</summary>
[Access(Resource.Audit, AccessAction.Read)]
public sealed class AccessLogModel(SearchAudit search) : PageModel
{
    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await search.AboutMeAsync(cancellationToken);
}
