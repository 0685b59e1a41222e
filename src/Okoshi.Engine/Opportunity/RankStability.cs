namespace Okoshi.Engine.Opportunity;

/// <summary>順位の安定 Between which ranks an opportunity moves when each weight in turn is halved or raised by half.</summary>
/// <param name="Business">Key of the business.</param>
/// <param name="Rank">Rank with the weights as they are.</param>
/// <param name="Best">Best rank of all trials.</param>
/// <param name="Worst">Worst rank of all trials.</param>
/// <param name="Sensitive">Label of the part whose weight moves it furthest; empty where none moves it.</param>
public sealed record RankStability(string Business, int Rank, int Best, int Worst, string Sensitive)
{
    /// <summary>What a weight is multiplied by in the trials.</summary>
    public static IReadOnlyList<decimal> Factors { get; } = [0.5m, 1.5m];

    /// <summary>Tries every weight of a list; parts are proportional to their weights, so nothing else has to be computed anew.</summary>
    public static IReadOnlyList<RankStability> Of(OpportunityRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var trials = ranking
            .Weights.Select((weight, part) => (weight.Label, part))
            .SelectMany(w => Factors.Select(f => (w.Label, Ranks: Ranks(ranking, w.part, f))))
            .ToArray();
        return
        [
            .. ranking.Opportunities.Select(o =>
            {
                var ranks = trials.Select(t => (t.Label, Rank: t.Ranks[o.Business.Id])).Append((Label: "", o.Rank)).ToArray();
                var furthest = ranks.MaxBy(r => Math.Abs(r.Rank - o.Rank));
                return new RankStability(
                    o.Business.Id,
                    o.Rank,
                    ranks.Min(r => r.Rank),
                    ranks.Max(r => r.Rank),
                    furthest.Rank == o.Rank ? "" : furthest.Label
                );
            }),
        ];
    }

    private static Dictionary<string, int> Ranks(OpportunityRanking ranking, int part, decimal factor) =>
        OpportunityFinder
            .InOrder(
                ranking.Opportunities.Select(o =>
                    o with
                    {
                        Parts =
                        [
                            .. o.Parts.Select((p, i) => i == part ? p with { Known = p.Known * factor, Unknown = p.Unknown * factor } : p),
                        ],
                    }
                )
            )
            .Select((o, i) => (o.Business.Id, Rank: i + 1))
            .ToDictionary(r => r.Id, r => r.Rank, StringComparer.Ordinal);
}
