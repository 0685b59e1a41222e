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
    /// <summary>The whole change: what there is at the end without what there was at the start, not the sum of rounded parts.</summary>
    public decimal Total { get; private init; }

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
        var gain = nation.Sum(i => i.End) - start;
        // Each sum is divided once, as late as can be: a sum of quotients gathers what each of them was rounded by.
        var (national, change) = (region.Sum(i => i.Start) * gain / start, region.Sum(i => i.End - i.Start));
        (ShiftShareIndustry Part, decimal WithNation)[] parts = [.. region.Zip(nation, (r, n) => Part(r, n, gain, start))];
        var withNation = parts.Sum(p => p.WithNation);
        return new ShiftShare(national, withNation - national, change - withNation, [.. parts.Select(p => p.Part)]) { Total = change };
    }

    private static (ShiftShareIndustry Part, decimal WithNation) Part(IndustrySpan region, IndustrySpan nation, decimal gain, decimal start)
    {
        if (region.Start > 0 && nation.Start == 0)
            throw new ArgumentException($"{region.Industry} starts from nothing in the nation, but not in the region.", nameof(region));
        var national = region.Start * gain / start;
        var withNation = region.Start == 0 ? 0 : region.Start * (nation.End - nation.Start) / nation.Start;
        var part = new ShiftShareIndustry(region.Industry, national, withNation - national, region.End - region.Start - withNation);
        return (part, withNation);
    }
}
