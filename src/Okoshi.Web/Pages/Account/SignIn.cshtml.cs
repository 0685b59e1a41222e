using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Mail;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>サインイン by e-mail address and password, or by passkey.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class SignInModel(CheckPassword check, SignInManager<Okoshi.App.Accounts.Account> signIn, Post post, CurrentActor current)
    : FormPage
{
    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Links can be sent by mail.</summary>
    public bool WithMail => post.IsOn;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
            await check.RunAsync(Email ?? "", Password ?? "", cancellationToken)
                ? LocalRedirect(Returns.To(Url, ReturnUrl, Returns.Start(current.Actor)))
                : this.Go(AccountLinks.Code(ReturnUrl))
        );

    public Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        SignInSetUp.SignsInBy(HttpContext, SignInWords.Passkey);
        return TryAsync(async () =>
            !string.IsNullOrEmpty(credential) && (await signIn.PasskeySignInAsync(credential)).Succeeded
                ? LocalRedirect(Returns.To(Url, ReturnUrl, Returns.Start(current.Actor)))
                : throw new FormProblemsException("", "パスキーでサインインできませんでした。もう一度試すか、パスワードを使ってください。")
        );
    }
}
