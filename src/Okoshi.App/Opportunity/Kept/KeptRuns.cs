using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>A kept search without its content.</summary>
public sealed record KeptRunInfo(
    Guid Id,
    string Title,
    string Reason,
    MunicipalityCode Region,
    string RegionName,
    DateOnly AsOf,
    int Count,
    string First,
    DateTimeOffset KeptAt,
    Guid? KeptBy
)
{
    internal static Expression<Func<OpportunityRun, KeptRunInfo>> Of { get; } =
        r => new KeptRunInfo(r.Id, r.Title, r.Reason, r.Region, r.RegionName, r.AsOf, r.Count, r.First, r.KeptAt, r.KeptBy);
}

/// <summary>How today's data would answer the same question.</summary>
/// <param name="Data">Datasets that are others today, in words; empty where all are the same.</param>
/// <param name="Moved">Businesses whose rank would be another.</param>
/// <param name="Lacking">Why it cannot be computed today; empty where it can.</param>
public sealed record RunDifference(IReadOnlyList<string> Data, IReadOnlyList<ComparedRank> Moved, string Lacking)
{
    public bool Differs => Data.Count > 0 || Moved.Count > 0 || Lacking.Length > 0;
}

/// <summary>A kept search, opened again.</summary>
public sealed record KeptRun(KeptRunInfo Info, KeptSearch Search, RunDifference Today);

/// <summary>Use case: the searches that people kept, listed and opened again.</summary>
public sealed class KeptRuns(OkoshiDb db, FindOpportunities find, AccessGate gate)
{
    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<KeptRunInfo>> ListAsync(CancellationToken cancellationToken)
    {
        gate.Require(Resource.Analysis, AccessAction.Read, new RecordFacts());
        var all = await db.OpportunityRuns.AsNoTracking().Select(KeptRunInfo.Of).ToListAsync(cancellationToken);
        return [.. all.OrderByDescending(r => r.KeptAt)];
    }

    /// <summary>One of them as it was, with what today's data would say; null when there is none of that number.</summary>
    public async Task<KeptRun?> ShowAsync(Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } kept)
            return null;
        var (info, search) = kept;
        var now = await find.RunAsync(QuestionOf(info, search, today), cancellationToken);
        return new KeptRun(info, search, Difference(search, now));
    }

    internal async Task<(KeptRunInfo Info, KeptSearch Search)?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Analysis, AccessAction.Read, new RecordFacts());
        if (
            await db.OpportunityRuns.AsNoTracking().Where(r => r.Id == id).Select(KeptRunInfo.Of).SingleOrDefaultAsync(cancellationToken)
            is not { } info
        )
            return null;
        var content = await db.OpportunityRuns.Where(r => r.Id == id).Select(r => r.Content).SingleAsync(cancellationToken);
        return (info, PackedJson.Unpack<KeptSearch>(content));
    }

    /// <summary>The same question today: the same points, and the same peers where a person chose them.</summary>
    private static OpportunityQuestion QuestionOf(KeptRunInfo info, KeptSearch search, DateOnly today) =>
        new(info.Region, today)
        {
            Basis = OpportunityBasis.Statistics,
            Peers = search.PeersByHand ? [.. search.Peers.Select(p => p.Code)] : [],
            Weights =
            [
                .. search.List.Ranking.Weights.Select(w => new WeightChange(
                    w.Part,
                    w.Points,
                    w.Source.SourceId == WeightChange.Tried ? w.Source.Note : ""
                )),
            ],
        };

    private static RunDifference Difference(KeptSearch then, OpportunityFinding now)
    {
        var data = new List<string>();
        foreach (var kept in then.Datasets.Where(k => now.Datasets.All(d => d.Format != k.Format || d.Sha256 != k.Sha256)))
            data.Add($"{kept.Source}は、いまの計算では使っていません");
        foreach (var added in now.Datasets.Where(d => then.Datasets.All(k => k.Format != d.Format || k.Sha256 != d.Sha256)))
            data.Add($"{added.Source}が、あとから加わりました");
        if (now.Found is not { } found)
            return new RunDifference(data, [], now.Lacking);
        var moved = DiscoveryTables.Compare(then.List.Ranking, found.List.Ranking).Where(c => c.Rank != c.OtherRank);
        return new RunDifference(data, [.. moved], "");
    }
}
