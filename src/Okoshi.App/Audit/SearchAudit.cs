using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Lists;

namespace Okoshi.App.Audit;

/// <summary>A row of the trail with the organisation's name; persons stay numbers.</summary>
public sealed record AuditRow
{
    public required AuditEvent Event { get; init; }

    /// <summary>For whom the actor acted; empty for nobody.</summary>
    public required string Organization { get; init; }
}

/// <summary>Use case: the trail for the auditor, and for a person who wants to know who read the own record.</summary>
public sealed class SearchAudit(OkoshiDb db, AccessGate gate, AuditTrail trail)
{
    private static readonly StoredList<AuditRow> Log = new StoredList<AuditRow>("access-log", "わたしの情報を見た人", _ => []).NewestFirst(
        r => r.Event.Sequence
    );

    /// <summary>A page of the rows between two instants, for the auditor. Looking is noted as well.</summary>
    public async Task<StoredPage<AuditRow>> PageAsync(
        StoredList<AuditRow> list,
        ListQuery query,
        (DateTimeOffset From, DateTimeOffset Until) time,
        CancellationToken cancellationToken
    )
    {
        await NoteAsync(AccessAction.Read, AuditKind.Read, cancellationToken);
        return await list.PageAsync(Rows(Between(time)), query, cancellationToken);
    }

    /// <summary>All the rows between two instants that the query leaves, to take along; that is noted first.</summary>
    public async Task<StoredExport> ExportAsync(
        StoredList<AuditRow> list,
        ListQuery query,
        (DateTimeOffset From, DateTimeOffset Until) time,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        await NoteAsync(AccessAction.Export, AuditKind.Exported, cancellationToken);
        return list.Export(Rows(Between(time)), query, asOf);
    }

    /// <summary>What was done with the current person's data, by anybody, the newest first.</summary>
    public Task<StoredPage<AuditRow>> AboutMeAsync(ListQuery query, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Audit, AccessAction.Read);
        return Log.PageAsync(Rows(db.AuditEvents.Where(e => e.SubjectId == own)), query, cancellationToken);
    }

    private async Task NoteAsync(AccessAction action, AuditKind kind, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Audit, action, new RecordFacts());
        trail.Note(kind, Resource.Audit, "");
        await db.SaveChangesAsync(cancellationToken);
    }

    private IQueryable<AuditEvent> Between((DateTimeOffset From, DateTimeOffset Until) time) =>
        db.AuditEvents.Where(e => e.At >= time.From && e.At < time.Until);

    private IQueryable<AuditRow> Rows(IQueryable<AuditEvent> events) =>
        events
            .AsNoTracking()
            .Select(e => new AuditRow
            {
                Event = e,
                Organization = db.Organizations.Where(o => o.Id == e.OrganizationId).Select(o => o.Name).FirstOrDefault() ?? "",
            });
}
