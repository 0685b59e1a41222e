namespace Okoshi.Engine.Plan;

/// <summary>
/// 保証期間 How long a guarantee runs: in months (a twelfth of a year each) or, where the last day is fixed, in days (of 365).
/// </summary>
/// <param name="Length">Number of months or days, at least 1.</param>
/// <param name="InDays">True when counted in days.</param>
public sealed record GuaranteePeriod(int Length, bool InDays)
{
    /// <summary>Units of the period in one year: 12 or 365.</summary>
    public int PerYear => InDays ? 365 : 12;
}
