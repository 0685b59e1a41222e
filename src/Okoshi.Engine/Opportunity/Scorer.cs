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
            { FullAt: not > 0 } => Part(weight, 0, 1, Remark.Of(ScoreNote.FullAtMissing)),
            { Part: ScorePartKind.Gap } => Gap(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Trend } => Trend(weight, weight.FullAt.Value, business),
            { Part: ScorePartKind.Demand } => Demand(weight, weight.FullAt.Value, evidence),
            { Part: ScorePartKind.Strategy } => Strategy(weight, weight.FullAt.Value, drivers),
            _ => Part(weight, 0, 1, Remark.Of(ScoreNote.OnlyFromStatistics)),
        };

    /// <summary>
    /// Mean shortfall below 1 of quotient and neighbour ratio; an unknown ratio could fall short wholly.
    /// Where a second survey's quotient is known for the same industry, the smaller of the two shortfalls counts.
    /// </summary>
    private static ScorePart Gap(ScoreWeight weight, decimal fullAt, IReadOnlyList<Evidence> evidence)
    {
        var ratios = evidence.Where(e => e.Kind is EvidenceKind.LocationQuotient or EvidenceKind.NeighbourRatio).ToArray();
        if (ratios.Length == 0)
            return Part(weight, 0, 0, Remark.Of(ScoreNote.NoGapRows));
        ScoreCalculation.GapShare[] shares = [.. ratios.Select(r => Shortfall(r, evidence))];
        var known = shares.Sum(s => s.Shortfall ?? 0) / ratios.Length;
        var upper = shares.Sum(s => s.Shortfall ?? 1) / ratios.Length;
        return Part(weight, known / fullAt, upper / fullAt, new ScoreCalculation.Gaps(shares, known, fullAt));
    }

    private static ScoreCalculation.GapShare Shortfall(Evidence ratio, IReadOnlyList<Evidence> evidence)
    {
        if (ratio.Value is not { } value)
            return new ScoreCalculation.GapShare(ratio.Kind, null, null, null);
        var second =
            ratio.Kind == EvidenceKind.LocationQuotient
                ? evidence
                    .FirstOrDefault(e =>
                        e.Kind == EvidenceKind.PrintedQuotient && e.Ref.EndsWith(":" + ratio.Ref, StringComparison.Ordinal)
                    )
                    ?.Value
                : null;
        return new ScoreCalculation.GapShare(ratio.Kind, value, second, Math.Max(0, 1 - Math.Max(value, second ?? value)));
    }

    private ScorePart Trend(ScoreWeight weight, decimal fullAt, StartableBusiness business)
    {
        var industry = reader.Industry(business.Industry);
        if (industry is not { MayDecide: true, Change.Value: { } change })
            return Part(weight, 0, 1, industry?.IsSmall == true ? Remark.Of(ScoreNote.SmallIndustry) : Remark.Of(ScoreNote.TrendMissing));
        return Part(
            weight,
            ((change / fullAt) + 1) / 2,
            ((change / fullAt) + 1) / 2,
            new ScoreCalculation.Trend(change, industry.BaseYear, industry.Year, fullAt)
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
            new ScoreCalculation.Figures(met, unknown, figures.Length - met - unknown, fullAt, ClosuresCount: null)
        );
    }

    private ScorePart Strategy(ScoreWeight weight, decimal fullAt, IReadOnlyList<OpportunityDriver> drivers)
    {
        var asked = drivers.Where(d => d.Kind == DriverKind.Strategy).Select(d => d.Ref).ToArray();
        if (input.Priorities is null)
            return Part(weight, 0, asked.Length / fullAt, Remark.Of(ScoreNote.StrategyMissing));
        var projects = asked
            .Select(reader.Original)
            .OfType<StrategyPriority>()
            .Select(p => p.Id)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return Part(weight, projects.Length / fullAt, projects.Length / fullAt, new ScoreCalculation.Projects(projects.Length, fullAt));
    }

    private ScorePart Viability(ScoreWeight weight, StartableBusiness business) =>
        input.Viability.TryGetValue(business.Id, out var share)
            ? Part(weight, share, share, new ScoreCalculation.Viability(share))
            : Part(weight, 0, 1, Remark.Of(ScoreNote.ViabilityMissing));

    /// <summary>A part from the shares of its points that are known and that could be; both are held within 0–1.</summary>
    internal static ScorePart Part(ScoreWeight weight, decimal knownShare, decimal upperShare, Remark calculation)
    {
        var known = Points(weight, knownShare);
        return new ScorePart(weight.Part, weight.Label, weight.Points, known, Points(weight, upperShare) - known, calculation);
    }

    /// <summary>Six decimals: thirds of a part add up again, and equal scores are equal.</summary>
    private static decimal Points(ScoreWeight weight, decimal share) => decimal.Round(weight.Points * Math.Clamp(share, 0, 1), 6);
}
