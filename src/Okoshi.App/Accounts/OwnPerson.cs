using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>What a person may change about the own data.</summary>
/// <param name="DisplayName">The name to be called by.</param>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Tel">Telephone; empty for none. Kept as written.</param>
/// <param name="CurrentPassword">Asked for when the address changes and there is a password.</param>
public sealed record PersonForm(string DisplayName, string Email, string Tel, string CurrentPassword);

/// <summary>Use cases around one's own data: change it, take it along, close the account.</summary>
public sealed class OwnPerson(UserManager<Account> users, OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    private const int LongestTel = 30;

    /// <exception cref="FormProblemsException">Something cannot be used; all of it is said at once.</exception>
    public async Task ChangeAsync(PersonForm asked, CancellationToken cancellationToken)
    {
        var me = await MeAsync(AccessAction.Write);
        var problems = new List<FieldProblem>(AccountFields.Problems(asked.DisplayName, asked.Email));
        var tel = asked.Tel.Trim();
        if (tel.Length > LongestTel)
            problems.Add(new FieldProblem("Tel", $"電話番号は {LongestTel} 文字までにしてください。"));
        var moved = !string.Equals(asked.Email.Trim(), me.Email, StringComparison.OrdinalIgnoreCase);
        if (moved && await users.HasPasswordAsync(me) && !await users.CheckPasswordAsync(me, asked.CurrentPassword))
            problems.Add(new FieldProblem("CurrentPassword", "メールアドレスを替えるには、今のパスワードが要ります。"));
        FormProblemsException.ThrowIfAny(problems);
        (me.DisplayName, me.Email, me.PhoneNumber) = (asked.DisplayName.Trim(), asked.Email.Trim(), tel);
        me.EmailConfirmed &= !moved;
        await db.InTransactionAsync(
            async () =>
            {
                FormProblemsException.ThrowIfFailed(await users.UpdateAsync(me));
                trail.Note(AuditKind.Changed, Resource.Person, me.Id.ToString(), me.Id, moved ? "メールアドレスも" : "");
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
    }

    /// <summary>Everything that the product holds about the person, for the person.</summary>
    public async Task<OwnData> ExportAsync(CancellationToken cancellationToken)
    {
        var me = await MeAsync(AccessAction.Export);
        trail.Note(AuditKind.Exported, Resource.Person, me.Id.ToString(), me.Id);
        await db.SaveChangesAsync(cancellationToken);
        return await OwnData.ReadAsync(db, me, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>
    /// Closes the account: personal data are erased, consents, devices and tokens end. What remains in the audit trail is a number.
    /// </summary>
    /// <exception cref="FormProblemsException">It is the last administrator's.</exception>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        var me = await MeAsync(AccessAction.Delete);
        var now = clock.GetUtcNow();
        await db.InTransactionAsync(
            async () =>
            {
                // Written before the count is read, as for memberships: two administrators who leave at the same instant.
                await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence), cancellationToken);
                var administrators = await Administrators
                    .Active(db, now)
                    .Select(m => m.AccountId)
                    .Distinct()
                    .ToListAsync(cancellationToken);
                if (administrators.Count == 1 && administrators[0] == me.Id)
                    throw new FormProblemsException(
                        "",
                        "最後の管理者は、アカウントを閉じられません。先に、ほかの人を管理者にしてください。"
                    );
                await EndEverythingAsync(me.Id, now, cancellationToken);
                (me.DisplayName, me.PhoneNumber, me.PasswordHash, me.TwoFactorEnabled, me.ClosedAt) = (
                    "アカウントを閉じた人",
                    null,
                    null,
                    false,
                    now
                );
                (me.Email, me.NormalizedEmail, me.EmailConfirmed) = (null, null, false);
                trail.Note(AuditKind.Deleted, Resource.Person, me.Id.ToString(), me.Id, "アカウントを閉じた");
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
    }

    private async Task EndEverythingAsync(Guid own, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db
            .SignInSessions.Where(s => s.AccountId == own && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
        await db
            .ApiTokens.Where(t => t.AccountId == own && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), cancellationToken);
        await db
            .Consents.Where(c => c.AccountId == own && c.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RevokedAt, now), cancellationToken);
        await db
            .Memberships.Where(m => m.AccountId == own && m.Until == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Until, now), cancellationToken);
        await db.KeptAnswers.Where(k => k.AccountId == own).ExecuteDeleteAsync(cancellationToken);
        await db.Drafts.Where(d => d.AccountId == own).ExecuteDeleteAsync(cancellationToken);
        await db.OneTimeLinks.Where(l => l.AccountId == own && l.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        await db.OutgoingMails.Where(m => m.AccountId == own).ExecuteDeleteAsync(cancellationToken);
        await db.Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == own).ExecuteDeleteAsync(cancellationToken);
        await db.UserTokens.Where(t => t.UserId == own).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<Account> MeAsync(AccessAction action)
    {
        var own = gate.AccountId(Resource.Person, action);
        gate.Require(Resource.Person, action, new RecordFacts(own));
        return await users.FindByIdAsync(own.ToString()) ?? throw new AccessDeniedException(Resource.Person, action);
    }
}
