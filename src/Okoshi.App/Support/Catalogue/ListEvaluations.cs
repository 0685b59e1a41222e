using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A kept evaluation without what was given and answered.</summary>
/// <param name="Number">Receipt number.</param>
/// <param name="AsOf">Reference day of the judgement.</param>
/// <param name="KnownAt">The instant whose knowledge was used.</param>
/// <param name="IsOwn">Whoever asks kept it.</param>
public sealed record KeptEvaluation(string Number, DateOnly AsOf, DateTimeOffset KnownAt, bool IsOwn);

/// <summary>Use case: the kept evaluations that whoever asks may see, the newest first.</summary>
public sealed class ListEvaluations(OkoshiDb db, AccessGate gate)
{
    public async Task<IReadOnlyList<KeptEvaluation>> RunAsync(CancellationToken cancellationToken)
    {
        var own = gate.Actor.AccountId;
        var records = gate.Visible(
            db.EvaluationRecords.AsNoTracking(),
            Resource.Evaluation,
            AccessAction.Read,
            new RecordKeys<EvaluationRecord> { Owner = r => r.AccountId }
        );
        // Numbers are given in the order of time; SQLite cannot order by instants.
        return [.. (
                await records
                    .Select(r => new
                    {
                        r.Number,
                        r.AsOf,
                        r.KnownAt,
                        r.AccountId,
                    })
                    .ToListAsync(cancellationToken)
            ).OrderByDescending(r => r.KnownAt).Select(r => new KeptEvaluation(r.Number, r.AsOf, r.KnownAt, own is not null && r.AccountId == own))];
    }
}
