namespace Okoshi.Engine.Region;

/// <summary>密度の数え方 Whether an industry counts as its own neighbour.</summary>
public enum DensityConvention
{
    /// <summary>対角を入れる The industry itself counts with proximity 1, as in the product-space literature (Hidalgo et al. 2007).</summary>
    WithDiagonal = 0,

    /// <summary>対角を除く Only the other industries count, as in the R package EconGeo (which then multiplies by 100; here 0–1).</summary>
    WithoutDiagonal = 1,
}
