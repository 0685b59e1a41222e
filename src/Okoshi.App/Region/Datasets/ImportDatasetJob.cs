using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Progress;

namespace Okoshi.App.Region.Datasets;

/// <summary>What the job needs: which waiting file, and whether it may replace a stored edition.</summary>
public sealed record ImportOrder(Guid ImportId, bool Replace);

/// <summary>Job: a confirmed file comes into the store; its waiting copy goes.</summary>
public sealed class ImportDatasetJob(OkoshiDb db, ImportDataset import, CurrentActor current) : JobHandler<ImportOrder>
{
    private const int Steps = 3;

    public static readonly JobKind<ImportOrder> Kind = new("import-dataset", "統計データの取り込み");

    protected override async Task RunAsync(ImportOrder payload, JobContext context)
    {
        context.Report(new WorkProgress("ファイルを読み、検査しています", 0, Steps));
        if (
            await db.DatasetImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == payload.ImportId, context.CancellationToken)
            is not { Content: not null } waiting
        )
            return;
        // The right was asked for when the person confirmed; here the product works in the person's name.
        current.Actor = Actor.Operator with
        {
            AccountId = waiting.BroughtBy,
            Via = "job",
        };
        var file = BringDataset.Read(waiting);
        context.Report(new WorkProgress("データベースに入れています", 1, Steps));
        var kind = ImportKind.New;
        await context.OnceAsync(
            "store",
            async (once, cancellationToken) =>
            {
                var outcome = await import.StoreAsync(file, payload.Replace, cancellationToken);
                kind = outcome.Comparison.Kind;
                await once
                    .DatasetImports.Where(i => i.Id == payload.ImportId)
                    .ExecuteUpdateAsync(
                        s => s.SetProperty(i => i.Content, (byte[]?)null).SetProperty(i => i.DatasetId, outcome.DatasetId),
                        cancellationToken
                    );
            }
        );
        var did = kind switch
        {
            ImportKind.Same => "同じファイルが取り込み済みです。何も変えていません",
            ImportKind.Replaces => "置き換えました",
            ImportKind.Corrects => "版を直しました",
            _ => "取り込みました",
        };
        context.Report(new WorkProgress(did, Steps, Steps, $"{file.Format.Title} {file.Edition}"));
    }
}
