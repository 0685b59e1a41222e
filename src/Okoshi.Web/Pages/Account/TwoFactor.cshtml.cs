using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.Web.Access;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Account;

/// <summary>認証アプリを使う: shows the key, takes the first code, and then the recovery codes, once.</summary>
[Access(Resource.SignIn, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class TwoFactorModel(OwnSignIn own) : FormPage
{
    [BindProperty]
    public string Code { get; set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>The key in the form that apps open.</summary>
    public string Address { get; private set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => AgainAsync();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            RecoveryCodes = await own.StartTwoFactorAsync(Code, cancellationToken);
            return Page();
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        var (email, key) = await own.AuthenticatorKeyAsync();
        Key = string.Join(' ', key.Chunk(4).Select(c => new string(c)));
        Address = $"otpauth://totp/Okoshi:{Uri.EscapeDataString(email)}?secret={key}&issuer=Okoshi";
        return Page();
    }
}
