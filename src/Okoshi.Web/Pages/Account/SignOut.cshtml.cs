using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Public;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>サインアウト of this device; the server forgets it as well.</summary>
[Access(Resource.SignIn, AccessAction.Delete)]
public sealed class SignOutModel(SignInManager<Okoshi.App.Accounts.Account> signIn, Sessions sessions) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sessions.EndAsync(Guid.Parse(User.FindFirstValue(SignInSetUp.SessionClaim)!), cancellationToken);
        await signIn.SignOutAsync();
        return this.Go(PublicLinks.Start);
    }
}
