using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Organizations;
using Okoshi.App.Packs;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Accounts;

/// <summary>Use case: the one-time link of the first run. Null once there is an administrator.</summary>
public sealed class OfferSetUp(OkoshiDb db, Links links, TimeProvider clock)
{
    /// <summary>Makes a new link; those of earlier starts end.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        if (await Administrators.ExistAsync(db, clock.GetUtcNow(), cancellationToken))
            return null;
        await db.OneTimeLinks.Where(l => l.Purpose == LinkPurpose.SetUp && l.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        var token = links.Make(LinkPurpose.SetUp);
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }
}

/// <summary>What the first run asks for.</summary>
/// <param name="Organization">Name of the organisation.</param>
/// <param name="Sector">産・学・金・官.</param>
/// <param name="Municipality">Name of the municipality that the product is for.</param>
/// <param name="MunicipalityCode">Its code; null while it is not known.</param>
/// <param name="Administrator">The first administrator.</param>
/// <param name="StartEmpty">Without the sample region's data.</param>
public sealed record SetUpForm(
    string Organization,
    Sector Sector,
    string Municipality,
    MunicipalityCode? MunicipalityCode,
    NewAccount Administrator,
    bool StartEmpty
)
{
    /// <summary>Everything that must be put right about the organisation.</summary>
    public IEnumerable<FieldProblem> Problems()
    {
        if (Organization.Trim().Length == 0)
            yield return new FieldProblem("Organization", "組織の名前を書いてください。");
        if (Letters.Exceed(Organization.Trim(), OrganizationForm.LongestName))
            yield return new FieldProblem("Organization", $"組織の名前は {OrganizationForm.LongestName} 文字までにしてください。");
        if (Letters.Count(Municipality.Trim()) is 0 or > 40)
            yield return new FieldProblem("Municipality", "市町村の名前を 40 文字までで書いてください。例：青森市");
        if (MunicipalityCode is not { IsPrefecture: false })
            yield return new FieldProblem(
                "MunicipalityCode",
                "市町村コードを、検査数字つきの6けたか、検査数字のない5けたで書いてください。例：青森市は 022012"
            );
    }
}

/// <summary>Use case: the first run's wizard. Makes the organisation and its administrator.</summary>
public sealed class SetUpProduct(OkoshiDb db, Links links, OpenAccount open, InstallPack install, AuditTrail trail, TimeProvider clock)
{
    /// <exception cref="FormProblemsException">The link or a field cannot be used; nothing was changed.</exception>
    public async Task<Account> RunAsync(string token, SetUpForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await links.UseAsync(LinkPurpose.SetUp, token, cancellationToken);
        var account = await open.RunAsync(form.Administrator, cancellationToken, [.. form.Problems()]);
        await AppointAsync(account, form.Organization, form.Sector, form.MunicipalityCode, cancellationToken);
        if (form.StartEmpty)
            await install.BeginEmptyAsync(
                EmptyPack.Of(form.Municipality.Trim(), form.MunicipalityCode!.Value, form.Organization.Trim()),
                cancellationToken
            );
        await transaction.CommitAsync(cancellationToken);
        return account;
    }

    /// <summary>The same without a link, for whoever runs commands on the machine itself.</summary>
    public async Task<Account> RunOnMachineAsync(string organization, NewAccount administrator, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var account = await open.RunAsync(
            administrator,
            cancellationToken,
            organization.Trim().Length == 0 ? [new FieldProblem("Organization", "組織の名前を書いてください。")] : []
        );
        await AppointAsync(account, organization, Sector.Government, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return account;
    }

    private async Task AppointAsync(
        Account account,
        string name,
        Sector sector,
        MunicipalityCode? municipality,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var organization =
            await db.Organizations.FirstOrDefaultAsync(o => o.Name == name.Trim(), cancellationToken)
            ?? db.Organizations.Add(
                new Organization
                {
                    Id = Guid.CreateVersion7(now),
                    Name = name.Trim(),
                    Sector = sector,
                    Municipality = municipality,
                    CreatedAt = now,
                }
            ).Entity;
        var membership = db
            .Memberships.Add(
                new Membership
                {
                    Id = Guid.CreateVersion7(now),
                    AccountId = account.Id,
                    OrganizationId = organization.Id,
                    Role = Role.Administrator,
                    From = now,
                }
            )
            .Entity;
        trail.Note(AuditKind.Created, Resource.Organization, organization.Id.ToString());
        trail.Note(AuditKind.Created, Resource.Membership, membership.Id.ToString(), account.Id, "管理者", organization.Id);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Who administers the product.</summary>
internal static class Administrators
{
    /// <summary>Memberships that administer now.</summary>
    public static IQueryable<Membership> Active(OkoshiDb db, DateTimeOffset now) =>
        db.Memberships.Where(m => m.Role == Role.Administrator && (m.Until == null || m.Until > now) && m.Organization.ClosedAt == null);

    public static Task<bool> ExistAsync(OkoshiDb db, DateTimeOffset now, CancellationToken cancellationToken) =>
        Active(db, now).AnyAsync(cancellationToken);
}
