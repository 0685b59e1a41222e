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
            return Computed.None("地域の値がありません");
        if (industryInNation is not { } n || allInNation is not { } nation)
            return Computed.None("全国の値がありません");
        if (e < 0 || n < 0)
            return Computed.None("値が負です");
        if (region <= 0)
            return Computed.None("地域の全産業の値が0です");
        if (nation <= 0 || n == 0)
            return Computed.None("全国にこの産業がないため、くらべられません");
        return Computed.Of(e * nation / (region * n));
    }
}
