using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>
/// Use case: signs in by e-mail address and password. Whoever guesses learns neither whether the address is
/// known nor how near the guess was.
/// </summary>
public sealed class CheckPassword(UserManager<Account> users, SignInManager<Account> signIn, OkoshiDb db, AuditTrail trail)
{
    /// <summary>True when signed in, false when a code is needed as well.</summary>
    /// <exception cref="FormProblemsException">Not signed in.</exception>
    public async Task<bool> RunAsync(string email, string password, CancellationToken cancellationToken)
    {
        var account = await users.FindByEmailAsync(email.Trim());
        if (account is null)
        {
            // As much work as for a known address, so that the time taken tells nothing.
            users.PasswordHasher.HashPassword(new Account(), password);
            throw Wrong();
        }
        var result = account.ClosedAt is null
            ? await signIn.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true)
            : SignInResult.Failed;
        if (result.Succeeded)
            return true;
        if (result.RequiresTwoFactor)
            return false;
        trail.Note(AuditKind.SignInFailed, Resource.SignIn, account.Id.ToString(), account.Id, result.IsLockedOut ? "一時停止中" : "");
        await db.SaveChangesAsync(cancellationToken);
        throw Wrong();
    }

    private static FormProblemsException Wrong() =>
        new("Email", "メールアドレスかパスワードが合いません。5回つづけて合わないと、15分のあいだサインインできません。");
}
