namespace Okoshi.Engine.Region;

/// <summary>近隣比 Establishments per 10,000 inhabitants of the region against the median of the neighbours.</summary>
/// <remarks>1 is the neighbours' median, 0.9 is ten per cent fewer. Unit: 倍.</remarks>
public static class NeighbourComparison
{
    /// <summary>Establishments per 10,000 inhabitants; null when either is missing or nobody lives there.</summary>
    public static decimal? PerTenThousand(long? establishments, long? inhabitants) =>
        establishments is { } count && inhabitants is > 0 ? count * 10_000m / inhabitants.Value : null;

    /// <summary>Compares the region's density with its neighbours'.</summary>
    /// <param name="region">Establishments per 10,000 inhabitants of the region.</param>
    /// <param name="neighbours">The same of each neighbour; missing ones are null and are left out.</param>
    /// <returns>The ratio, or the reason why it is undefined.</returns>
    public static Computed Compute(decimal? region, IReadOnlyCollection<decimal?> neighbours)
    {
        ArgumentNullException.ThrowIfNull(neighbours);
        if (region is not { } density)
            return Computed.None(RegionGap.DensityMissing);
        var known = neighbours.OfType<decimal>().Order().ToArray();
        if (known.Length == 0)
            return Computed.None(RegionGap.NeighbourValuesMissing);
        var median = Median(known);
        return median > 0 ? Computed.Of(density / median) : Computed.None(RegionGap.NeighbourMedianZero);
    }

    /// <summary>中央値 The middle value, or the mean of the two in the middle.</summary>
    /// <param name="sorted">At least one value, in ascending order.</param>
    public static decimal Median(IReadOnlyList<decimal> sorted)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
