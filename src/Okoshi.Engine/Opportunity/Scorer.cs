using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Computes the parts of a score. What is not known widens the range; it never counts as nothing.</summary>
internal sealed class Scorer(OpportunityInput input, EvidenceReader reader)
{
    public ScorePart Score(
        ScoreWeight weight,
        StartableBusiness business,
        IReadOnlyList<OpportunityDriver> drivers,
        IReadOnlyList<Evidence> evidence
    ) =>
        weight switch
        {
            { Part: ScorePartKind.Viability } => Viability(weight, business),
            { FullAt: not > 0 } => Part(weight, 0, 1, "満点になる大きさが決まっていない"),
            { Part: ScorePartKind.Gap } => Gap(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Trend } => Trend(weight, weight.FullAt.Value, business),
            { Part: ScorePartKind.Demand } => Demand(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Strategy } => Strategy(weight, weight.FullAt.Value, drivers),
            _ => Part(weight, 0, 1, "この部分は、公表された統計からの一覧だけで計算する"),
        };

    /// <summary>
    /// Mean shortfall below 1 of quotient and neighbour ratio; an unknown ratio could fall short wholly.
    /// Where a second survey's quotient is known for the same industry, the smaller of the two shortfalls counts.
    /// </summary>
    private static ScorePart Gap(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var ratios = evidence.Where(e => e.Kind is EvidenceKind.LocationQuotient or EvidenceKind.NeighbourRatio).ToArray();
        if (ratios.Length == 0)
            return Part(weight, 0, 0, "足りなさの根拠となる産業の行がない");
        var shortfalls = ratios.Select(r => Shortfall(r, evidence)).ToArray();
        var known = shortfalls.Sum(s => s.Value ?? 0) / ratios.Length;
        var upper = shortfalls.Sum(s => s.Value ?? 1) / ratios.Length;
        return Part(
            weight,
            known / fullAt,
            upper / fullAt,
            $"足りない分の平均（{string.Join("、", shortfalls.Select(s => s.Words))}）＝{Number(known)}。{Number(fullAt)}で満点"
        );
    }

    private static (decimal? Value, string Words) Shortfall(Evidence ratio, IReadOnlyList<Evidence> evidence)
    {
        var name = ratio.Kind == EvidenceKind.LocationQuotient ? "特化係数" : "近隣比";
        if (ratio.Value is not { } value)
            return (null, name + " データなし");
        var second =
            ratio.Kind == EvidenceKind.LocationQuotient
                ? evidence
                    .FirstOrDefault(e =>
                        e.Kind == EvidenceKind.PrintedQuotient && e.Ref.EndsWith(":" + ratio.Ref, StringComparison.Ordinal)
                    )
                    ?.Value
                : null;
        var used = Math.Max(value, second ?? value);
        var words = second is { } other ? $"{name} {Number(value)} と別の調査 {Number(other)} のうち1に近い方" : $"{name} {Number(value)}";
        return (Math.Max(0, 1 - used), $"{words}→{Number(Math.Max(0, 1 - used))}");
    }

    private ScorePart Trend(ScoreWeight weight, decimal fullAt, StartableBusiness business)
    {
        var industry = reader.Industry(business.Industry);
        if (industry is not { MayDecide: true, Change.Value: { } change })
            return Part(weight, 0, 1, industry?.IsSmall == true ? "従業者が少なく、増減の振れが大きいため使わない" : "増減のデータなし");
        return Part(
            weight,
            ((change / fullAt) + 1) / 2,
            ((change / fullAt) + 1) / 2,
            $"従業者の増減 {Signed(change)} %（{industry.BaseYear}〜{industry.Year}年）。＋{Number(fullAt)} %で満点、−{Number(fullAt)} %で0点"
        );
    }

    private static ScorePart Demand(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var figures = evidence.Where(e => e.Kind == EvidenceKind.Statistic).ToArray();
        var met = figures.Count(e => e.Verdict == Verdict.Met);
        var unknown = figures.Count(e => e.Verdict == Verdict.Unknown);
        return Part(
            weight,
            met / fullAt,
            (met + unknown) / fullAt,
            $"必要を示す統計 {met}件、データなし {unknown}件、示さない {figures.Length - met - unknown}件。{Number(fullAt)}件で満点"
        );
    }

    private ScorePart Strategy(ScoreWeight weight, decimal fullAt, IReadOnlyList<OpportunityDriver> drivers)
    {
        var asked = drivers.Where(d => d.Kind == DriverKind.Strategy).Select(d => d.Ref).ToArray();
        if (input.Priorities is null)
            return Part(weight, 0, asked.Length / fullAt, "戦略のデータなし");
        var projects = asked
            .Select(reader.Original)
            .OfType<StrategyPriority>()
            .Select(p => p.Id)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return Part(
            weight,
            projects.Length / fullAt,
            projects.Length / fullAt,
            $"支える共創プロジェクト {projects.Length}件。{Number(fullAt)}件で満点"
        );
    }

    private ScorePart Viability(ScoreWeight weight, StartableBusiness business) =>
        input.Viability.TryGetValue(business.Id, out var share)
            ? Part(weight, share, share, $"事業計画の採算の割合 {Number(share)}")
            : Part(weight, 0, 1, "事業計画の採算のデータなし（仮定の採算は点に入れない）");

    /// <summary>A part from the shares of its points that are known and that could be; both are held within 0–1.</summary>
    internal static ScorePart Part(ScoreWeight weight, decimal knownShare, decimal upperShare, string calculation)
    {
        var known = Points(weight, knownShare);
        return new ScorePart(weight.Part, weight.Label, weight.Points, known, Points(weight, upperShare) - known, calculation);
    }

    /// <summary>Six decimals: thirds of a part add up again, and equal scores are equal.</summary>
    private static decimal Points(ScoreWeight weight, decimal share) => decimal.Round(weight.Points * Math.Clamp(share, 0, 1), 6);

    internal static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Signed(decimal value) => value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
