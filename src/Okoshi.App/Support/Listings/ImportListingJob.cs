using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Progress;

namespace Okoshi.App.Support.Listings;

/// <summary>What the job needs: which waiting list, and what was decided about it.</summary>
public sealed record ListingOrder(Guid ImportId, ListingDecision Decision);

/// <summary>Job: a confirmed list comes into the catalogue; its waiting copy goes.</summary>
public sealed class ImportListingJob(OkoshiDb db, ImportListing import, CurrentActor current) : JobHandler<ListingOrder>
{
    private const int Steps = 3;

    public static readonly JobKind<ListingOrder> Kind = new("import-listing", "制度の一覧の取り込み");

    protected override async Task RunAsync(ListingOrder payload, JobContext context)
    {
        context.Report(new WorkProgress("一覧を読み、検査しています", 0, Steps));
        if (
            await db.ListingImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == payload.ImportId, context.CancellationToken)
            is not { Content: { } content } waiting
        )
            return;
        // The right was asked for when the person confirmed; here the product works in the person's name.
        current.Actor = Actor.Operator with
        {
            AccountId = waiting.BroughtBy,
            Via = "job",
        };
        var list = ListingReader.Read(waiting.Format, waiting.FileName, content);
        context.Report(new WorkProgress("目録に入れています", 1, Steps));
        var outcome = "";
        await context.OnceAsync(
            "store",
            async (once, cancellationToken) =>
            {
                outcome = (await import.StoreAsync(list, content, payload.Decision, cancellationToken)).ToString();
                await once
                    .ListingImports.Where(i => i.Id == payload.ImportId)
                    .ExecuteUpdateAsync(
                        s => s.SetProperty(i => i.Content, (byte[]?)null).SetProperty(i => i.Outcome, outcome),
                        cancellationToken
                    );
            }
        );
        context.Report(new WorkProgress("取り込みました", Steps, Steps, outcome));
    }
}
