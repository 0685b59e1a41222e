using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>機会の材料 Everything that a region's opportunities are computed from.</summary>
public sealed record OpportunityInput
{
    /// <summary>The region's industries as the Region stage computed them.</summary>
    public required IReadOnlyList<IndustryProfile> Industries { get; init; }

    /// <summary>Regional figures by key.</summary>
    public required IReadOnlyDictionary<string, Figure> Statistics { get; init; }

    /// <summary>Projects of the region's strategy; null where no strategy is known.</summary>
    public required IReadOnlyList<StrategyPriority>? Priorities { get; init; }

    /// <summary>Businesses to consider.</summary>
    public required IReadOnlyList<StartableBusiness> Businesses { get; init; }

    /// <summary>What shows that each is needed.</summary>
    public required IReadOnlyList<OpportunityDriver> Drivers { get; init; }

    /// <summary>Points of each part.</summary>
    public required IReadOnlyList<ScoreWeight> Weights { get; init; }

    /// <summary>Share of the viability points (0–1) of businesses whose plans rest on real figures; assumptions never enter.</summary>
    public IReadOnlyDictionary<string, decimal> Viability { get; init; } = new Dictionary<string, decimal>();
}
