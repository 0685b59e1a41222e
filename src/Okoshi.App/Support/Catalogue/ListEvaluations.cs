using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Lists;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A kept evaluation without what was given and answered.</summary>
public sealed record KeptEvaluation
{
    /// <summary>Receipt number.</summary>
    public required string Number { get; init; }

    /// <summary>Reference day of the judgement.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The instant whose knowledge was used.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    /// <summary>Whoever asks kept it.</summary>
    public required bool IsOwn { get; init; }
}

/// <summary>Use case: the kept evaluations that whoever asks may see.</summary>
public sealed class ListEvaluations(OkoshiDb db, AccessGate gate)
{
    public Task<StoredPage<KeptEvaluation>> RunAsync(StoredList<KeptEvaluation> list, ListQuery query, CancellationToken cancellationToken)
    {
        var own = gate.Actor.AccountId;
        var records = gate.Visible(
            db.EvaluationRecords.AsNoTracking(),
            Resource.Evaluation,
            AccessAction.Read,
            new RecordKeys<EvaluationRecord> { Owner = r => r.AccountId }
        );
        return list.PageAsync(
            records.Select(r => new KeptEvaluation
            {
                Number = r.Number,
                AsOf = r.AsOf,
                KnownAt = r.KnownAt,
                IsOwn = own != null && r.AccountId == own,
            }),
            query,
            cancellationToken
        );
    }
}
