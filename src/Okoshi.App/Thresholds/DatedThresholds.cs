using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;

namespace Okoshi.App.Thresholds;

/// <summary>ある日のしきい値 The lines that decide what a municipality is told, as they stand on a day.</summary>
/// <param name="Region">For looking at a region.</param>
/// <param name="Opportunity">For finding opportunities.</param>
public sealed record DatedThresholds(RegionThresholds Region, OpportunityThresholds Opportunity)
{
    /// <summary>Those of the table that the product was built with, for commands that name no pack.</summary>
    public static DatedThresholds Standard(DateOnly day) => ThresholdTable.At([], day);
}

/// <summary>The thresholds of a pack on a day.</summary>
public sealed record ThresholdsOn(DateOnly Day) : Derived<PackContent, DatedThresholds>
{
    internal override DatedThresholds From(PackContent source) => ThresholdTable.At(source.Rows<ThresholdRow>(), Day);
}
