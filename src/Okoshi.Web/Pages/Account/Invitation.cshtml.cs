using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Organizations;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>招待: whoever holds the link, and an account, becomes a member.</summary>
[Access(Resource.SignIn, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class InvitationModel(Members members) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public string? Organization { get; private set; }

    public Role Role { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            (Organization, Role) = await members.ReadInvitationAsync(Token, cancellationToken);
            return Page();
        });

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var role = await members.AcceptAsync(Token, cancellationToken);
            return this.Go(Returns.Start(new Actor(null, [role], "web")));
        });
}
