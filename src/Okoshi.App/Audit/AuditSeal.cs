using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Personal;

namespace Okoshi.App.Audit;

/// <summary>Chains the rows of the audit trail.</summary>
internal static class AuditSeal
{
    /// <summary>
    /// Gives waiting rows their place at the end of the trail. Whoever comes second waits for the first transaction to end.
    /// </summary>
    public static async Task AppendAsync(
        OkoshiDb db,
        SecretRing ring,
        IReadOnlyList<AuditEvent> waiting,
        CancellationToken cancellationToken
    )
    {
        // Written first, read second: the write takes the lock under which the end cannot move.
        await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Sequence, h => h.Sequence + waiting.Count), cancellationToken);
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancellationToken);
        var (sequence, seal) = (head.Sequence - waiting.Count, head.Seal);
        foreach (var row in waiting)
        {
            row.Sequence = ++sequence;
            row.Seal = seal = Of(ring, seal, row);
        }
        db.AuditEvents.AddRange(waiting);
        await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Seal, seal), cancellationToken);
    }

    /// <summary>Seal of a row that follows another.</summary>
    public static string Of(SecretRing ring, string before, AuditEvent row) =>
        ring.Seal(
            SecretRing.Audit,
            1,
            string.Join(
                '\n',
                before,
                row.Sequence.ToString(CultureInfo.InvariantCulture),
                row.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                row.ActorId,
                row.Via,
                row.Kind,
                row.Resource,
                row.RecordId,
                row.SubjectId,
                row.OrganizationId,
                row.Detail
            )
        );
}
