using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Organizations;

/// <summary>One organisation with its members, for those who may see them.</summary>
[Access(Resource.Organization, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class DetailModel(ListOrganizations list, Members members, AccessGate gate) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Role Role { get; set; } = Role.Adviser;

    public Organization Organization { get; private set; } = null!;

    /// <summary>Null for those who may not see names.</summary>
    public IReadOnlyList<MemberRow>? People { get; private set; }

    public string? Invitation { get; private set; }

    public bool MayWrite => gate.May(Resource.Membership, AccessAction.Write, new RecordFacts(OrganizationId: Id));

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostInviteAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            Invitation = $"{Request.Scheme}://{Request.Host}/invitation/{await members.InviteAsync(Id, Role, cancellationToken)}";
            return await AgainAsync();
        });

    public Task<IActionResult> OnPostEndAsync(Guid membership, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await members.EndAsync(membership, cancellationToken);
            return this.Go(OrganizationLinks.Detail(Id));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        Organization = await list.FindAsync(Id, HttpContext.RequestAborted);
        if (gate.May(Resource.Membership, AccessAction.Read, new RecordFacts(OrganizationId: Id)))
            People = await members.ListAsync(Id, HttpContext.RequestAborted);
        return Page();
    }
}
