using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Lists;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Organizations;

/// <summary>All organisations.</summary>
[Access(Resource.Organization, AccessAction.Read)]
public sealed class IndexModel(ListOrganizations list, AccessGate gate, RegionContext context) : PageModel
{
    private static readonly ListDefinition<OrganizationRow> Definition = new(
        "organizations",
        "組織",
        c =>
            [
                c.Text("name", "名前", r => r.Organization.Name).Searched(),
                c.Text("sector", "産・学・金・官", r => OrganizationWords.Of(r.Organization.Sector)).Filtered(),
                c.Number("members", "所属する人", "人", r => r.Members, 0),
                c.Text("tel", "電話", r => r.Organization.Tel).Hidden(),
            ]
    )
    {
        PageSize = 25,
    };

    public ListPage<OrganizationRow> Rows { get; private set; } = null!;

    public ListFrame Frame { get; private set; } = null!;

    public bool MayWrite => AccessMatrix.MayEnter(gate.Actor, Resource.Organization, AccessAction.Write);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = Definition.Page(await list.RunAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value));
        Frame = ListFrame.Of(OrganizationLinks.List, "組織", Rows, "組織の名前");
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        if (!gate.May(Resource.Organization, AccessAction.Export, new RecordFacts()))
            return StatusCode(StatusCodes.Status403Forbidden);
        return Downloads.Table(
            Definition.ToTable(await list.RunAsync(cancellationToken), ListQuery.Parse(Request.QueryString.Value), context.Day),
            Definition.Key,
            format
        );
    }
}
