using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Organizations;

/// <summary>An organisation with the number of its members.</summary>
public sealed record OrganizationRow(Organization Organization, int Members);

/// <summary>Use case: all organisations, by name.</summary>
public sealed class ListOrganizations(OkoshiDb db, AccessGate gate, TimeProvider clock)
{
    public async Task<IReadOnlyList<OrganizationRow>> RunAsync(CancellationToken cancellationToken)
    {
        gate.Require(Resource.Organization, AccessAction.Read, new RecordFacts());
        var now = clock.GetUtcNow();
        var rows = await db
            .Organizations.AsNoTracking()
            .Select(o => new OrganizationRow(o, db.Memberships.Count(m => m.OrganizationId == o.Id && (m.Until == null || m.Until > now))))
            .ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Organization.Name, StringComparer.Ordinal)];
    }

    /// <summary>One organisation.</summary>
    /// <exception cref="AccessDeniedException">There is none, or it is not to be seen.</exception>
    public async Task<Organization> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Organization, AccessAction.Read, new RecordFacts(OrganizationId: id));
        return await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellationToken)
            ?? throw new AccessDeniedException(Resource.Organization, AccessAction.Read);
    }
}
