using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;

namespace Okoshi.App.Accounts;

/// <summary>A person's own data.</summary>
public sealed record PersonRecord(Guid Id, string Name, string Email, bool IsDemo);

/// <summary>Use case: the name and contact data of a person. Whoever is not the person needs a consent, and the read is noted.</summary>
public sealed class ShowPerson(OkoshiDb db, AccessGate gate, ConsentGate consents, AuditTrail trail)
{
    /// <exception cref="AccessDeniedException">There is no such person, or no consent.</exception>
    public async Task<PersonRecord> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var trusted = await consents.OrganizationsAsync(id, [ConsentPurpose.Advice, ConsentPurpose.Finance], cancellationToken);
        gate.Require(Resource.Person, AccessAction.Read, new RecordFacts(id) { ConsentedOrganizations = trusted });
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.ClosedAt == null, cancellationToken) ?? throw new AccessDeniedException(Resource.Person, AccessAction.Read);
        if (gate.Actor.AccountId != id)
        {
            var organization = gate.Actor.Roles.Where(r => r.OrganizationId is { } o && trusted.Contains(o)).Select(r => r.OrganizationId).FirstOrDefault();
            await trail.ReadAsync(Resource.Person, id.ToString(), id, organization, cancellationToken);
        }
        return new PersonRecord(account.Id, account.DisplayName, account.Email ?? "", account.IsDemo);
    }
}
