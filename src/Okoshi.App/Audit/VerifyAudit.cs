using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Personal;

namespace Okoshi.App.Audit;

/// <summary>Outcome of a check of the trail.</summary>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Seal">The last seal: noted elsewhere, it proves later that nothing before it was changed.</param>
/// <param name="Breaks">What is wrong, first place first; empty when the trail is whole.</param>
public sealed record AuditCheck(long Rows, string Seal, IReadOnlyList<string> Breaks);

/// <summary>Use case: is the audit trail whole? Finds rows that were changed, removed or added by other means.</summary>
public sealed class VerifyAudit(OkoshiDb db, SecretRing ring, AuditTrail trail)
{
    public async Task<AuditCheck> RunAsync(CancellationToken cancellationToken)
    {
        var breaks = new List<string>();
        var (rows, expected, seal) = (0L, 0L, "");
        await foreach (
            var row in db.AuditEvents.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken)
        )
        {
            rows++;
            expected++;
            if (row.Sequence != expected)
                breaks.Add(
                    row.Sequence - expected == 1
                        ? $"{expected} 件目がありません。"
                        : $"{expected} 件目から {row.Sequence - 1} 件目までがありません。"
                );
            // After a gap the row before is unknown: its own seal cannot be judged, the next ones can.
            else if (row.Seal != AuditSeal.Of(ring, seal, row))
                breaks.Add($"{row.Sequence} 件目が書き換えられています。");
            (expected, seal) = (row.Sequence, row.Seal);
        }
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancellationToken);
        if (head.Sequence > expected)
            breaks.Add($"{expected + 1} 件目から {head.Sequence} 件目までがありません。");
        else if (head.Sequence != expected || head.Seal != seal)
            breaks.Add("終わりの印が最後の件と合いません。");
        return new AuditCheck(rows, seal, breaks);
    }

    /// <summary>Notes in the trail itself that it was looked through, so that others see when and with what outcome.</summary>
    public Task NoteAsync(AuditCheck check, CancellationToken cancellationToken)
    {
        var outcome = check.Breaks.Count == 0 ? "誤りなし" : $"誤り {check.Breaks.Count:#,0} か所";
        trail.Note(AuditKind.Verified, Resource.Audit, "", detail: $"{check.Rows:#,0} 件、{outcome}");
        return db.SaveChangesAsync(cancellationToken);
    }
}
