using Microsoft.AspNetCore.Identity;
using Okoshi.App.Access;
using Okoshi.App.Audit;
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
}

/// <summary>Use case: a new account. Everybody may have one; what it may do comes with memberships.</summary>
public sealed class OpenAccount(UserManager<Account> users, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Opens the account.</summary>
    /// <param name="asked">What the person wrote.</param>
    /// <param name="others">Problems of fields beside the account's, to be said together with its own.</param>
    /// <exception cref="FormProblemsException">Something is missing or not usable; all of it is said at once.</exception>
    public async Task<Account> RunAsync(NewAccount asked, IReadOnlyList<FieldProblem>? others = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var name = asked.DisplayName.Trim();
        var problems = new List<FieldProblem>(others ?? []);
        if (name.Length == 0) problems.Add(new FieldProblem("DisplayName", "呼び名を書いてください。"));
        if (name.Length > NewAccount.LongestName) problems.Add(new FieldProblem("DisplayName", $"呼び名は {NewAccount.LongestName} 文字までにしてください。"));
        var account = new Account { Id = Guid.CreateVersion7(clock.GetUtcNow()), DisplayName = name, Email = asked.Email.Trim(), CreatedAt = clock.GetUtcNow() };
        // The name to sign in with is the e-mail address; this one is only a number, so that it may stand in logs and cookies.
        account.UserName = account.Id.ToString("N");
        problems.AddRange(await ProblemsAsync(account, asked.Password));
        FormProblemsException.ThrowIfAny(problems);
        trail.Note(AuditKind.Created, Resource.Person, account.Id.ToString(), account.Id);
        FormProblemsException.ThrowIfFailed(asked.Password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, asked.Password));
        return account;
    }

    private async Task<IEnumerable<FieldProblem>> ProblemsAsync(Account account, string? password)
    {
        var found = new List<FieldProblem>();
        if (account.Email!.Length == 0) found.Add(new FieldProblem("Email", "メールアドレスを書いてください。"));
        else if (!new System.ComponentModel.DataAnnotations.EmailAddressAttribute().IsValid(account.Email)) found.Add(new FieldProblem("Email", "メールアドレスの形ではありません。例：namae@example.jp"));
        if (password is null) return found;
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, account, password);
            found.AddRange(result.Errors.Select(e => new FieldProblem("Password", e.Description)));
        }
        return found;
    }
}
