using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Account;

/// <summary>認証アプリを使う: shows the key, takes the first code, and then the recovery codes, once.</summary>
[Access(Resource.SignIn, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class TwoFactorModel(UserManager<Okoshi.App.Accounts.Account> users) : FormPage
{
    private const int Codes = 10;

    [BindProperty] public string Code { get; set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>The key in the form that apps open.</summary>
    public string Address { get; private set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAsync() => TryAsync(async () =>
    {
        var me = await MeAsync();
        var code = (Code ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        if (!await users.VerifyTwoFactorTokenAsync(me, users.Options.Tokens.AuthenticatorTokenProvider, code)) throw new FormProblemsException("Code", "番号が合いません。いまアプリに出ている番号を書いてください。");
        await users.SetTwoFactorEnabledAsync(me, true);
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(me, Codes) ?? []];
        return Page();
    });

    protected override async Task<IActionResult> AgainAsync()
    {
        var me = await MeAsync();
        if (await users.GetAuthenticatorKeyAsync(me) is null) await users.ResetAuthenticatorKeyAsync(me);
        var key = (await users.GetAuthenticatorKeyAsync(me))!;
        Key = string.Join(' ', key.Chunk(4).Select(c => new string(c)));
        Address = $"otpauth://totp/Okoshi:{Uri.EscapeDataString(me.Email!)}?secret={key}&issuer=Okoshi";
        return Page();
    }

    private async Task<Okoshi.App.Accounts.Account> MeAsync() => await users.GetUserAsync(User) ?? throw new AccessDeniedException(Resource.SignIn, AccessAction.Write);
}
