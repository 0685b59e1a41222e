using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Mail;

namespace Okoshi.App.Accounts;

/// <summary>Use case: sends a link that signs in. Whoever asks learns nothing about whether the address is known.</summary>
public sealed class AskForSignInLink(UserManager<Account> users, OkoshiDb db, Links links, Post post, TimeProvider clock)
{
    /// <summary>Most links that one account may hold at a time: nobody's letter box is to be filled by another.</summary>
    public const int MostOpen = 3;

    /// <param name="email">Address that somebody typed.</param>
    /// <param name="next">Where to go after signing in, inside the product; null for the own page.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task RunAsync(string email, string? next, CancellationToken cancellationToken)
    {
        if (!post.IsOn)
            return;
        var account = await users.FindByEmailAsync(email.Trim());
        if (account is null || account.ClosedAt is not null || account.IsDemo)
            return;
        var now = clock.GetUtcNow();
        if (
            await db.OneTimeLinks.CountAsync(
                l => l.AccountId == account.Id && l.Purpose == LinkPurpose.SignIn && l.UsedAt == null && l.ExpiresAt > now,
                cancellationToken
            ) >= MostOpen
        )
            return;
        var address = post.Address(
            "/account/link/" + links.Make(LinkPurpose.SignIn, account.Id) + (next is null ? "" : "?returnUrl=" + Uri.EscapeDataString(next))
        );
        post.Write(
            account,
            "起こし：サインインのリンク",
            $"""
            次のリンクを開くと、起こしにサインインできます。

            {address}

            リンクは一度だけ、{Links.Lifetime(LinkPurpose.SignIn).TotalMinutes:0} 分のあいだ使えます。
            このメールに心当たりがないときは、何もしないで消してください。だれもサインインしていません。
            """
        );
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Use case: signs in by the link of a mail. A second step that the account asks for is asked for here too.</summary>
public sealed class UseSignInLink(UserManager<Account> users, SignInManager<Account> signIn, OkoshiDb db, Links links, SecondStep second)
{
    /// <summary>How sessions that began so are named.</summary>
    public const string Method = "link";

    /// <summary>Whether a code is needed beside the link.</summary>
    /// <exception cref="Writing.FormProblemsException">The link cannot be used.</exception>
    public async Task<bool> NeedsCodeAsync(string token, CancellationToken cancellationToken) =>
        (await AccountAsync(await links.FindAsync(LinkPurpose.SignIn, token, cancellationToken))).TwoFactorEnabled;

    /// <exception cref="Writing.FormProblemsException">
    /// The link or the code cannot be used; the link stays good for the next try unless it was the link.
    /// </exception>
    public async Task RunAsync(string token, string code, CancellationToken cancellationToken)
    {
        var account = await AccountAsync(await links.FindAsync(LinkPurpose.SignIn, token, cancellationToken));
        if (account.TwoFactorEnabled)
            await second.RequireAsync(account, code, cancellationToken);
        await db.InTransactionAsync(
            async () =>
            {
                await links.UseAsync(LinkPurpose.SignIn, token, cancellationToken);
                // Whoever opened the mail has the address.
                account.EmailConfirmed = true;
                await users.UpdateAsync(account);
            },
            cancellationToken
        );
        await signIn.SignInWithClaimsAsync(account, isPersistent: true, [new System.Security.Claims.Claim("amr", Method)]);
    }

    private async Task<Account> AccountAsync(OneTimeLink link) =>
        await users.FindByIdAsync(link.AccountId!.Value.ToString()) is { ClosedAt: null } account
            ? account
            : throw new Writing.FormProblemsException("", "このリンクは正しくありません。");
}
