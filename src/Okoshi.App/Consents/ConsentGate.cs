using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;

namespace Okoshi.App.Consents;

/// <summary>同意の門 The single place that answers "may I?" for a person's data or attention. No consent means no.</summary>
public sealed class ConsentGate(OkoshiDb db)
{
    /// <summary>Organisations that a person trusts with a purpose now.</summary>
    public async Task<IReadOnlyCollection<Guid>> OrganizationsAsync(Guid accountId, IReadOnlyCollection<ConsentPurpose> purposes, CancellationToken cancellationToken) =>
        await db.Consents.AsNoTracking().Where(c => c.AccountId == accountId && c.RevokedAt == null && purposes.Contains(c.Purpose)).Select(c => c.OrganizationId).Distinct().ToListAsync(cancellationToken);

    /// <summary>May an organisation use this channel for this purpose now?</summary>
    public Task<bool> MayAsync(Guid accountId, Guid organizationId, ConsentPurpose purpose, ConsentChannel channel, CancellationToken cancellationToken) =>
        db.Consents.AsNoTracking().AnyAsync(c => c.AccountId == accountId && c.OrganizationId == organizationId && c.Purpose == purpose && c.Channel == channel && c.RevokedAt == null, cancellationToken);
}
