using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Consents;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>わたしの同意: to whom, for what, with which words; given after reading, taken back at any time.</summary>
[Access(Resource.Consent, AccessAction.Write)]
public sealed class ConsentsModel(OwnConsents own, ListOrganizations organizations) : FormPage
{
    public IReadOnlyList<ConsentRow> Rows { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Organizations { get; private set; } = [];

    public IReadOnlyList<(string Value, string Words)> Purposes { get; } =
    [.. Enum.GetValues<ConsentPurpose>().Select(p => (p.ToString(), ConsentWords.Of(p)))];

    public IReadOnlyList<(string Value, string Words)> Channels { get; } =
    [.. Enum.GetValues<ConsentChannel>().Select(c => (c.ToString(), ConsentWords.Of(c)))];

    /// <summary>The words to be read before saying yes.</summary>
    public string? Asked { get; private set; }

    [BindProperty]
    public Guid OrganizationId { get; set; }

    [BindProperty]
    public ConsentPurpose Purpose { get; set; }

    [BindProperty]
    public ConsentChannel Channel { get; set; }

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            Asked = await own.TextAsync(OrganizationId, Purpose, Channel, cancellationToken);
            return await AgainAsync();
        });

    public Task<IActionResult> OnPostGiveAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await own.GiveAsync(OrganizationId, Purpose, Channel, cancellationToken);
            return this.Go(AccountLinks.Consents);
        });

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        await own.RevokeAsync(id, cancellationToken);
        return this.Go(AccountLinks.Consents);
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        Rows = await own.ListAsync(HttpContext.RequestAborted);
        Organizations =
        [
            .. (await organizations.RunAsync(HttpContext.RequestAborted))
                .Where(o => o.Organization.ClosedAt is null)
                .Select(o => (o.Organization.Id.ToString(), o.Organization.Name)),
        ];
        return Page();
    }
}
