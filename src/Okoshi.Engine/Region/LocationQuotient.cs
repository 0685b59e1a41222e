namespace Okoshi.Engine.Region;

/// <summary>特化係数 How thick an industry is in a region, the nation being 1.</summary>
/// <remarks>
/// LQ = (e_ij / e_j) / (E_i / E): the industry's share of the region divided by its share of the nation.
/// Source: P. S. Florence (1929); the same as <c>locq</c> of the R package REAT. Unit: 倍.
/// </remarks>
public static class LocationQuotient
{
    /// <summary>Computes the quotient.</summary>
    /// <param name="industryInRegion">e_ij on any basis: persons engaged, establishments or gross product; at most 10¹³ each.</param>
    /// <param name="allInRegion">e_j, all industries in the region.</param>
    /// <param name="industryInNation">E_i, the industry in the nation.</param>
    /// <param name="allInNation">E, all industries in the nation.</param>
    /// <returns>The quotient, or the reason why it is undefined.</returns>
    public static Computed Compute(decimal? industryInRegion, decimal? allInRegion, decimal? industryInNation, decimal? allInNation)
    {
        if (industryInRegion is not { } e || allInRegion is not { } region)
            return Computed.None(RegionGap.RegionValueMissing);
        if (industryInNation is not { } n || allInNation is not { } nation)
            return Computed.None(RegionGap.NationValueMissing);
        if (e < 0 || n < 0)
            return Computed.None(RegionGap.ValueNegative);
        if (region <= 0)
            return Computed.None(RegionGap.RegionTotalZero);
        if (nation <= 0 || n == 0)
            return Computed.None(RegionGap.IndustryNotInNation);
        return Computed.Of(e * nation / (region * n));
    }
}
