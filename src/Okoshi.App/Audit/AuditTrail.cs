using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Audit;

/// <summary>How use cases write the trail: the row is saved in the same transaction as the change it tells of.</summary>
public sealed class AuditTrail(OkoshiDb db, CurrentActor current, TimeProvider clock)
{
    /// <summary>Notes what will be true when the changes are saved.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="resource">Kind of record.</param>
    /// <param name="recordId">Number of the record.</param>
    /// <param name="subject">The person whom it is about.</param>
    /// <param name="detail">More in plain words; never personal data.</param>
    /// <param name="organization">For whom the actor acted.</param>
    public void Note(
        AuditKind kind,
        Resource resource,
        string recordId,
        Guid? subject = null,
        string detail = "",
        Guid? organization = null
    ) =>
        db.Note(
            new AuditEvent
            {
                At = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
                ActorId = current.Actor.AccountId,
                Via = current.Actor.Via,
                Kind = kind,
                Resource = resource,
                RecordId = recordId,
                SubjectId = subject,
                OrganizationId = organization,
                Detail = detail,
            }
        );

    /// <summary>Notes a read and saves it: whoever shows a person's record calls this first.</summary>
    public Task ReadAsync(Resource resource, string recordId, Guid subject, Guid? organization, CancellationToken cancellationToken)
    {
        Note(AuditKind.Read, resource, recordId, subject, organization: organization);
        return db.SaveChangesAsync(cancellationToken);
    }
}
