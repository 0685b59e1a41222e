using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Organizations;

/// <summary>A member with the name that others of the organisation see.</summary>
public sealed record MemberRow(Membership Membership, string Name);

/// <summary>Use cases around membership: list, invite, accept, end.</summary>
public sealed class Members(OkoshiDb db, AccessGate gate, Links links, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Roles that an invitation can give.</summary>
    public static IReadOnlyList<Role> Invitable { get; } = [.. Enum.GetValues<Role>().Where(r => r is not (Role.Visitor or Role.Resident))];

    /// <summary>Active members of an organisation.</summary>
    public async Task<IReadOnlyList<MemberRow>> ListAsync(Guid organizationId, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Membership, AccessAction.Read, new RecordFacts(OrganizationId: organizationId));
        var now = clock.GetUtcNow();
        var rows = await db
            .Memberships.AsNoTracking()
            .Where(m => m.OrganizationId == organizationId && (m.Until == null || m.Until > now))
            .OrderBy(m => m.From)
            .ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.AccountId).ToArray();
        var names = await db
            .Users.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => a.DisplayName, cancellationToken);
        return [.. rows.Select(r => new MemberRow(r, names[r.AccountId]))];
    }

    /// <summary>A link that makes whoever opens it a member; returns its token.</summary>
    public async Task<string> InviteAsync(Guid organizationId, Role role, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Membership, AccessAction.Write, new RecordFacts(OrganizationId: organizationId));
        if (!Invitable.Contains(role))
            throw new FormProblemsException("Role", "役割を選んでください。");
        var token = links.Make(LinkPurpose.Invitation, organizationId: organizationId, role: role);
        trail.Note(
            AuditKind.Created,
            Resource.Membership,
            organizationId.ToString(),
            detail: $"招待：{AccessWords.Of(role)}",
            organization: organizationId
        );
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>What an invitation gives, before it is accepted.</summary>
    public async Task<(string Organization, Role Role)> ReadInvitationAsync(string token, CancellationToken cancellationToken)
    {
        var link = await links.FindAsync(LinkPurpose.Invitation, token, cancellationToken);
        var name = await db.Organizations.Where(o => o.Id == link.OrganizationId).Select(o => o.Name).SingleAsync(cancellationToken);
        return (name, link.Role!.Value);
    }

    /// <summary>The current person accepts an invitation; returns the role that it gave.</summary>
    public async Task<HeldRole> AcceptAsync(string token, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Membership, AccessAction.Read);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var link = await links.UseAsync(LinkPurpose.Invitation, token, cancellationToken);
        var now = clock.GetUtcNow();
        var membership = db
            .Memberships.Add(
                new Membership
                {
                    Id = Guid.CreateVersion7(now),
                    AccountId = own,
                    OrganizationId = link.OrganizationId!.Value,
                    Role = link.Role!.Value,
                    From = now,
                }
            )
            .Entity;
        trail.Note(
            AuditKind.Created,
            Resource.Membership,
            membership.Id.ToString(),
            own,
            AccessWords.Of(membership.Role),
            membership.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new HeldRole(membership.Role, membership.OrganizationId);
    }

    /// <summary>Ends a membership; the role is gone at the person's next request.</summary>
    /// <exception cref="FormProblemsException">It is the last administrator: somebody must be left who can let others in.</exception>
    public async Task EndAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Written before the count is read: of two administrators who remove each other at the same moment, the
        // second sees the first's removal.
        await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence), cancellationToken);
        var membership = await db.Memberships.SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        gate.Require(Resource.Membership, AccessAction.Delete, new RecordFacts(membership?.AccountId, membership?.OrganizationId));
        await RequireStillAdministratorAsync(now, cancellationToken);
        if (membership is null)
            throw new FormProblemsException("", "その人は、もうこの組織にいません。下の一覧で確かめてください。");
        if (
            membership.Role == Role.Administrator
            && await Administrators.Active(db, now).Select(m => m.AccountId).Distinct().CountAsync(cancellationToken) < 2
        )
            throw new FormProblemsException("", "最後の管理者は外せません。先に、ほかの人を管理者にしてください。");
        membership.Until = now;
        trail.Note(
            AuditKind.Deleted,
            Resource.Membership,
            id.ToString(),
            membership.AccountId,
            AccessWords.Of(membership.Role),
            membership.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Rights were read when the request began; for this act they are read again, under the lock.</summary>
    private async Task RequireStillAdministratorAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (gate.Actor.AccountId is { } own && !await Administrators.Active(db, now).AnyAsync(m => m.AccountId == own, cancellationToken))
            throw new AccessDeniedException(Resource.Membership, AccessAction.Delete);
    }
}
