using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>サインインと安全: devices, passkeys, authenticator app, password. Only one's own.</summary>
[Access(Resource.SignIn, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class SecurityModel(OwnSignIn own, Sessions sessions, TimeProvider clock) : FormPage
{
    public IReadOnlyList<SignInSession> Open { get; private set; } = [];

    public SignInWays Ways { get; private set; } = null!;

    public Guid Current => Guid.Parse(User.FindFirstValue(SignInSetUp.SessionClaim)!);

    /// <summary>New recovery codes, shown once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>What was just done, in words; null for nothing.</summary>
    public string? Done =>
        HttpMethods.IsGet(Request.Method)
            ? Request.Query["done"].ToString() switch
            {
                "session" => "端末のサインインを切りました。",
                "password" => "パスワードを替えました。ほかの端末のサインインは切れました。",
                "passkey" => "パスキーを作りました。次から、このパスキーでサインインできます。",
                "passkey-gone" => "パスキーを消しました。",
                "code-gone" => "認証アプリをやめました。",
                _ => null,
            }
            : null;

    [BindProperty]
    public string CurrentPassword { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken) =>
        ThenShowAsync("session", () => sessions.EndAsync(id, cancellationToken));

    public Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken) =>
        ThenShowAsync("session", () => sessions.EndOthersAsync(Current, cancellationToken));

    public Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellationToken) =>
        ThenShowAsync(
            "password",
            async () =>
            {
                await own.SetPasswordAsync(Current, CurrentPassword ?? "", Password ?? "", clock.GetUtcNow(), cancellationToken);
                await sessions.EndOthersAsync(Current, cancellationToken);
            }
        );

    public Task<IActionResult> OnPostAddPasskeyAsync(string? credential, CancellationToken cancellationToken) =>
        ThenShowAsync("passkey", () => own.AddPasskeyAsync(credential ?? "", DeviceName.Of(Request.Headers.UserAgent), cancellationToken));

    public Task<IActionResult> OnPostRemovePasskeyAsync(string? id, CancellationToken cancellationToken) =>
        ThenShowAsync("passkey-gone", () => own.RemovePasskeyAsync(FromHex(id ?? ""), cancellationToken));

    public Task<IActionResult> OnPostStopTwoFactorAsync(CancellationToken cancellationToken) =>
        ThenShowAsync("code-gone", () => own.StopTwoFactorAsync(cancellationToken));

    public Task<IActionResult> OnPostRecoveryCodesAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            RecoveryCodes = await own.RenewRecoveryCodesAsync(cancellationToken);
            return await AgainAsync();
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        Open = await sessions.ListAsync(HttpContext.RequestAborted);
        Ways = await own.ShowAsync(Current, clock.GetUtcNow(), HttpContext.RequestAborted);
        return Page();
    }

    private Task<IActionResult> ThenShowAsync(string what, Func<Task> change) =>
        TryAsync(async () =>
        {
            await change();
            return this.Go(AccountLinks.SecurityDone(what));
        });

    /// <summary>The number of a key; what is none is the number of no key.</summary>
    private static byte[] FromHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : [];
}
