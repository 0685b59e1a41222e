using Microsoft.AspNetCore.Identity;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>A passkey for an account that does not exist yet.</summary>
/// <param name="AccountId">The number that the account gets.</param>
/// <param name="Key">The passkey.</param>
public sealed record NewPasskey(Guid AccountId, UserPasskeyInfo Key);

/// <summary>Passkeys of people who have no account yet: what the browser is asked for, and what comes back.</summary>
public sealed class NewPasskeys(SignInManager<Account> signIn)
{
    /// <summary>What the browser needs, as JSON.</summary>
    public Task<string> OptionsAsync(string name, string email) =>
        signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = Guid.CreateVersion7().ToString(),
                Name = email,
                DisplayName = name,
            }
        );

    /// <summary>The passkey that the browser made; null when none was sent.</summary>
    /// <exception cref="FormProblemsException">It does not fit what was asked for.</exception>
    public async Task<NewPasskey?> ReadAsync(string? credential, string device)
    {
        if (string.IsNullOrEmpty(credential))
            return null;
        var attestation = await signIn.PerformPasskeyAttestationAsync(credential);
        if (!attestation.Succeeded)
            throw new FormProblemsException("", "パスキーを作れませんでした。もう一度試すか、パスワードを決めてください。");
        attestation.Passkey.Name = device;
        return new NewPasskey(Guid.Parse(attestation.UserEntity.Id), attestation.Passkey);
    }
}
