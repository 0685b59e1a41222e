using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>アカウントを作る: everybody may; what an account may do comes with memberships.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
public sealed class RegisterModel(OpenAccount open, SignInManager<Okoshi.App.Accounts.Account> signIn) : FormPage
{
    [BindProperty] public string DisplayName { get; set; } = "";

    [BindProperty] public string Email { get; set; } = "";

    [BindProperty] public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync() => TryAsync(async () =>
    {
        await signIn.SignInAsync(await open.RunAsync(new NewAccount(DisplayName ?? "", Email ?? "", Password ?? "")), isPersistent: true);
        return LocalRedirect(Returns.To(Url, ReturnUrl ?? "/account?welcome=1"));
    });
}
