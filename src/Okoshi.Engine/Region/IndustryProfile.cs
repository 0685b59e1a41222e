using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>産業の現状 What is known of one industry in the region: size, thickness, neighbours, change.</summary>
public sealed record IndustryProfile
{
    /// <summary>Major division.</summary>
    public required IndustryCode Industry { get; init; }

    /// <summary>Year of the later survey.</summary>
    public required int Year { get; init; }

    /// <summary>Year of the earlier survey; null when there is only one.</summary>
    public required int? BaseYear { get; init; }

    /// <summary>Counts of the later survey.</summary>
    public required IndustryCount Count { get; init; }

    /// <summary>特化係数 by employees, the nation being 1.</summary>
    public required Computed Quotient { get; init; }

    /// <summary>近隣比 by establishments per inhabitant, the neighbours' median being 1.</summary>
    public required Computed NeighbourRatio { get; init; }

    /// <summary>従業者の増減 in per cent between the two surveys.</summary>
    public required Computed Change { get; init; }

    /// <summary>The same change in the nation, in per cent.</summary>
    public required Computed NationalChange { get; init; }

    /// <summary>The neighbours' quotients and densities, in the order of the areas.</summary>
    public required IReadOnlyList<AreaQuotient> Neighbours { get; init; }

    /// <summary>
    /// Place of the region among itself and its neighbours by quotient, 1 the thickest; null when its quotient is not known.
    /// </summary>
    public required int? Rank { get; init; }

    /// <summary>How many areas the rank counts.</summary>
    public required int RankedAreas { get; init; }

    /// <summary>Quotients that documents print for this industry in this region.</summary>
    public required IReadOnlyList<PrintedQuotient> Printed { get; init; }

    /// <summary>Persons engaged from which its ratios may decide: <see cref="RegionThresholds.LeastEmployees"/>.</summary>
    public required decimal LeastEmployees { get; init; }

    /// <summary>True when the industry is too small in the region for its ratios to decide anything.</summary>
    public bool IsSmall => Count.Employees < LeastEmployees;

    /// <summary>True when the ratios may be used in a decision.</summary>
    public bool MayDecide => Count.Source.MayDecide && Count.Employees >= LeastEmployees;
}
