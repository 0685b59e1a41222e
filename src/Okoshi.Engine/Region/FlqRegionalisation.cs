namespace Okoshi.Engine.Region;

/// <summary>FLQ法 Estimates a region's input coefficients from the nation's by location quotients.</summary>
/// <remarks>
/// λ = [log₂(1 + Σr/Σn)]^δ; off the diagonal FLQ_ij = SLQ_i/SLQ_j·λ, on it SLQ_i·λ; capped at 1, times the nation's (domestic)
/// coefficient. Source: A. T. Flegg, C. D. Webber, Regional Studies 31 (1997) and 34 (2000). δ is fitted per region
/// (.14–.60 in one study), so there is no default.
/// </remarks>
public sealed record FlqRegionalisation
{
    private FlqRegionalisation() { }

    /// <summary>λ.</summary>
    public required double Lambda { get; init; }

    /// <summary>SLQ of each sector; null where the nation has none of it.</summary>
    public required IReadOnlyList<double?> Slq { get; init; }

    /// <summary>FLQ capped at 1, [i][j] for the input of i into j; null where it is undefined.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Flq { get; init; }

    /// <summary>The region's coefficients; null where the FLQ is undefined.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Coefficients { get; init; }

    /// <summary>Estimates the coefficients.</summary>
    /// <param name="coefficients">The nation's domestic input coefficients, square.</param>
    /// <param name="regional">Size of each sector in the region (persons or output), not all 0.</param>
    /// <param name="national">The same in the nation, not all 0.</param>
    /// <param name="delta">δ, at least 0 and below 1.</param>
    public static FlqRegionalisation Estimate(
        Matrix coefficients,
        IReadOnlyList<double> regional,
        IReadOnlyList<double> national,
        double delta
    )
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        var n = coefficients.Rows;
        var (allInRegion, allInNation) = (regional.Sum(), national.Sum());
        if (!(allInRegion > 0) || !(allInNation > 0))
            throw new ArgumentException("The sums of region and nation must be positive.", nameof(regional));
        var lambda = Math.Pow(Math.Log2(1 + (allInRegion / allInNation)), delta);
        double?[] slq =
        [
            .. Enumerable
                .Range(0, n)
                .Select(i => national[i] > 0 ? (double?)(regional[i] / allInRegion / (national[i] / allInNation)) : null),
        ];
        double?[][] flq = [.. slq.Select((_, i) => slq.Select((_, j) => Capped(slq, i, j, lambda)).ToArray())];
        return new FlqRegionalisation
        {
            Lambda = lambda,
            Slq = slq,
            Flq = flq,
            Coefficients = [.. flq.Select((row, i) => row.Select((value, j) => value * coefficients[i, j]).ToArray())],
        };
    }

    // A sector that is not there buys nothing: the ratio to it is undefined, not infinite.
    private static double? Capped(double?[] slq, int i, int j, double lambda)
    {
        if (slq[i] is not { } seller || slq[j] is not { } buyer)
            return null;
        if (i == j)
            return Math.Min(1, seller * lambda);
        return buyer > 0 ? Math.Min(1, seller / buyer * lambda) : null;
    }
}
