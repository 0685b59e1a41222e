using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>アカウントを作る: everybody may; what an account may do comes with memberships.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
public sealed class RegisterModel(OpenAccount open, NewPasskeys passkeys, SignInManager<Okoshi.App.Accounts.Account> signIn) : FormPage
{
    [BindProperty]
    public string DisplayName { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            var passkey = await passkeys.ReadAsync(Credential, DeviceName.Of(Request.Headers.UserAgent));
            var account = await open.RunAsync(
                new NewAccount(DisplayName ?? "", Email ?? "", passkey is null ? Password ?? "" : null) { Passkey = passkey },
                cancellationToken
            );
            SignInSetUp.SignsInBy(HttpContext, passkey is null ? SignInWords.Password : SignInWords.Passkey);
            await signIn.SignInAsync(account, isPersistent: true);
            return LocalRedirect(Returns.To(Url, ReturnUrl, AccountLinks.Welcome));
        });
}
