using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>サインインと安全: devices, passkeys, authenticator app, password. Only one's own.</summary>
[Access(Resource.SignIn, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class SecurityModel(UserManager<Okoshi.App.Accounts.Account> users, SignInManager<Okoshi.App.Accounts.Account> signIn, Sessions sessions) : FormPage
{
    public IReadOnlyList<SignInSession> Open { get; private set; } = [];

    public Guid Current => Guid.Parse(User.FindFirstValue(SignInSetUp.SessionClaim)!);

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public bool TwoFactor { get; private set; }

    public int RecoveryCodesLeft { get; private set; }

    [BindProperty] public string CurrentPassword { get; set; } = "";

    [BindProperty] public string Password { get; set; } = "";

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(id, cancellationToken);
        return Redirect("/account/security");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken)
    {
        await sessions.EndOthersAsync(Current, cancellationToken);
        return Redirect("/account/security");
    }

    public Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellationToken) => TryAsync(async () =>
    {
        var result = await users.ChangePasswordAsync(await MeAsync(), CurrentPassword ?? "", Password ?? "");
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch))) throw new FormProblemsException("CurrentPassword", result.Errors.First().Description);
        FormProblemsException.ThrowIfFailed(result);
        await sessions.EndOthersAsync(Current, cancellationToken);
        return Redirect("/account/security");
    });

    public Task<IActionResult> OnPostAddPasskeyAsync(string credential) => TryAsync(async () =>
    {
        var attestation = await signIn.PerformPasskeyAttestationAsync(credential);
        if (!attestation.Succeeded) throw new FormProblemsException("", "パスキーを作れませんでした。もう一度試してください。");
        attestation.Passkey.Name = DeviceName.Of(Request.Headers.UserAgent);
        FormProblemsException.ThrowIfFailed(await users.AddOrUpdatePasskeyAsync(await MeAsync(), attestation.Passkey));
        return Redirect("/account/security");
    });

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string id)
    {
        await users.RemovePasskeyAsync(await MeAsync(), Convert.FromHexString(id));
        return Redirect("/account/security");
    }

    public async Task<IActionResult> OnPostStopTwoFactorAsync()
    {
        var me = await MeAsync();
        await users.SetTwoFactorEnabledAsync(me, false);
        await users.ResetAuthenticatorKeyAsync(me);
        return Redirect("/account/security");
    }

    protected override async Task<IActionResult> AgainAsync()
    {
        var me = await MeAsync();
        Open = await sessions.ListAsync(HttpContext.RequestAborted);
        Passkeys = await users.GetPasskeysAsync(me);
        TwoFactor = me.TwoFactorEnabled;
        RecoveryCodesLeft = await users.CountRecoveryCodesAsync(me);
        return Page();
    }

    private async Task<Okoshi.App.Accounts.Account> MeAsync() => await users.GetUserAsync(User) ?? throw new AccessDeniedException(Resource.SignIn, AccessAction.Write);
}
