using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>The link of a mail. Programs that look into mails open links too: only the button uses it up.</summary>
[Access(Resource.OpenData, AccessAction.Read)]
[EnableRateLimiting(SignInSetUp.Tries)]
[ResponseCache(NoStore = true)]
public sealed class LinkModel(UseSignInLink use, CurrentActor current) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string Code { get; set; } = "";

    /// <summary>Where to go, as the mail says it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool Usable { get; private set; }

    public bool NeedsCode { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            (NeedsCode, Usable) = (await use.NeedsCodeAsync(Token, cancellationToken), true);
            return Page();
        });

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await use.RunAsync(Token, Code ?? "", cancellationToken);
            return LocalRedirect(Returns.To(Url, ReturnUrl, Returns.Start(current.Actor)));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        try
        {
            (NeedsCode, Usable) = (await use.NeedsCodeAsync(Token, HttpContext.RequestAborted), true);
        }
        catch (FormProblemsException)
        {
            Usable = false;
        }
        return Page();
    }
}
