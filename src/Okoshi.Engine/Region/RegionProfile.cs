using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域の診断 What a region is strong in, what it loses and who leaves, every number with its source.</summary>
public sealed record RegionProfile
{
    /// <summary>The region.</summary>
    public required RegionArea Area { get; init; }

    /// <summary>The cities that it is compared with.</summary>
    public required IReadOnlyList<RegionArea> Neighbours { get; init; }

    /// <summary>Population over the years.</summary>
    public required PopulationSummary Population { get; init; }

    /// <summary>All industries together in the latest survey; null when not known.</summary>
    public required IndustryCount? AllIndustries { get; init; }

    /// <summary>The industries in the order of the classification.</summary>
    public required IReadOnlyList<IndustryProfile> Industries { get; init; }

    /// <summary>地域経済循環率 and its flows.</summary>
    public required Circulation Circulation { get; init; }

    /// <summary>Who leaves.</summary>
    public required YouthMigration Youth { get; init; }

    /// <summary>Net migration by year.</summary>
    public required IReadOnlyList<Figure> MigrationSeries { get; init; }

    /// <summary>What the region is strong in, the strongest first.</summary>
    public required IReadOnlyList<RegionHighlight> Strengths { get; init; }

    /// <summary>What the region loses or lacks, the heaviest first.</summary>
    public required IReadOnlyList<RegionHighlight> Losses { get; init; }

    /// <summary>Values that are doubtful and decide nothing.</summary>
    public required IReadOnlyList<RegionDoubt> Doubts { get; init; }

    /// <summary>The lines that decided what is told.</summary>
    public required RegionThresholds Thresholds { get; init; }

    /// <summary>The industry of a division; null when the region has no data on it.</summary>
    public IndustryProfile? Find(IndustryCode industry) => Industries.FirstOrDefault(i => i.Industry == industry);
}
