using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;

namespace Okoshi.App.Accounts;

/// <summary>A person's name and contact data.</summary>
public sealed record PersonRecord(Guid Id, string Name, string Email, string Tel, bool EmailConfirmed, bool IsDemo);

/// <summary>
/// Use case: the name and contact data of a person. Whoever is not the person needs a consent for the own purpose, and the read is noted.
/// </summary>
public sealed class ShowPerson(OkoshiDb db, AccessGate gate, ConsentGate consents, AuditTrail trail)
{
    /// <exception cref="AccessDeniedException">There is no such person, or no consent.</exception>
    public async Task<PersonRecord> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var trusted = await consents.TrustedAsync(gate.Actor, id, cancellationToken);
        gate.Require(Resource.Person, AccessAction.Read, new RecordFacts(id) { ConsentedOrganizations = trusted });
        var account =
            await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.ClosedAt == null, cancellationToken)
            ?? throw new AccessDeniedException(Resource.Person, AccessAction.Read);
        if (gate.Actor.AccountId != id)
            await trail.ReadAsync(Resource.Person, id.ToString(), id, trusted[0], cancellationToken);
        return new PersonRecord(
            account.Id,
            account.DisplayName,
            account.Email ?? "",
            account.PhoneNumber ?? "",
            account.EmailConfirmed,
            account.IsDemo
        );
    }
}
