using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Writing;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>Use case: a search is kept as it is now, or a kept one goes.</summary>
public sealed class KeepOpportunities(OkoshiDb db, FindOpportunities find, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    public const int LongestTitle = 60;
    public const int LongestReason = 400;

    /// <summary>Computes once more and keeps what comes out.</summary>
    /// <returns>Number of the kept search.</returns>
    /// <exception cref="FormProblemsException">Title or reason must be put right, or there is nothing to keep.</exception>
    public async Task<Guid> RunAsync(OpportunityQuestion question, string title, string reason, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Analysis, AccessAction.Write, new RecordFacts());
        FormProblemsException.ThrowIfAny(Problems(title.Trim(), reason.Trim()));
        var list = await find.RunAsync(question with { Basis = OpportunityBasis.Statistics }, cancellationToken);
        if (list.Found is not { } found)
            throw new FormProblemsException("", $"残す計算がありません。先に取り込みます：{list.Lacking}。");
        var now = clock.GetUtcNow();
        var run = new OpportunityRun
        {
            Id = Guid.CreateVersion7(now),
            Title = title.Trim(),
            Reason = reason.Trim(),
            Region = question.Region,
            RegionName = found.List.Area.Name,
            AsOf = question.AsOf,
            Count = found.List.Ranking.Opportunities.Count,
            First = found.List.Ranking.Opportunities.Count > 0 ? found.List.Ranking.Opportunities[0].Business.Title : "",
            KeptAt = now,
            KeptBy = gate.Actor.AccountId,
            Content = PackedJson.Pack(KeptSearch.Of(found, question.Peers.Count > 0, list.Datasets)),
        };
        db.OpportunityRuns.Add(run);
        trail.Note(AuditKind.Created, Resource.Analysis, run.Id.ToString(), detail: $"機会の計算：{run.RegionName}「{run.Title}」");
        await db.SaveChangesAsync(cancellationToken);
        return run.Id;
    }

    /// <returns>False when there is none of that number.</returns>
    public async Task<bool> RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Analysis, AccessAction.Delete, new RecordFacts());
        if (
            await db.OpportunityRuns.AsNoTracking().Where(r => r.Id == id).Select(KeptRunInfo.Of).SingleOrDefaultAsync(cancellationToken)
            is not { } run
        )
            return false;
        await db.InTransactionAsync(
            async () =>
            {
                await db.OpportunityRuns.Where(r => r.Id == id).ExecuteDeleteAsync(cancellationToken);
                trail.Note(AuditKind.Deleted, Resource.Analysis, id.ToString(), detail: $"機会の計算：{run.RegionName}「{run.Title}」");
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        return true;
    }

    private static List<FieldProblem> Problems(string title, string reason)
    {
        var problems = new List<FieldProblem>();
        if (title.Length == 0)
            problems.Add(new FieldProblem("Title", "題を書いてください。あとで一覧から探すときの名前になります。"));
        if (Letters.Exceed(title, LongestTitle))
            problems.Add(
                new FieldProblem("Title", $"題は {LongestTitle} 文字までにしてください。いまは {Letters.Count(title)} 文字です。")
            );
        if (Letters.Exceed(reason, LongestReason))
            problems.Add(
                new FieldProblem("Reason", $"理由は {LongestReason} 文字までにしてください。いまは {Letters.Count(reason)} 文字です。")
            );
        return problems;
    }
}
