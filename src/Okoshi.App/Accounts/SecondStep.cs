using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>
/// The second step of signing in: a code of the authenticator app, or a recovery code. Wrong ones count like wrong passwords.
/// </summary>
public sealed class SecondStep(UserManager<Account> users, OkoshiDb db, AuditTrail trail)
{
    private const int CodeLength = 6;

    /// <exception cref="FormProblemsException">The code does not fit, was used already, or the account is shut for a while.</exception>
    public async Task RequireAsync(Account account, string code, CancellationToken cancellationToken)
    {
        if (!await users.IsLockedOutAsync(account) && await FitsAsync(account, Clean(code)))
            return;
        await users.AccessFailedAsync(account);
        trail.Note(AuditKind.SignInFailed, Resource.SignIn, account.Id.ToString(), account.Id, "確認の番号");
        await db.SaveChangesAsync(cancellationToken);
        throw Wrong();
    }

    internal static FormProblemsException Wrong() =>
        new("Code", "番号が合いません。番号は一度だけ使えます。アプリの時計が合っているかも確かめてください。");

    /// <summary>Digits in any width, with spaces or without.</summary>
    public static string Clean(string? code) =>
        (code ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).Trim();

    private async Task<bool> FitsAsync(Account account, string code) =>
        code.Length == CodeLength && code.All(char.IsAsciiDigit)
            ? await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, code)
            : (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
}

/// <summary>Codes of the authenticator app, each good for one time only: whoever looks over a shoulder comes too late.</summary>
public sealed class OneTimeAuthenticator(TimeProvider clock) : AuthenticatorTokenProvider<Account>
{
    private const string Store = "Okoshi",
        Used = "used-codes";

    /// <summary>A code fits for about two and a half minutes around its own half minute.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (!await base.ValidateAsync(purpose, token, manager, user))
            return false;
        var now = clock.GetUtcNow();
        var used = (await manager.GetAuthenticationTokenAsync(user, Store, Used) ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(u => u.Split(':'))
            .Where(u => now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(u[1], CultureInfo.InvariantCulture)) < Remembered)
            .ToList();
        if (used.Any(u => u[0] == token))
            return false;
        var kept = used.Append([token, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)]).Select(u => string.Join(':', u));
        // Saved with the account's concurrency stamp: of two requests with the same code at the same instant, one fails.
        return (await manager.SetAuthenticationTokenAsync(user, Store, Used, string.Join(' ', kept))).Succeeded;
    }
}
