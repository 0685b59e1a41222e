using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>サインイン by e-mail address and password, or by passkey.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class SignInModel(CheckPassword check) : FormPage
{
    [BindProperty] public string Email { get; set; } = "";

    [BindProperty] public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => TryAsync(async () =>
        await check.RunAsync(Email ?? "", Password ?? "", cancellationToken)
            ? LocalRedirect(Returns.To(Url, ReturnUrl))
            : Redirect($"/account/code?returnUrl={Uri.EscapeDataString(Returns.To(Url, ReturnUrl))}"));
}
