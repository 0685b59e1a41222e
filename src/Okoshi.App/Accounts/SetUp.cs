using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Organizations;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>Use case: the one-time link of the first run. Null once there is an administrator.</summary>
public sealed class OfferSetUp(OkoshiDb db, Links links, TimeProvider clock)
{
    /// <summary>Makes a new link; those of earlier starts end.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        if (await Administrators.ExistAsync(db, clock.GetUtcNow(), cancellationToken)) return null;
        await db.OneTimeLinks.Where(l => l.Purpose == LinkPurpose.SetUp && l.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        var token = links.Make(LinkPurpose.SetUp);
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }
}

/// <summary>Use case: the first run's wizard. Makes the organisation and its administrator.</summary>
public sealed class SetUpProduct(OkoshiDb db, Links links, OpenAccount open, AuditTrail trail, TimeProvider clock)
{
    /// <exception cref="FormProblemsException">The link or a field cannot be used; nothing was changed.</exception>
    public async Task<Account> RunAsync(string token, string organization, Sector sector, NewAccount administrator, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await links.UseAsync(LinkPurpose.SetUp, token, cancellationToken);
        var account = await AppointAsync(organization, sector, administrator, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return account;
    }

    /// <summary>The same without a link, for whoever runs commands on the machine itself.</summary>
    public async Task<Account> RunOnMachineAsync(string organization, NewAccount administrator, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var account = await AppointAsync(organization, Sector.Government, administrator, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return account;
    }

    private async Task<Account> AppointAsync(string name, Sector sector, NewAccount administrator, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var account = await open.RunAsync(administrator, name.Trim().Length == 0 ? [new FieldProblem("Organization", "組織の名前を書いてください。")] : []);
        var organization = await db.Organizations.FirstOrDefaultAsync(o => o.Name == name.Trim(), cancellationToken)
            ?? db.Organizations.Add(new Organization { Id = Guid.CreateVersion7(now), Name = name.Trim(), Sector = sector, CreatedAt = now, Version = Guid.NewGuid() }).Entity;
        var membership = db.Memberships.Add(new Membership { Id = Guid.CreateVersion7(now), AccountId = account.Id, OrganizationId = organization.Id, Role = Role.Administrator, From = now }).Entity;
        trail.Note(AuditKind.Created, Resource.Organization, organization.Id.ToString());
        trail.Note(AuditKind.Created, Resource.Membership, membership.Id.ToString(), account.Id, "管理者", organization.Id);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }
}

/// <summary>Who administers the product.</summary>
internal static class Administrators
{
    public static IQueryable<Membership> Active(OkoshiDb db, DateTimeOffset now) => db.Memberships.Where(m => m.Role == Role.Administrator && (m.Until == null || m.Until > now) && m.Organization.ClosedAt == null);

    public static Task<bool> ExistAsync(OkoshiDb db, DateTimeOffset now, CancellationToken cancellationToken) => Active(db, now).AnyAsync(cancellationToken);
}
