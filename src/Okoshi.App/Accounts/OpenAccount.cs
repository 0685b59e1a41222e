using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>What somebody writes to get an account.</summary>
/// <param name="DisplayName">The name to be called by.</param>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Password">Twelve signs or more; null when the person will sign in by passkey or by link only.</param>
public sealed record NewAccount(string DisplayName, string Email, string? Password)
{
    /// <summary>Most signs of a name.</summary>
    public const int LongestName = 60;

    /// <summary>The passkey in place of a password, with the number that it was made for.</summary>
    public NewPasskey? Passkey { get; init; }

    /// <summary>An invented person of a demonstration.</summary>
    public bool IsDemo { get; init; }
}

/// <summary>Use case: a new account. Everybody may have one; what it may do comes with memberships.</summary>
public sealed class OpenAccount(UserManager<Account> users, OkoshiDb db, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Opens the account.</summary>
    /// <param name="asked">What the person wrote.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="others">Problems of fields beside the account's, to be said together with its own.</param>
    /// <exception cref="FormProblemsException">Something is missing or not usable; all of it is said at once.</exception>
    public async Task<Account> RunAsync(NewAccount asked, CancellationToken cancellationToken, IReadOnlyList<FieldProblem>? others = null)
    {
        var now = clock.GetUtcNow();
        var account = new Account
        {
            Id = asked.Passkey?.AccountId ?? Guid.CreateVersion7(now),
            DisplayName = asked.DisplayName.Trim(),
            Email = asked.Email.Trim(),
            CreatedAt = now,
            IsDemo = asked.IsDemo,
        };
        // The name to sign in with is the e-mail address; this one is only a number, so that it may stand in logs and cookies.
        account.UserName = account.Id.ToString("N");
        FormProblemsException.ThrowIfAny([
            .. others ?? [],
            .. AccountFields.Problems(asked.DisplayName, asked.Email),
            .. await PasswordProblemsAsync(account, asked.Password),
        ]);
        await db.InTransactionAsync(
            async () =>
            {
                FormProblemsException.ThrowIfFailed(
                    asked.Password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, asked.Password)
                );
                if (asked.Passkey is { } passkey)
                    FormProblemsException.ThrowIfFailed(await users.AddOrUpdatePasskeyAsync(account, passkey.Key));
                trail.Note(AuditKind.Created, Resource.Person, account.Id.ToString(), account.Id);
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        return account;
    }

    private async Task<IEnumerable<FieldProblem>> PasswordProblemsAsync(Account account, string? password)
    {
        if (password is null)
            return [];
        if (password.Length == 0)
            return [new FieldProblem("Password", $"パスワードを {users.Options.Password.RequiredLength} 文字以上で書いてください。")];
        var found = new List<FieldProblem>();
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, account, password);
            found.AddRange(result.Errors.Select(e => new FieldProblem("Password", e.Description)));
        }
        return found;
    }
}
