using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>How the current person can sign in.</summary>
/// <param name="HasPassword">A password is set.</param>
/// <param name="AsksForPassword">The present password is asked for before it is changed.</param>
/// <param name="Passkeys">Passkeys, oldest first.</param>
/// <param name="TwoFactor">A code is asked for after the password.</param>
/// <param name="RecoveryCodesLeft">Recovery codes that were not used yet.</param>
public sealed record SignInWays(
    bool HasPassword,
    bool AsksForPassword,
    IReadOnlyList<UserPasskeyInfo> Passkeys,
    bool TwoFactor,
    int RecoveryCodesLeft
);

/// <summary>Use cases around one's own ways to sign in: password, passkeys, authenticator app. Each change is noted.</summary>
public sealed class OwnSignIn(UserManager<Account> users, SignInManager<Account> signIn, OkoshiDb db, AccessGate gate, AuditTrail trail)
{
    private const int RecoveryCodes = 10;

    /// <summary>
    /// So long after signing in by the link of a mail a password can be set without the old one: that is how a forgotten one is replaced.
    /// </summary>
    private static readonly TimeSpan FreshLink = TimeSpan.FromMinutes(30);

    public async Task<SignInWays> ShowAsync(Guid session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        var passkeys = await users.GetPasskeysAsync(me);
        return new SignInWays(
            await users.HasPasswordAsync(me),
            await AsksForPasswordAsync(me, session, now, cancellationToken),
            [.. passkeys.OrderBy(p => p.CreatedAt)],
            me.TwoFactorEnabled,
            await users.CountRecoveryCodesAsync(me)
        );
    }

    /// <exception cref="FormProblemsException">The old password is wrong, or the new one cannot be used.</exception>
    public async Task SetPasswordAsync(Guid session, string current, string next, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        await ChangeAsync(
            me,
            "パスワード",
            async () =>
            {
                if (await AsksForPasswordAsync(me, session, now, cancellationToken))
                {
                    var result = await users.ChangePasswordAsync(me, current, next);
                    if (result.Errors.FirstOrDefault(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch)) is { } wrong)
                        throw new FormProblemsException("CurrentPassword", wrong.Description);
                    FormProblemsException.ThrowIfFailed(result);
                    return;
                }
                if (await users.HasPasswordAsync(me))
                    FormProblemsException.ThrowIfFailed(
                        await users.ResetPasswordAsync(me, await users.GeneratePasswordResetTokenAsync(me), next)
                    );
                else
                    FormProblemsException.ThrowIfFailed(await users.AddPasswordAsync(me, next));
            },
            cancellationToken
        );
    }

    /// <param name="credential">What the browser made, as JSON.</param>
    /// <param name="name">Name of the device.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="FormProblemsException">It does not fit what was asked for.</exception>
    public async Task AddPasskeyAsync(string credential, string name, CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        var attestation = await AttestAsync(credential);
        if (attestation is not { Succeeded: true })
            throw new FormProblemsException("", "パスキーを作れませんでした。もう一度試してください。");
        attestation.Passkey.Name = name;
        await ChangeAsync(
            me,
            "パスキーを足した",
            async () => FormProblemsException.ThrowIfFailed(await users.AddOrUpdatePasskeyAsync(me, attestation.Passkey)),
            cancellationToken
        );
    }

    /// <exception cref="FormProblemsException">It is the last way in, or is not there.</exception>
    public async Task RemovePasskeyAsync(byte[] id, CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        var passkeys = await users.GetPasskeysAsync(me);
        if (!passkeys.Any(p => p.CredentialId.AsSpan().SequenceEqual(id)))
            throw new FormProblemsException("", "そのパスキーは、もうありません。下の一覧で確かめてください。");
        if (!await users.HasPasswordAsync(me) && passkeys.Count < 2)
            throw new FormProblemsException("", "最後のパスキーは消せません。先に、パスワードを決めるか、別のパスキーを作ってください。");
        await ChangeAsync(
            me,
            "パスキーを消した",
            async () => FormProblemsException.ThrowIfFailed(await users.RemovePasskeyAsync(me, id)),
            cancellationToken
        );
    }

    /// <summary>The key to be entered into the app; the same until the app is in use.</summary>
    public async Task<(string Email, string Key)> AuthenticatorKeyAsync()
    {
        var me = await MeAsync();
        if (await users.GetAuthenticatorKeyAsync(me) is null)
            await users.ResetAuthenticatorKeyAsync(me);
        return (me.Email!, (await users.GetAuthenticatorKeyAsync(me))!);
    }

    /// <summary>Begins to ask for codes; returns recovery codes, which are shown once.</summary>
    /// <exception cref="FormProblemsException">The code is not the app's present one.</exception>
    public async Task<IReadOnlyList<string>> StartTwoFactorAsync(string? code, CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        if (!await users.VerifyTwoFactorTokenAsync(me, users.Options.Tokens.AuthenticatorTokenProvider, SecondStep.Clean(code)))
            throw new FormProblemsException("Code", "番号が合いません。いまアプリに出ている番号を書いてください。");
        return await db.InTransactionAsync(
            async () =>
            {
                await ChangeAsync(
                    me,
                    "認証アプリを使い始めた",
                    async () => FormProblemsException.ThrowIfFailed(await users.SetTwoFactorEnabledAsync(me, true)),
                    cancellationToken
                );
                return await NewCodesAsync(me);
            },
            cancellationToken
        );
    }

    /// <summary>New recovery codes in place of the old ones.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        if (!me.TwoFactorEnabled)
            throw new FormProblemsException("", "認証アプリを使うときに、回復コードが出ます。");
        IReadOnlyList<string> codes = [];
        await ChangeAsync(me, "回復コードを作り直した", async () => codes = await NewCodesAsync(me), cancellationToken);
        return codes;
    }

    public async Task StopTwoFactorAsync(CancellationToken cancellationToken)
    {
        var me = await MeAsync();
        await ChangeAsync(
            me,
            "認証アプリをやめた",
            async () =>
            {
                FormProblemsException.ThrowIfFailed(await users.SetTwoFactorEnabledAsync(me, false));
                FormProblemsException.ThrowIfFailed(await users.ResetAuthenticatorKeyAsync(me));
            },
            cancellationToken
        );
    }

    private async Task<IReadOnlyList<string>> NewCodesAsync(Account me) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(me, RecoveryCodes) ?? []];

    private Task ChangeAsync(Account me, string what, Func<Task> change, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                await change();
                trail.Note(AuditKind.Changed, Resource.SignIn, me.Id.ToString(), me.Id, what);
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );

    private async Task<bool> AsksForPasswordAsync(Account me, Guid session, DateTimeOffset now, CancellationToken cancellationToken) =>
        await users.HasPasswordAsync(me)
        && !await db.SignInSessions.AnyAsync(
            s => s.Id == session && s.AccountId == me.Id && s.Method == UseSignInLink.Method && s.StartedAt > now - FreshLink,
            cancellationToken
        );

    private async Task<Account> MeAsync()
    {
        var own = gate.AccountId(Resource.SignIn, AccessAction.Write);
        gate.Require(Resource.SignIn, AccessAction.Write, new RecordFacts(own));
        return await users.FindByIdAsync(own.ToString()) ?? throw new AccessDeniedException(Resource.SignIn, AccessAction.Write);
    }

    /// <returns>Null when nothing was asked for: a form without a credential, or one that waited too long.</returns>
    private async Task<PasskeyAttestationResult?> AttestAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
