using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>産業の足りなさ One industry of a region against its peers and the nation.</summary>
public sealed record IndustryGap
{
    /// <summary>Major division.</summary>
    public required IndustryCode Industry { get; init; }

    /// <summary>Persons engaged; null where not published.</summary>
    public required decimal? Employees { get; init; }

    /// <summary>Persons engaged per 1,000 inhabitants.</summary>
    public required Computed PerThousand { get; init; }

    /// <summary>The peers' median of that.</summary>
    public required Computed PeerMedian { get; init; }

    /// <summary>水準比 Own ÷ peers' median; None where the peers' level would mean fewer persons than decide.</summary>
    public required Computed Level { get; init; }

    /// <summary>The prefecture's level ÷ the peers' median: what is missing here may be near by.</summary>
    public required Computed PrefectureLevel { get; init; }

    /// <summary>足りない人数 Persons by which the region is below the peers' level; 0 where it is not below.</summary>
    public required Computed MissingJobs { get; init; }

    /// <summary>特化係数, the sum of all municipalities being 1.</summary>
    public required Computed Quotient { get; init; }

    /// <summary>関連度密度 without the industry itself, 0–1.</summary>
    public required Computed Density { get; init; }

    /// <summary>Share of the municipalities with a smaller density, 0–1.</summary>
    public required Computed DensityRank { get; init; }

    /// <summary>Change of persons engaged between the two surveys in per cent.</summary>
    public required Computed Change { get; init; }

    /// <summary>The same for all peers together.</summary>
    public required Computed PeerChange { get; init; }

    /// <summary>The same for all municipalities together.</summary>
    public required Computed NationChange { get; init; }
}
