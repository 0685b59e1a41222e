using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>点の計算 How a part of a score was computed, with its inputs.</summary>
public static class ScoreCalculation
{
    /// <summary>Mean shortfall against the peers.</summary>
    /// <param name="Ratios">Each ratio; null where it is not known.</param>
    /// <param name="Mean">The mean shortfall that is known.</param>
    /// <param name="FullAt">What earns all points.</param>
    public sealed record Shortfalls(IReadOnlyList<decimal?> Ratios, decimal Mean, decimal FullAt) : Remark;

    /// <summary>Mean shortfall against nation and neighbours.</summary>
    /// <param name="Shares">Each ratio with its shortfall.</param>
    /// <param name="Mean">The mean shortfall that is known.</param>
    /// <param name="FullAt">What earns all points.</param>
    public sealed record Gaps(IReadOnlyList<GapShare> Shares, decimal Mean, decimal FullAt) : Remark;

    /// <summary>One ratio of a gap.</summary>
    /// <param name="Kind">Quotient or neighbour ratio.</param>
    /// <param name="Ratio">The ratio; null where it is not known.</param>
    /// <param name="Other">The same by another survey; null where there is none.</param>
    /// <param name="Shortfall">What is missing to 1, by the nearer of the two.</param>
    public sealed record GapShare(EvidenceKind Kind, decimal? Ratio, decimal? Other, decimal? Shortfall);

    /// <summary>Change of the persons engaged.</summary>
    public sealed record Trend(decimal Change, int? From, int To, decimal FullAt) : Remark;

    /// <summary>How many figures show the need.</summary>
    /// <param name="Met">Those that do.</param>
    /// <param name="Unknown">Those that are not known.</param>
    /// <param name="NotMet">Those that do not.</param>
    /// <param name="FullAt">How many earn all points; null where it is told elsewhere.</param>
    /// <param name="ClosuresCount">Share of a figure (0–1) that closures count for; null where there are none among them.</param>
    public sealed record Figures(int Met, int Unknown, int NotMet, decimal? FullAt, decimal? ClosuresCount) : Remark;

    /// <summary>How many projects support the business.</summary>
    public sealed record Projects(int Count, decimal FullAt) : Remark;

    /// <summary>The share of the viability points.</summary>
    public sealed record Viability(decimal Share) : Remark;

    /// <summary>What the business works with.</summary>
    /// <param name="Values">Each value with its unit; null where it is not known.</param>
    /// <param name="FullAt">The multiple of the nation's share that earns all points of a condition.</param>
    public sealed record Resources(IReadOnlyList<(decimal? Value, string Unit)> Values, decimal FullAt) : Remark;

    /// <summary>The part of the demand that is met from outside.</summary>
    public sealed record Purchases(decimal Share, decimal FullAt) : Remark;

    /// <summary>The work uses nothing local, so it earns this share of the points.</summary>
    public sealed record NeedsNothingLocal(decimal Share) : Remark;

    /// <summary>One person can do the work, so few workers matter little: it earns this share of the points.</summary>
    public sealed record WorksAlone(decimal Share) : Remark;

    /// <summary>Points that follow from one value.</summary>
    public sealed record Linear(LinearMeasure Measure, decimal Value, string Unit) : Remark;
}
