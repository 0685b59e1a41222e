using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Computes the parts of a score from official statistics. What is not known widens the range; it never counts as nothing.</summary>
internal static class DiscoveryScorer
{
    /// <summary>The income part is worth nothing at this ratio, for the full-at of 1.3 is as far above 1.</summary>
    private const decimal Even = 1;

    public static ScorePart Score(ScoreWeight weight, BusinessMarket market, IReadOnlyList<Evidence> evidence, bool strategyKnown) =>
        weight switch
        {
            { FullAt: not > 0 } => Scorer.Part(weight, 0, 1, "満点になる大きさが決まっていない"),
            { Part: ScorePartKind.Level } => Level(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Demand } => Demand(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Relatedness } => Linear(
                weight,
                Find(evidence, EvidenceKind.Relatedness),
                v => v / weight.FullAt.Value,
                "位置"
            ),
            { Part: ScorePartKind.Resources } => Resources(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Purchases } => Purchases(weight, weight.FullAt.Value, Find(evidence, EvidenceKind.OutsidePurchase)),
            { Part: ScorePartKind.Strategy } => Strategy(weight, weight.FullAt.Value, evidence, strategyKnown),
            { Part: ScorePartKind.PeerTrend } => Linear(
                weight,
                Find(evidence, EvidenceKind.PeerTrend),
                v => Centred(v, weight.FullAt.Value),
                "増減"
            ),
            { Part: ScorePartKind.Outlook } => Linear(
                weight,
                Find(evidence, EvidenceKind.Outlook),
                v => Centred(v, weight.FullAt.Value),
                "増減"
            ),
            { Part: ScorePartKind.Labour } => Labour(weight, weight.FullAt.Value, market.Staffing, evidence),
            { Part: ScorePartKind.Income } => Income(weight, weight.FullAt.Value, evidence),
            _ => Scorer.Part(weight, 0, 1, "この部分は、公表された統計からは計算できない"),
        };

    private static ScorePart Level(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.PeerLevel or EvidenceKind.PeerPlaces).ToArray();
        var shortfalls = rows.Select(r => r.Value is { } v ? Math.Max(0, 1 - v) : (decimal?)null).ToArray();
        var known = shortfalls.Sum(s => s ?? 0) / rows.Length;
        var upper = shortfalls.Sum(s => s ?? 1) / rows.Length;
        var words = rows.Select(r => r.Value is { } v ? $"{Scorer.Number(v)}倍→{Scorer.Number(Math.Max(0, 1 - v))}" : "データなし");
        return Scorer.Part(
            weight,
            known / fullAt,
            upper / fullAt,
            $"似た市区町村に足りない割合の平均（{string.Join("、", words)}）＝{Scorer.Number(known)}。{Scorer.Number(fullAt)}で満点"
        );
    }

    /// <summary>The mean of what the business works with: a local condition by its plenty, a resource or by-product by being there. Who works with nothing local gets half.</summary>
    private static ScorePart Resources(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.Condition or EvidenceKind.LocalResource).ToArray();
        if (rows.Length == 0)
            return Scorer.Part(weight, 0.5m, 0.5m, "地元の資源を材料にしない仕事とみて半分");
        decimal?[] shares =
        [
            .. rows.Select(r => r.Value is { } v ? Math.Min(1, v / (r.Kind == EvidenceKind.Condition ? fullAt : 1)) : (decimal?)null),
        ];
        var words = rows.Select(r => r.Value is { } v ? $"{Scorer.Number(v)}{r.Unit}" : "データなし");
        return Scorer.Part(
            weight,
            shares.Sum(s => s ?? 0) / rows.Length,
            shares.Sum(s => s ?? 1) / rows.Length,
            $"資源と副産物の平均（{string.Join("、", words)}。土地の前提は全国の{Scorer.Number(fullAt)}倍、ほかは1件で満点）"
        );
    }

    private static ScorePart Purchases(ScoreWeight weight, decimal fullAt, Evidence row) =>
        row.Value is { } share
            ? Scorer.Part(
                weight,
                share / fullAt,
                share / fullAt,
                $"要るもののうち域外から {Scorer.Number(share)}%（推計）。{Scorer.Number(fullAt)}%で満点"
            )
            : Scorer.Part(weight, 0, 1, row.Note);

    /// <summary>Projects of the strategy, a reprint once; without a strategy anything could be.</summary>
    private static ScorePart Strategy(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence, bool known)
    {
        if (!known)
            return Scorer.Part(weight, 0, 1, "この市区町村の戦略が読み込まれていない");
        var projects = evidence
            .Where(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met })
            .Select(e => e.What)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return Scorer.Part(
            weight,
            projects / fullAt,
            projects / fullAt,
            $"支える共創プロジェクト {projects}件。{Scorer.Number(fullAt)}件で満点"
        );
    }

    /// <summary>How many figures show the need; closures stand for something else that nobody counts, so they count half.</summary>
    private static ScorePart Demand(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.Statistic or EvidenceKind.Closures).ToArray();
        var words =
            rows.Length == 0
                ? "この事業だけの必要を示す統計がない"
                : $"必要を示す統計 {Count(Verdict.Met)}件、データなし {Count(Verdict.Unknown)}件、示さない {Count(Verdict.NotMet)}件"
                    + (rows.Any(e => e.Kind == EvidenceKind.Closures) ? "。法人の閉鎖は半分に数える" : "");
        return Scorer.Part(weight, Sum(Verdict.Met) / fullAt, (Sum(Verdict.Met) + Sum(Verdict.Unknown)) / fullAt, words);

        int Count(Verdict verdict) => rows.Count(e => e.Verdict == verdict);

        decimal Sum(Verdict verdict) => rows.Where(e => e.Verdict == verdict).Sum(e => e.Kind == EvidenceKind.Closures ? 0.5m : 1);
    }

    private static ScorePart Labour(ScoreWeight weight, decimal fullAt, Staffing staffing, IReadOnlyList<Evidence> evidence)
    {
        if (staffing == Staffing.Alone)
            return Scorer.Part(weight, 0.5m, 0.5m, "一人でできるため、人手の増減に左右されにくいとみて半分");
        return Linear(
            weight,
            Find(evidence, EvidenceKind.Labour),
            v => staffing == Staffing.Saves ? -v / fullAt : 1 + (v / fullAt),
            staffing == Staffing.Saves ? "人手を補う仕事。15〜64歳の増減" : "人手の要る仕事。15〜64歳の増減"
        );
    }

    private static ScorePart Income(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence) =>
        fullAt > Even
            ? Linear(weight, Find(evidence, EvidenceKind.Income), v => Centred(v - Even, fullAt - Even), "全産業に対する比")
            : Scorer.Part(weight, 0, 1, "満点になる比は1より大きい必要がある");

    private static ScorePart Linear(ScoreWeight weight, Evidence row, Func<decimal, decimal> share, string words)
    {
        if (row.Value is not { } value)
            return Scorer.Part(weight, 0, 1, row.Note);
        var part = share(value);
        return Scorer.Part(weight, part, part, $"{words} {(row.Unit == "%" ? Scorer.Signed(value) : Scorer.Number(value))}{row.Unit}");
    }

    /// <summary>0 at −full, a half at 0, 1 at +full.</summary>
    private static decimal Centred(decimal value, decimal full) => ((value / full) + 1) / 2;

    private static Evidence Find(IReadOnlyList<Evidence> evidence, EvidenceKind kind) => evidence.First(e => e.Kind == kind);
}
