using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Official statistics as the search reads them, whether they came from files or from the store.</summary>
/// <param name="Now">The later survey.</param>
/// <param name="Before">The earlier one; null where there is only one.</param>
internal sealed record DiscoveryMaterial(SsdseAreas Now, SsdseAreas? Before)
{
    private IReadOnlyList<DiscoveryArea>? areas;
    private IReadOnlyList<DiscoveryArea>? joint;

    /// <summary>Every municipality of the later survey.</summary>
    public IReadOnlyList<DiscoveryArea> Areas => areas ??= WithClosures(Now.Areas(Before));

    /// <summary>Every joint area of which the survey has all members.</summary>
    public IReadOnlyList<DiscoveryArea> Joint => joint ??= WithClosures(Now.Joint(Before));

    /// <summary>Projected population; null where there is none.</summary>
    public PopulationOutlook? Population { get; init; }

    /// <summary>Wages of a region; null where there are none.</summary>
    public Func<MunicipalityCode, RegionWages>? Wages { get; init; }

    /// <summary>Closures of corporations; null where there are none.</summary>
    public ClosureCounts? Closures { get; init; }

    /// <summary>The documents that the figures come from.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }

    private IReadOnlyList<DiscoveryArea> WithClosures(IReadOnlyList<DiscoveryArea> all) =>
        Closures is { } closures ? [.. all.Select(a => a with { Figures = a.Figures with { Closures = closures.In(a.Code) } })] : all;
}

/// <summary>What is known of one municipality only: read for it, not for all.</summary>
internal sealed record RegionalMaterial
{
    /// <summary>What it buys from outside; null where it cannot be estimated.</summary>
    public PurchaseEstimate? Purchases { get; init; }

    /// <summary>Why it cannot.</summary>
    public required string NoPurchases { get; init; }

    /// <summary>What it counted of itself; null where it brought nothing.</summary>
    public LocalSurvey? Local { get; init; }

    /// <summary>What a reader is told then.</summary>
    public required string NoLocal { get; init; }

    /// <summary>The documents that these figures come from.</summary>
    public IReadOnlyList<SourceRow> Sources { get; init; } = [];
}

/// <summary>What is asked of the statistics.</summary>
/// <param name="Region">The municipality.</param>
/// <param name="Peers">Peers by hand; empty for the most similar.</param>
/// <param name="Weights">Points to try out; null for the table's.</param>
/// <param name="AsOf">The day that the dated tables hold for.</param>
/// <param name="Regional">What is known of this municipality only.</param>
/// <param name="Thresholds">The lines that stand on that day.</param>
internal sealed record DiscoveryQuestion(
    MunicipalityCode Region,
    IReadOnlyList<MunicipalityCode> Peers,
    IReadOnlyList<ScoreWeight>? Weights,
    DateOnly AsOf,
    RegionalMaterial Regional,
    OpportunityThresholds Thresholds
);
