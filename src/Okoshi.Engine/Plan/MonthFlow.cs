using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>What one month earns and pays, before the owner takes anything.</summary>
internal readonly record struct MonthFlow(Yen Sales, Yen VariableCost, Yen FixedCost, Yen StaffCost, Yen Interest, Yen Principal)
{
    /// <summary>Operating profit before depreciation.</summary>
    public Yen OperatingCash => Sales - VariableCost - FixedCost - StaffCost;

    /// <summary>What the month leaves after the debt service.</summary>
    public Yen Result => OperatingCash - Interest - Principal;
}
