using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Consents;

/// <summary>A consent with the name of the organisation it was given to.</summary>
public sealed record ConsentRow(Consent Consent, string Organization);

/// <summary>Use cases of the person who consents: give, list, revoke.</summary>
public sealed class OwnConsents(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>The current person's consents, newest first, ended ones included.</summary>
    public async Task<IReadOnlyList<ConsentRow>> ListAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Consent, AccessAction.Read);
        var rows =
            from consent in db.Consents.AsNoTracking().Where(c => c.AccountId == own)
            join organization in db.Organizations on consent.OrganizationId equals organization.Id
            orderby consent.GivenAt descending
            select new ConsentRow(consent, organization.Name);
        return await rows.ToListAsync(cancellationToken);
    }

    /// <summary>The text that is shown before a person agrees; it is kept with the consent.</summary>
    public async Task<string> TextAsync(
        Guid organizationId,
        ConsentPurpose purpose,
        ConsentChannel channel,
        CancellationToken cancellationToken
    )
    {
        var name =
            await db
                .Organizations.AsNoTracking()
                .Where(o => o.Id == organizationId && o.ClosedAt == null)
                .Select(o => o.Name)
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new FormProblemsException("OrganizationId", "組織を選んでください。");
        return ConsentWords.Text(name, purpose, channel);
    }

    /// <summary>Says yes. A yes that stands already is not written twice.</summary>
    public async Task GiveAsync(Guid organizationId, ConsentPurpose purpose, ConsentChannel channel, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Consent, AccessAction.Write);
        var text = await TextAsync(organizationId, purpose, channel, cancellationToken);
        if (
            await db.Consents.AnyAsync(
                c =>
                    c.AccountId == own
                    && c.OrganizationId == organizationId
                    && c.Purpose == purpose
                    && c.Channel == channel
                    && c.RevokedAt == null,
                cancellationToken
            )
        )
            return;
        var now = clock.GetUtcNow();
        var consent = db
            .Consents.Add(
                new Consent
                {
                    Id = Guid.CreateVersion7(now),
                    AccountId = own,
                    OrganizationId = organizationId,
                    Purpose = purpose,
                    Channel = channel,
                    TextShown = text,
                    Method = "screen",
                    GivenAt = now,
                }
            )
            .Entity;
        trail.Note(AuditKind.ConsentGiven, Resource.Consent, consent.Id.ToString(), own, ConsentWords.Of(purpose), organizationId);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes a yes back; it counts no more from this moment.</summary>
    public async Task RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        var consent = await db.Consents.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (consent is null || consent.AccountId != gate.Actor.AccountId)
            throw new AccessDeniedException(Resource.Consent, AccessAction.Write);
        consent.RevokedAt ??= clock.GetUtcNow();
        trail.Note(
            AuditKind.ConsentRevoked,
            Resource.Consent,
            id.ToString(),
            consent.AccountId,
            ConsentWords.Of(consent.Purpose),
            consent.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
    }
}
