using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>地域を診るときのしきい値 The lines that decide what a region is told of itself.</summary>
public sealed record RegionThresholds
{
    /// <summary>産業の最小規模 Persons engaged from which the ratios of an industry may decide: a smaller one swings too much.</summary>
    public required Threshold LeastEmployees { get; init; }

    /// <summary>厚い産業の線 Location quotient from which an industry is a strength.</summary>
    public required Threshold ThickFrom { get; init; }

    /// <summary>薄い産業の線 Location quotient below which an industry is a lack.</summary>
    public required Threshold ThinBelow { get; init; }

    /// <summary>How many industries are named at the most for each.</summary>
    public required Threshold MostNamed { get; init; }

    /// <summary>How many of the most similar municipalities a region is compared with when nobody chooses.</summary>
    public required Threshold Peers { get; init; }

    /// <summary>Common indicators from which likeness is told.</summary>
    public required Threshold LeastIndicators { get; init; }
}
