using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Audit;

/// <summary>A row of the trail with the organisation's name; persons stay numbers.</summary>
public sealed record AuditRow(AuditEvent Event, string Organization);

/// <summary>Use case: the trail for the auditor, and for a person who wants to know who read the own record.</summary>
public sealed class SearchAudit(OkoshiDb db, AccessGate gate, AuditTrail trail)
{
    /// <summary>Most rows of an answer; the newest are shown.</summary>
    public const int Most = 5_000;

    /// <summary>Newest rows between two days (Japan's), for the auditor. Looking is noted as well, and taking along.</summary>
    public async Task<IReadOnlyList<AuditRow>> AllAsync(
        DateTimeOffset from,
        DateTimeOffset until,
        bool export,
        CancellationToken cancellationToken
    )
    {
        gate.Require(Resource.Audit, export ? AccessAction.Export : AccessAction.Read, new RecordFacts());
        trail.Note(export ? AuditKind.Exported : AuditKind.Read, Resource.Audit, "");
        await db.SaveChangesAsync(cancellationToken);
        return await RowsAsync(db.AuditEvents.Where(e => e.At >= from && e.At < until), cancellationToken);
    }

    /// <summary>What was done with the current person's data, by anybody.</summary>
    public Task<IReadOnlyList<AuditRow>> AboutMeAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Audit, AccessAction.Read);
        return RowsAsync(db.AuditEvents.Where(e => e.SubjectId == own), cancellationToken);
    }

    private async Task<IReadOnlyList<AuditRow>> RowsAsync(IQueryable<AuditEvent> events, CancellationToken cancellationToken)
    {
        var rows = await events.AsNoTracking().OrderByDescending(e => e.Sequence).Take(Most).ToListAsync(cancellationToken);
        var names = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return [.. rows.Select(r => new AuditRow(r, r.OrganizationId is { } id ? names.GetValueOrDefault(id, "") : ""))];
    }
}
