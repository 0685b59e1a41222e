using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;

namespace Okoshi.App.Region.Datasets;

/// <summary>Use case: a dataset goes, with its figures; that it was there stays in the audit trail.</summary>
public sealed class RemoveDataset(OkoshiDb db, OfficialStore store, AccessGate gate, AuditTrail trail)
{
    /// <returns>False when there is none of that number.</returns>
    public async Task<bool> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Delete, new RecordFacts());
        store.Forget();
        if ((await store.ListAsync(cancellationToken)).FirstOrDefault(d => d.Id == id) is not { } dataset)
            return false;
        await db.InTransactionAsync(
            async () =>
            {
                await db.RaiseAsync(Published.Statistics, cancellationToken);
                await DeleteAsync(db, id, cancellationToken);
                trail.Note(
                    AuditKind.Deleted,
                    Resource.Dataset,
                    id.ToString(),
                    detail: $"{dataset.Format} {dataset.Edition}（{dataset.AreaCount:#,0} 地域、SHA-256 {dataset.Sha256[..12]}）"
                );
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        store.Forget();
        return true;
    }

    internal static async Task DeleteAsync(OkoshiDb db, Guid id, CancellationToken cancellationToken)
    {
        await db.Set<DatasetPart>().Where(p => p.DatasetId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<DatasetArea>().Where(a => a.DatasetId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Datasets.Where(d => d.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
