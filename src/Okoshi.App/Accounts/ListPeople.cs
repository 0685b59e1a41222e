using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Lists;

namespace Okoshi.App.Accounts;

/// <summary>Somebody who said yes to an organisation for which the reader acts.</summary>
public sealed record PersonRow(
    Guid Id,
    string Name,
    ConsentPurpose Purpose,
    ConsentChannel Channel,
    DateTimeOffset GivenAt,
    Guid OrganizationId,
    string Organization,
    bool IsDemo
);

/// <summary>Use case: the people whose name and contact data the reader may see. Each person on the page is noted as read.</summary>
public sealed class ListPeople(OkoshiDb db, AccessGate gate, AuditTrail trail)
{
    /// <param name="choose">Chooses the page; what it leaves out is not shown and not noted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ListPage<PersonRow>> RunAsync(
        Func<IReadOnlyList<PersonRow>, ListPage<PersonRow>> choose,
        CancellationToken cancellationToken
    )
    {
        var page = choose(await TrustedWithAsync(cancellationToken));
        foreach (var row in page.Rows)
            trail.Note(AuditKind.Read, Resource.Person, row.Id.ToString(), row.Id, "一覧", row.OrganizationId);
        if (page.Rows.Count > 0)
            await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    private async Task<IReadOnlyList<PersonRow>> TrustedWithAsync(CancellationToken cancellationToken)
    {
        var rows = new List<PersonRow>();
        foreach (var held in gate.Actor.Roles)
        {
            if (held.OrganizationId is not { } office || ConsentGate.PurposeOf(held.Role) is not { } purpose)
                continue;
            var found =
                from consent in db.Consents.Standing(office, purpose)
                join account in db.Users on consent.AccountId equals account.Id
                where account.ClosedAt == null
                join organization in db.Organizations on consent.OrganizationId equals organization.Id
                select new PersonRow(
                    account.Id,
                    account.DisplayName,
                    consent.Purpose,
                    consent.Channel,
                    consent.GivenAt,
                    organization.Id,
                    organization.Name,
                    account.IsDemo
                );
            rows.AddRange(await found.ToListAsync(cancellationToken));
        }
        return
        [
            .. rows.Where(r =>
                    gate.May(Resource.Person, AccessAction.Read, new RecordFacts(r.Id) { ConsentedOrganizations = [r.OrganizationId] })
                )
                .OrderByDescending(r => r.GivenAt),
        ];
    }
}
