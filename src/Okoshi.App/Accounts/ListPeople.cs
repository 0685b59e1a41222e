using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Lists;

namespace Okoshi.App.Accounts;

/// <summary>Somebody who said yes to an organisation for which the reader acts.</summary>
public sealed record PersonRow
{
    public required Guid ConsentId { get; init; }
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required ConsentPurpose Purpose { get; init; }
    public required ConsentChannel Channel { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    public required Guid OrganizationId { get; init; }
    public required string Organization { get; init; }
    public required bool IsDemo { get; init; }
}

/// <summary>Use case: the people whose name and contact data the reader may see. Each person on the page is noted as read.</summary>
public sealed class ListPeople(OkoshiDb db, AccessGate gate, AuditTrail trail)
{
    private static readonly RecordKeys<Consent> Keys = new() { Consented = trusted => c => trusted.Contains(c.OrganizationId) };

    /// <summary>A page of them; what it leaves out is not shown and not noted.</summary>
    public async Task<StoredPage<PersonRow>> RunAsync(StoredList<PersonRow> list, ListQuery query, CancellationToken cancellationToken)
    {
        var page = await list.PageAsync(Trusting(), query, cancellationToken);
        foreach (var row in page.Rows)
            trail.Note(AuditKind.Read, Resource.Person, row.Id.ToString(), row.Id, "一覧", row.OrganizationId);
        if (page.Rows.Count > 0)
            await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    private IQueryable<PersonRow> Trusting() =>
        from consent in gate.Visible(db.Consents.Standing(), Resource.Person, AccessAction.Read, Keys).Where(ForRolesHeld())
        join account in db.Users on consent.AccountId equals account.Id
        where account.ClosedAt == null
        join organization in db.Organizations on consent.OrganizationId equals organization.Id
        select new PersonRow
        {
            ConsentId = consent.Id,
            Id = account.Id,
            Name = account.DisplayName,
            Purpose = consent.Purpose,
            Channel = consent.Channel,
            GivenAt = consent.GivenAt,
            OrganizationId = organization.Id,
            Organization = organization.Name,
            IsDemo = account.IsDemo,
        };

    /// <summary>A yes counts for the role that needs it, held at the organisation to which it was said.</summary>
    private Expression<Func<Consent, bool>> ForRolesHeld() =>
        StoredColumns<Consent>.AnyOf(
            gate.Actor.Roles.Select(held => (Office: held.OrganizationId, Purpose: ConsentGate.PurposeOf(held.Role)))
                .Where(r => r.Office is not null && r.Purpose is not null)
                .Distinct()
                .Select(r => Of(r.Office!.Value, r.Purpose!.Value))
        ) ?? (_ => false);

    private static Expression<Func<Consent, bool>> Of(Guid office, ConsentPurpose purpose) =>
        c => c.OrganizationId == office && c.Purpose == purpose;
}
