using Microsoft.EntityFrameworkCore;

namespace Okoshi.App.Consents;

/// <summary>効いている同意 Consents that were not taken back.</summary>
internal static class StandingConsents
{
    /// <summary>All of them.</summary>
    public static IQueryable<Consent> Standing(this IQueryable<Consent> consents) =>
        consents.AsNoTracking().Where(c => c.RevokedAt == null);

    /// <summary>Who trusts an organisation with a purpose now.</summary>
    public static IQueryable<Consent> Standing(this IQueryable<Consent> consents, Guid organizationId, ConsentPurpose purpose) =>
        consents.Standing().Where(c => c.OrganizationId == organizationId && c.Purpose == purpose);
}
