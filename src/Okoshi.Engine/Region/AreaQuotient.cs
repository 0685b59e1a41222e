namespace Okoshi.Engine.Region;

/// <summary>地域ごとの特化係数 One area's quotient and density of an industry, for the comparison side by side.</summary>
/// <param name="Area">Area.</param>
/// <param name="Quotient">特化係数, or why there is none.</param>
/// <param name="Density">Establishments per 10,000 inhabitants; null when not known.</param>
public sealed record AreaQuotient(RegionArea Area, Computed Quotient, decimal? Density);
