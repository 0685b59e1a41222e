using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>
/// Computes the parts of a score from official statistics. What is not known widens the range; it never counts as nothing.
/// </summary>
internal static class DiscoveryScorer
{
    /// <summary>The income part is worth nothing at this ratio, for the full-at of 1.3 is as far above 1.</summary>
    private const decimal Even = 1;

    public static ScorePart Score(ScoreWeight weight, DiscoveryInput input, BusinessMarket market, IReadOnlyList<Evidence> evidence) =>
        weight switch
        {
            { FullAt: not > 0 } => Scorer.Part(weight, 0, 1, Remark.Of(ScoreNote.FullAtMissing)),
            { Part: ScorePartKind.Level } => Level(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Demand } => Demand(weight, weight.FullAt.Value, evidence, input.Thresholds.ClosuresCount.Value),
            { Part: ScorePartKind.Relatedness } => Linear(
                weight,
                Find(evidence, EvidenceKind.Relatedness),
                v => v / weight.FullAt.Value,
                LinearMeasure.Position
            ),
            { Part: ScorePartKind.Resources } => Resources(weight, weight.FullAt.Value, evidence, input.Thresholds.Indifferent.Value),
            { Part: ScorePartKind.Purchases } => Purchases(weight, weight.FullAt.Value, Find(evidence, EvidenceKind.OutsidePurchase)),
            { Part: ScorePartKind.Strategy } => Strategy(weight, weight.FullAt.Value, evidence, input.Own?.Priorities is not null),
            { Part: ScorePartKind.PeerTrend } => Linear(
                weight,
                Find(evidence, EvidenceKind.PeerTrend),
                v => Centred(v, weight.FullAt.Value),
                LinearMeasure.Change
            ),
            { Part: ScorePartKind.Outlook } => Linear(
                weight,
                Find(evidence, EvidenceKind.Outlook),
                v => Centred(v, weight.FullAt.Value),
                LinearMeasure.Change
            ),
            { Part: ScorePartKind.Labour } => Labour(
                weight,
                weight.FullAt.Value,
                market.Staffing,
                evidence,
                input.Thresholds.Indifferent.Value
            ),
            { Part: ScorePartKind.Income } => Income(weight, weight.FullAt.Value, evidence),
            _ => Scorer.Part(weight, 0, 1, Remark.Of(ScoreNote.NotFromStatistics)),
        };

    private static ScorePart Level(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.PeerLevel or EvidenceKind.PeerPlaces).ToArray();
        var shortfalls = rows.Select(r => r.Value is { } v ? Math.Max(0, 1 - v) : (decimal?)null).ToArray();
        var known = shortfalls.Sum(s => s ?? 0) / rows.Length;
        var upper = shortfalls.Sum(s => s ?? 1) / rows.Length;
        return Scorer.Part(
            weight,
            known / fullAt,
            upper / fullAt,
            new ScoreCalculation.Shortfalls([.. rows.Select(r => r.Value)], known, fullAt)
        );
    }

    /// <summary>
    /// The mean of what the business works with: a local condition by its plenty, a resource or by-product by being there. Who works with
    /// nothing local is indifferent to it.
    /// </summary>
    private static ScorePart Resources(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence, decimal indifferent)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.Condition or EvidenceKind.LocalResource).ToArray();
        if (rows.Length == 0)
            return Scorer.Part(weight, indifferent, indifferent, new ScoreCalculation.NeedsNothingLocal(indifferent));
        decimal?[] shares =
        [
            .. rows.Select(r => r.Value is { } v ? Math.Min(1, v / (r.Kind == EvidenceKind.Condition ? fullAt : 1)) : (decimal?)null),
        ];
        return Scorer.Part(
            weight,
            shares.Sum(s => s ?? 0) / rows.Length,
            shares.Sum(s => s ?? 1) / rows.Length,
            new ScoreCalculation.Resources([.. rows.Select(r => (r.Value, r.Unit))], fullAt)
        );
    }

    private static ScorePart Purchases(ScoreWeight weight, decimal fullAt, Evidence row) =>
        row.Value is { } share
            ? Scorer.Part(weight, share / fullAt, share / fullAt, new ScoreCalculation.Purchases(share, fullAt))
            : Scorer.Part(weight, 0, 1, row.Note);

    /// <summary>Projects of the strategy, a reprint once; without a strategy anything could be.</summary>
    private static ScorePart Strategy(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence, bool known)
    {
        if (!known)
            return Scorer.Part(weight, 0, 1, Remark.Of(ScoreNote.StrategyNotLoaded));
        var projects = evidence
            .Where(e => e is { Kind: EvidenceKind.Strategy, Verdict: Verdict.Met })
            .Select(e => e.What)
            .Distinct()
            .Count();
        return Scorer.Part(weight, projects / fullAt, projects / fullAt, new ScoreCalculation.Projects(projects, fullAt));
    }

    /// <summary>How many figures show the need; closures stand for something else that nobody counts, so they count less.</summary>
    private static ScorePart Demand(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence, decimal closures)
    {
        var rows = evidence.Where(e => e.Kind is EvidenceKind.Statistic or EvidenceKind.Closures).ToArray();
        var words =
            rows.Length == 0
                ? Remark.Of(ScoreNote.NoOwnStatistic)
                : new ScoreCalculation.Figures(
                    Count(Verdict.Met),
                    Count(Verdict.Unknown),
                    Count(Verdict.NotMet),
                    null,
                    rows.Any(e => e.Kind == EvidenceKind.Closures) ? closures : null
                );
        return Scorer.Part(weight, Sum(Verdict.Met) / fullAt, (Sum(Verdict.Met) + Sum(Verdict.Unknown)) / fullAt, words);

        int Count(Verdict verdict) => rows.Count(e => e.Verdict == verdict);

        decimal Sum(Verdict verdict) => rows.Where(e => e.Verdict == verdict).Sum(e => e.Kind == EvidenceKind.Closures ? closures : 1);
    }

    private static ScorePart Labour(
        ScoreWeight weight,
        decimal fullAt,
        Staffing staffing,
        IReadOnlyList<Evidence> evidence,
        decimal indifferent
    )
    {
        if (staffing == Staffing.Alone)
            return Scorer.Part(weight, indifferent, indifferent, new ScoreCalculation.WorksAlone(indifferent));
        return Linear(
            weight,
            Find(evidence, EvidenceKind.Labour),
            v => staffing == Staffing.Saves ? -v / fullAt : 1 + (v / fullAt),
            staffing == Staffing.Saves ? LinearMeasure.LabourSaved : LinearMeasure.LabourNeeded
        );
    }

    private static ScorePart Income(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence) =>
        fullAt > Even
            ? Linear(weight, Find(evidence, EvidenceKind.Income), v => Centred(v - Even, fullAt - Even), LinearMeasure.WageRatio)
            : Scorer.Part(weight, 0, 1, Remark.Of(ScoreNote.FullAtNotAboveEven));

    private static ScorePart Linear(ScoreWeight weight, Evidence row, Func<decimal, decimal> share, LinearMeasure measure)
    {
        if (row.Value is not { } value)
            return Scorer.Part(weight, 0, 1, row.Note);
        var part = share(value);
        return Scorer.Part(weight, part, part, new ScoreCalculation.Linear(measure, value, row.Unit));
    }

    /// <summary>0 at −full, a half at 0, 1 at +full.</summary>
    private static decimal Centred(decimal value, decimal full) => ((value / full) + 1) / 2;

    private static Evidence Find(IReadOnlyList<Evidence> evidence, EvidenceKind kind) => evidence.First(e => e.Kind == kind);
}
