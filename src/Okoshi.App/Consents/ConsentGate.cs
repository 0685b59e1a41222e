using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Consents;

/// <summary>同意の門 The single place that answers "may I?" for a person's data or attention. No consent means no.</summary>
public sealed class ConsentGate(OkoshiDb db)
{
    /// <summary>
    /// What a person must have said yes to before somebody of a role sees the name and contact data; null where no yes is enough.
    /// </summary>
    public static ConsentPurpose? PurposeOf(Role role) =>
        role switch
        {
            Role.Adviser => ConsentPurpose.Advice,
            Role.Banker => ConsentPurpose.Finance,
            _ => null,
        };

    /// <summary>The organisations for which somebody acts and which a person trusts with the purpose of the role held there.</summary>
    public async Task<IReadOnlyList<Guid>> TrustedAsync(Actor actor, Guid accountId, CancellationToken cancellationToken)
    {
        var given = await db
            .Consents.AsNoTracking()
            .Where(c => c.AccountId == accountId && c.RevokedAt == null)
            .Select(c => new { c.OrganizationId, c.Purpose })
            .Distinct()
            .ToListAsync(cancellationToken);
        return
        [
            .. actor
                .Roles.Where(r => given.Any(g => g.OrganizationId == r.OrganizationId && g.Purpose == PurposeOf(r.Role)))
                .Select(r => r.OrganizationId!.Value)
                .Distinct(),
        ];
    }

    /// <summary>May an organisation use this channel for this purpose now?</summary>
    public Task<bool> MayAsync(
        Guid accountId,
        Guid organizationId,
        ConsentPurpose purpose,
        ConsentChannel channel,
        CancellationToken cancellationToken
    ) =>
        db
            .Consents.AsNoTracking()
            .AnyAsync(
                c =>
                    c.AccountId == accountId
                    && c.OrganizationId == organizationId
                    && c.Purpose == purpose
                    && c.Channel == channel
                    && c.RevokedAt == null,
                cancellationToken
            );
}
