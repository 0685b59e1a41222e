using Okoshi.App.Documents;
using Okoshi.App.Japanese;
using Okoshi.App.Opportunity.Kept;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>One side of a comparison: a kept search, or a question to the statistics.</summary>
/// <param name="Run">Number of a kept search; null to compute.</param>
/// <param name="Question">What to compute; null for a kept search.</param>
public sealed record SideQuestion(Guid? Run, OpportunityQuestion? Question);

/// <summary>One side as it was found.</summary>
/// <param name="Name">Region and time, in words.</param>
/// <param name="Area">The region.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Ranking">The list; null where it cannot be had.</param>
/// <param name="Lacking">Why there is no list; empty where there is one.</param>
public sealed record ComparedSide(
    string Name,
    DocumentArea? Area,
    IReadOnlyList<string> Basis,
    OpportunityRanking? Ranking,
    string Lacking
);

/// <summary>Two lists beside each other.</summary>
/// <param name="One">The first.</param>
/// <param name="Other">The second.</param>
/// <param name="Rows">Every business of either list; empty where one is lacking.</param>
/// <param name="Caution">What keeps the points from being compared; empty where nothing does.</param>
public sealed record OpportunityComparison(
    ComparedSide One,
    ComparedSide Other,
    IReadOnlyList<ComparedRank> Rows,
    IReadOnlyList<string> Caution
);

/// <summary>Use case: two regions, or one region at two dates: then and now, two kept searches, two editions.</summary>
public sealed class CompareOpportunities(FindOpportunities find, KeptRuns runs)
{
    public async Task<OpportunityComparison> RunAsync(SideQuestion one, SideQuestion other, CancellationToken cancellationToken)
    {
        var (a, b) = (await SideAsync(one, cancellationToken), await SideAsync(other, cancellationToken));
        return a.Ranking is { } first && b.Ranking is { } second
            ? new OpportunityComparison(a, b, DiscoveryTables.Compare(first, second), Cautions(a, b, first, second))
            : new OpportunityComparison(a, b, [], []);
    }

    private async Task<ComparedSide> SideAsync(SideQuestion side, CancellationToken cancellationToken)
    {
        if (side.Run is { } id)
        {
            return await runs.FindAsync(id, cancellationToken) is { } kept
                ? new ComparedSide(
                    $"{kept.Info.RegionName}「{kept.Info.Title}」（{Wareki.Date(kept.Info.AsOf)}）",
                    kept.Search.List.Area,
                    [.. kept.Search.Datasets.Select(d => d.Source)],
                    kept.Search.List.Ranking,
                    ""
                )
                : new ComparedSide("残した計算", null, [], null, "その残した計算は、もうありません");
        }
        var question = side.Question! with { Basis = OpportunityBasis.Statistics };
        var list = await find.RunAsync(question, cancellationToken);
        if (list.Found is not { } found)
            return new ComparedSide(question.Region.Digits, null, [], null, list.Lacking);
        var newest = list.Datasets.First(d => d.Format == OfficialFormat.Ssdse.Name);
        return new ComparedSide(
            $"{found.List.Area.Name}（SSDSE-A {newest.EditionWords}）",
            found.List.Area,
            [.. list.Datasets.Select(d => d.Source)],
            found.List.Ranking,
            ""
        );
    }

    private static List<string> Cautions(ComparedSide a, ComparedSide b, OpportunityRanking first, OpportunityRanking second)
    {
        var cautions = new List<string>();
        if (!first.Weights.Select(w => (w.Part, w.Points)).SequenceEqual(second.Weights.Select(w => (w.Part, w.Points))))
            cautions.Add("配点が違います。点はそのままでは比べられません。順位の違いにも、配点の違いが混ざります。");
        if (!a.Basis.SequenceEqual(b.Basis, StringComparer.Ordinal))
            cautions.Add(
                "もとの統計が違います。片方にしかない統計の点は、もう片方では分からず、点の幅が広くなります（前の調査のない版の「似た市での伸び」など）。"
            );
        if (HasStrategy(first) != HasStrategy(second))
            cautions.Add(
                "戦略が読み込まれているのは、片方の地域だけです。戦略の点と、地域パックの統計が示す必要は、もう片方では分かりません。"
            );
        return cautions;
    }

    private static bool HasStrategy(OpportunityRanking ranking) =>
        ranking.Opportunities.Any(o => o.Evidence.Any(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met }));
}
