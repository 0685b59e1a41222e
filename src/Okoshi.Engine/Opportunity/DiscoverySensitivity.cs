using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>
/// 統計からの順位の確かさ Asks what would change a business's rank among those that statistics show: each figure turned in its turn, each weight
/// halved or raised by half, the whole list computed anew.
/// </summary>
public static class DiscoverySensitivity
{
    /// <summary>Every supposition about one business with the rank that follows.</summary>
    /// <param name="input">The data of today.</param>
    /// <param name="today">The list computed from them.</param>
    /// <param name="business">Key of the business; it may be a dropped candidate.</param>
    public static IReadOnlyList<RankChange> Of(DiscoveryInput input, DiscoveryResult today, string business)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(today);
        var now = today.Ranking.Find(business);
        var evidence = now?.Evidence ?? today.Ranking.Dropped.FirstOrDefault(d => d.Business.Id == business)?.Evidence ?? [];
        var figures = evidence
            .Where(e => e.Threshold is not null && Scores(e.Kind))
            .Select(e => Change($"{e.Kind}:{e.Ref}", Words(e), Ranking(input, today, e)));
        var weights = input
            .Weights.Where(w => w.FullAt is > 0)
            .SelectMany(w =>
                RankStability.Factors.Select(f =>
                    Change(
                        $"weight:{w.Part}:{f.ToString(CultureInfo.InvariantCulture)}",
                        new Supposition.WeightChanged(w.Label, f),
                        Ranking(input, today, w, f)
                    )
                )
            );
        return [.. figures, .. weights];

        RankChange Change(string key, Remark words, OpportunityRanking ranking)
        {
            var then = ranking.Find(business);
            return new RankChange(key, words, now?.Rank, then?.Rank, then?.Known);
        }
    }

    /// <summary>Checks against nation and prefecture, and the seasons, neither earn points nor prove a need.</summary>
    private static bool Scores(EvidenceKind kind) =>
        kind is not (EvidenceKind.QuotientCheck or EvidenceKind.PrefectureCheck or EvidenceKind.Season);

    private static OpportunityRanking Ranking(DiscoveryInput input, DiscoveryResult today, Evidence turned)
    {
        var value = Turned(turned);
        return DiscoveryFinder
            .Find(
                input,
                today.Survey,
                e =>
                    e.Kind == turned.Kind && e.Ref == turned.Ref
                        ? e with
                        {
                            Value = value,
                            Verdict = Meets(e, value).ToVerdict(),
                            Note = Remark.None,
                        }
                        : e
            )
            .Ranking;
    }

    private static OpportunityRanking Ranking(DiscoveryInput input, DiscoveryResult today, ScoreWeight weight, decimal factor) =>
        DiscoveryFinder
            .Find(
                input with
                {
                    Weights = [.. input.Weights.Select(w => w == weight ? w with { Points = w.Points * factor } : w)],
                },
                today.Survey,
                e => e
            )
            .Ranking;

    private static bool Meets(Evidence e, decimal value) =>
        e.Expect == Expectation.Below ? value < e.Threshold
        : e.Kind == EvidenceKind.Condition ? value >= e.Threshold
        : value > e.Threshold;

    /// <summary>What shows a need falls back to its threshold; anything else passes it clearly.</summary>
    private static decimal Turned(Evidence e)
    {
        var threshold = e.Threshold!.Value;
        if (e.Verdict == Verdict.Met)
            return e.Kind == EvidenceKind.Condition ? 0 : threshold;
        return (e.Expect, e.Unit) switch
        {
            (Expectation.Below, Units.Percent) => threshold - 10,
            (Expectation.Below, Units.Times) => threshold / 2,
            (Expectation.Below, _) => threshold - 1,
            (_, Units.Percent) => threshold + 10,
            (_, Units.Times or "") => threshold + 0.5m,
            _ => threshold + 1,
        };
    }

    private static Supposition.FigureMoved Words(Evidence e) => new(e.What, Turned(e), e.Unit, e.Verdict != Verdict.Unknown);
}
