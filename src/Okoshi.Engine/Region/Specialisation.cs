namespace Okoshi.Engine.Region;

/// <summary>特化の度合い How far a region's economy leans on few industries.</summary>
/// <param name="Herfindahl">ハーフィンダール指数 Σ s²: 1/n when all n industries are alike, 1 when there is one alone.</param>
/// <param name="Gini">
/// 特化のジニ係数 of the location quotients: 0 when the region is made like the nation, towards 1 − 1/n when it has one industry alone.
/// </param>
/// <param name="Industries">Number of industries compared: both measures depend on it, so print it beside them.</param>
/// <remarks>
/// Gini G = 2/(n²R̄)·Σ λ_i(R_i − R̄), R_i the quotients in ascending order, λ_i their place, R̄ their mean; the same as
/// <c>gini.spec</c> of the R package REAT. Source: O. Farhauer, A. Kröll, Standorttheorien (2013).
/// </remarks>
public sealed record Specialisation(Computed Herfindahl, Computed Gini, int Industries)
{
    /// <summary>Computes both measures.</summary>
    /// <param name="region">The region's industries (persons, establishments, value added), not negative; null where not known.</param>
    /// <param name="nation">The nation's, in the same order.</param>
    public static Specialisation Of(IReadOnlyList<decimal?> region, IReadOnlyList<decimal?> nation)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(nation);
        if (region.Count != nation.Count)
            throw new ArgumentException("Region and nation have different numbers of industries.", nameof(nation));
        if (region.Any(v => v is null))
            return new Specialisation(
                Computed.None(RegionGap.IndustryValueMissing),
                Computed.None(RegionGap.IndustryValueMissing),
                region.Count
            );
        var all = region.Sum(v => v!.Value);
        if (all <= 0)
            return new Specialisation(Computed.None(RegionGap.RegionTotalZero), Computed.None(RegionGap.RegionTotalZero), region.Count);
        var herfindahl = Computed.Of(region.Sum(v => v!.Value / all * (v.Value / all)));
        var quotients = region.Select((v, i) => LocationQuotient.Compute(v, all, nation[i], nation.Sum())).ToArray();
        var unknown = quotients.FirstOrDefault(q => q.Value is null);
        return new Specialisation(
            herfindahl,
            unknown is null ? GiniOf([.. quotients.Select(q => q.Value!.Value).Order()]) : Computed.None(unknown.Reason),
            region.Count
        );
    }

    private static Computed GiniOf(decimal[] sorted)
    {
        var mean = sorted.Average();
        var n = (decimal)sorted.Length;
        return Computed.Of(2 / (n * n * mean) * sorted.Select((r, i) => (i + 1) * (r - mean)).Sum());
    }
}
