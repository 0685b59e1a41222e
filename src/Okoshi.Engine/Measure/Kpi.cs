using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>重要業績評価指標（KPI） An indicator with its baseline and its target.</summary>
/// <param name="Id">Key.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="Baseline">基準値, with its period.</param>
/// <param name="Target">目標値, with its period; the period is empty where the strategy does not print one.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="Accumulation">How values of several years belong together.</param>
/// <param name="ReprintOf">Key of the indicator that this one repeats; empty otherwise.</param>
public sealed record Kpi(
    string Id,
    string Title,
    string Definition,
    Figure Baseline,
    Figure Target,
    KpiDirection Direction,
    KpiAccumulation Accumulation,
    string ReprintOf
)
{
    /// <summary>True when the indicator is counted elsewhere.</summary>
    public bool IsReprint => ReprintOf.Length > 0;

    /// <summary>目標に対する基準の割合 Baseline as a share of the target; null where either is unknown or the target is zero.</summary>
    public decimal? BaselineShare => Baseline.Deciding is { } b && Target.Deciding is { } t && t != 0 ? b / t : null;
}
