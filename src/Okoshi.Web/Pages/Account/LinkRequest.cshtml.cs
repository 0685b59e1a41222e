using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Mail;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>メールのリンクでサインイン: asks for the address. The answer is the same whether it is known or not.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class LinkRequestModel(AskForSignInLink ask, Post post) : FormPage
{
    [BindProperty]
    public string Email { get; set; } = "";

    /// <summary>Where the link leads after it signed in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool WithMail => post.IsOn;

    public bool Asked { get; private set; }

    public int Minutes => (int)Links.Lifetime(LinkPurpose.SignIn).TotalMinutes;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (string.IsNullOrWhiteSpace(Email))
                throw new FormProblemsException("Email", "メールアドレスを書いてください。");
            await ask.RunAsync(Email, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null, cancellationToken);
            Asked = true;
            return Page();
        });
}
