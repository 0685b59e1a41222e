using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Computes the parts of a score from official statistics. What is not known widens the range; it never counts as nothing.</summary>
internal static class DiscoveryScorer
{
    /// <summary>The income part is worth nothing at this ratio, for the full-at of 1.3 is as far above 1.</summary>
    private const decimal Even = 1;

    /// <summary>A local resource of this multiple of the nation's is plentiful.</summary>
    private const decimal Plentiful = 2;

    public static ScorePart Score(ScoreWeight weight, BusinessMarket market, IReadOnlyList<Evidence> evidence) => weight switch
    {
        { FullAt: not > 0 } => Scorer.Part(weight, 0, 1, "満点になる大きさが決まっていない"),
        { Part: ScorePartKind.Level } => Level(weight, weight.FullAt.Value, evidence),
        { Part: ScorePartKind.Demand } => Demand(weight, weight.FullAt.Value, evidence),
        { Part: ScorePartKind.Relatedness } => Relatedness(weight, weight.FullAt.Value, evidence),
        { Part: ScorePartKind.PeerTrend } => Linear(weight, Find(evidence, EvidenceKind.PeerTrend), v => Centred(v, weight.FullAt.Value), "増減"),
        { Part: ScorePartKind.Outlook } => Linear(weight, Find(evidence, EvidenceKind.Outlook), v => Centred(v, weight.FullAt.Value), "増減"),
        { Part: ScorePartKind.Labour } => Labour(weight, weight.FullAt.Value, market.Staffing, evidence),
        { Part: ScorePartKind.Income } => Income(weight, weight.FullAt.Value, evidence),
        _ => Scorer.Part(weight, 0, 1, "この部分は、公表された統計からは計算できない"),
    };

    private static ScorePart Level(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e.Kind == EvidenceKind.PeerLevel || e is { Kind: EvidenceKind.Statistic, Expect: Expectation.Below }).ToArray();
        var shortfalls = rows.Select(r => r.Value is { } v ? Math.Max(0, 1 - v) : (decimal?)null).ToArray();
        var known = shortfalls.Sum(s => s ?? 0) / rows.Length;
        var upper = shortfalls.Sum(s => s ?? 1) / rows.Length;
        var words = rows.Select(r => r.Value is { } v ? $"{Scorer.Number(v)}倍→{Scorer.Number(Math.Max(0, 1 - v))}" : "データなし");
        return Scorer.Part(weight, known / fullAt, upper / fullAt, $"似た市区町村に足りない割合の平均（{string.Join("、", words)}）＝{Scorer.Number(known)}。{Scorer.Number(fullAt)}で満点");
    }

    /// <summary>Nearness to what is there; where a business lives on a local resource, the mean with how plentiful that is.</summary>
    private static ScorePart Relatedness(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var near = Find(evidence, EvidenceKind.Relatedness);
        if (evidence.FirstOrDefault(e => e.Kind == EvidenceKind.Condition) is not { } resource) return Linear(weight, near, v => v / fullAt, "位置");
        decimal?[] shares = [near.Value / fullAt, resource.Value is { } v ? Math.Min(1, v / Plentiful) : null];
        return Scorer.Part(weight, shares.Sum(s => s ?? 0) / 2, shares.Sum(s => s ?? 1) / 2, $"産業の近さ {Words(near.Value)} と地元の資源 {Words(resource.Value)}倍（{Scorer.Number(Plentiful)}倍で満点）の平均");
    }

    private static string Words(decimal? value) => value is { } v ? Scorer.Number(v) : "データなし";

    private static ScorePart Demand(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e is { Kind: EvidenceKind.Statistic, Expect: Expectation.Above }).ToArray();
        var met = rows.Count(e => e.Verdict == Verdict.Met);
        var unknown = rows.Count(e => e.Verdict == Verdict.Unknown);
        return Scorer.Part(weight, met / fullAt, (met + unknown) / fullAt, rows.Length == 0 ? "この事業だけの必要を示す統計がない" : $"必要を示す統計 {met}件、データなし {unknown}件、示さない {rows.Length - met - unknown}件");
    }

    private static ScorePart Labour(ScoreWeight weight, decimal fullAt, Staffing staffing, IReadOnlyList<Evidence> evidence)
    {
        if (staffing == Staffing.Alone) return Scorer.Part(weight, 0.5m, 0.5m, "一人でできるため、人手の増減に左右されにくいとみて半分");
        return Linear(weight, Find(evidence, EvidenceKind.Labour), v => staffing == Staffing.Saves ? -v / fullAt : 1 + (v / fullAt), staffing == Staffing.Saves ? "人手を補う仕事。15〜64歳の増減" : "人手の要る仕事。15〜64歳の増減");
    }

    private static ScorePart Income(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence) => fullAt > Even
        ? Linear(weight, Find(evidence, EvidenceKind.Income), v => Centred(v - Even, fullAt - Even), "全産業に対する比")
        : Scorer.Part(weight, 0, 1, "満点になる比は1より大きい必要がある");

    private static ScorePart Linear(ScoreWeight weight, Evidence row, Func<decimal, decimal> share, string words)
    {
        if (row.Value is not { } value) return Scorer.Part(weight, 0, 1, row.Note);
        var part = share(value);
        return Scorer.Part(weight, part, part, $"{words} {(row.Unit == "%" ? Scorer.Signed(value) : Scorer.Number(value))}{row.Unit}");
    }

    /// <summary>0 at −full, a half at 0, 1 at +full.</summary>
    private static decimal Centred(decimal value, decimal full) => ((value / full) + 1) / 2;

    private static Evidence Find(IReadOnlyList<Evidence> evidence, EvidenceKind kind) => evidence.First(e => e.Kind == kind);
}
