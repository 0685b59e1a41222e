using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>Use case: the second step after the password, by a code of the authenticator app or a recovery code.</summary>
public sealed class CheckCode(SignInManager<Account> signIn, OkoshiDb db, AuditTrail trail)
{
    /// <summary>Whether somebody has passed the first step.</summary>
    public async Task<bool> IsExpectedAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <exception cref="FormProblemsException">Not signed in.</exception>
    public async Task RunAsync(string? text, CancellationToken cancellationToken)
    {
        var account =
            await signIn.GetTwoFactorAuthenticationUserAsync() ?? throw new AccessDeniedException(Resource.SignIn, AccessAction.Write);
        var code = SecondStep.Clean(text);
        var result =
            code.Length == 6 && code.All(char.IsAsciiDigit)
                ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: true, rememberClient: false)
                : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded)
            return;
        trail.Note(
            AuditKind.SignInFailed,
            Resource.SignIn,
            account.Id.ToString(),
            account.Id,
            result.IsLockedOut ? "確認の番号、一時停止中" : "確認の番号"
        );
        await db.SaveChangesAsync(cancellationToken);
        throw SecondStep.Wrong();
    }
}
