using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>計画の値 One number of a plan with its unit, its range, and what it rests on.</summary>
/// <remarks>
/// The range is read as the 10th and 90th percentile of what may come: one time in ten below, one in ten above. A
/// value without a range is taken as certain.
/// </remarks>
public sealed record PlanValue
{
    /// <summary>Distance of the 90th percentile from the middle of the normal distribution, in standard deviations.</summary>
    private const double NinetiethPercentile = 1.2815515655446004;

    /// <summary>Creates a value.</summary>
    /// <param name="value">The number expected.</param>
    /// <param name="unit">Unit as written in the template (円, 食/日, % …).</param>
    /// <param name="source">Source, quality and the reason.</param>
    /// <param name="low">Lower end of the range, at most the value; null for none.</param>
    /// <param name="high">Upper end of the range, at least the value; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not contain the value.</exception>
    public PlanValue(decimal value, string unit, SourceRef source, decimal? low = null, decimal? high = null)
    {
        if (low is { } l)
            ArgumentOutOfRangeException.ThrowIfGreaterThan(l, value, nameof(low));
        if (high is { } h)
            ArgumentOutOfRangeException.ThrowIfLessThan(h, value, nameof(high));
        Value = value;
        Unit = unit;
        Source = source;
        Low = low;
        High = high;
    }

    /// <summary>The number expected.</summary>
    public decimal Value { get; }

    /// <summary>Unit as written in the template.</summary>
    public string Unit { get; }

    /// <summary>Lower end of the range, or null.</summary>
    public decimal? Low { get; }

    /// <summary>Upper end of the range, or null.</summary>
    public decimal? High { get; }

    /// <summary>Source, quality and the reason for the number.</summary>
    public SourceRef Source { get; }

    /// <summary>The number in a scenario.</summary>
    /// <param name="scenario">標準, 慎重 or 好調.</param>
    /// <param name="moreIsBetter">True for income, false for costs: it says which end is the unfavourable one.</param>
    public decimal In(PlanScenario scenario, bool moreIsBetter)
    {
        if (scenario == PlanScenario.Base)
            return Value;
        return (scenario == PlanScenario.High) == moreIsBetter ? High ?? Value : Low ?? Value;
    }

    /// <summary>The number at a standard normal draw: the value at 0, the ends of the range at ±1.28; never negative.</summary>
    /// <param name="draw">Standard normal draw; positive for a favourable turn.</param>
    /// <param name="moreIsBetter">True for income, false for costs.</param>
    public decimal At(double draw, bool moreIsBetter)
    {
        var upwards = moreIsBetter ? draw : -draw;
        var width = upwards < 0 ? Value - (Low ?? Value) : (High ?? Value) - Value;
        return Math.Max(0, Value + (width * (decimal)(upwards / NinetiethPercentile)));
    }
}
