namespace Okoshi.Engine.Region;

/// <summary>シフト・シェア分析 Why a region changed: with the nation, by its mix of industries, or by itself.</summary>
/// <param name="National">全国成長要因 Σ e·G: what the region would have gained had every industry grown as the nation as a whole.</param>
/// <param name="IndustryMix">産業構造要因 Σ e·(g_i − G): what it gained by having industries that grow faster in the nation.</param>
/// <param name="Regional">地域特殊要因 Σ e·(g_ij − g_i): the rest, by which its own industries did better than the nation's.</param>
/// <param name="Industries">The same by industry, in the order of the input.</param>
/// <remarks>
/// The three add up to the change. Source: E. S. Dunn, Papers in Regional Science 6 (1960). An industry that starts from 0 in the
/// region has no growth rate; all its gain counts as regional, as the identity demands.
/// </remarks>
public sealed record ShiftShare(decimal National, decimal IndustryMix, decimal Regional, IReadOnlyList<ShiftShareIndustry> Industries)
{
    /// <summary>The whole change.</summary>
    public decimal Total => National + IndustryMix + Regional;

    /// <summary>Splits the change of a region.</summary>
    /// <param name="region">The region's industries.</param>
    /// <param name="nation">
    /// The nation's, the same industries in the same order; one that is 0 at the start is 0 there in the region too.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The industries differ, the nation starts from nothing, or a region has what the nation has not.
    /// </exception>
    public static ShiftShare Of(IReadOnlyList<IndustrySpan> region, IReadOnlyList<IndustrySpan> nation)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(nation);
        if (!region.Select(i => i.Industry).SequenceEqual(nation.Select(i => i.Industry)))
            throw new ArgumentException("Region and nation list different industries.", nameof(region));
        var start = nation.Sum(i => i.Start);
        if (start <= 0)
            throw new ArgumentException("The nation starts from nothing.", nameof(nation));
        var growth = (nation.Sum(i => i.End) - start) / start;
        ShiftShareIndustry[] parts = [.. region.Zip(nation, (r, n) => Part(r, n, growth))];
        return new ShiftShare(parts.Sum(p => p.National), parts.Sum(p => p.IndustryMix), parts.Sum(p => p.Regional), parts);
    }

    private static ShiftShareIndustry Part(IndustrySpan region, IndustrySpan nation, decimal growth)
    {
        if (region.Start > 0 && nation.Start == 0)
            throw new ArgumentException($"{region.Industry} starts from nothing in the nation, but not in the region.", nameof(region));
        var national = region.Start * growth;
        var withNation = region.Start == 0 ? 0 : region.Start * (nation.End - nation.Start) / nation.Start;
        return new ShiftShareIndustry(region.Industry, national, withNation - national, region.End - region.Start - withNation);
    }
}
