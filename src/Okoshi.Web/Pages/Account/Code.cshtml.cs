using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>The second step of signing in: a code of the authenticator app, or a recovery code.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class CodeModel(SignInManager<Okoshi.App.Accounts.Account> signIn) : FormPage
{
    [BindProperty] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect("/account/sign-in") : Page();

    public Task<IActionResult> OnPostAsync() => TryAsync(async () =>
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null) return Redirect("/account/sign-in");
        var code = (Code ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).Trim();
        var result = code.Length == 6 && code.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: true, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded) throw new FormProblemsException("Code", "番号が合いません。アプリの時計が合っているかも確かめてください。");
        return LocalRedirect(Returns.To(Url, ReturnUrl));
    });
}
