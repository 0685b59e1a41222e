namespace Okoshi.Engine.Region;

/// <summary>子ども女性比 Children of the first age group per woman of the given ages, both counted at the same time.</summary>
/// <param name="FromGroup">First age group of the women.</param>
/// <param name="ToGroup">Last age group of the women. 社人研 has used 20–44 (2018) and 15–49; say which.</param>
/// <param name="Ratio">Children of both sexes per woman.</param>
/// <param name="GirlShare">Share of girls among them.</param>
public sealed record ChildWomanRatio(int FromGroup, int ToGroup, double Ratio, double GirlShare)
{
    /// <summary>Measures the ratio of a population; null where it has no such women or no children.</summary>
    public static ChildWomanRatio? Of(IReadOnlyList<double> females, IReadOnlyList<double> males, int fromGroup, int toGroup)
    {
        ArgumentNullException.ThrowIfNull(females);
        ArgumentNullException.ThrowIfNull(males);
        var women = Women(females, fromGroup, toGroup);
        var children = females[0] + males[0];
        return women > 0 && children > 0 ? new ChildWomanRatio(fromGroup, toGroup, children / women, females[0] / children) : null;
    }

    /// <summary>Projects both sexes with cohort-change ratios and this ratio for the children; null where a ratio is missing.</summary>
    public IReadOnlyList<CohortStep>? Project(
        IReadOnlyList<double> females,
        IReadOnlyList<double> males,
        CohortChange women,
        CohortChange men,
        int steps
    )
    {
        ArgumentNullException.ThrowIfNull(women);
        ArgumentNullException.ThrowIfNull(men);
        var result = new List<CohortStep>(steps);
        for (var step = 0; step < steps; step++)
        {
            if (women.Apply(females) is not { } olderWomen || men.Apply(males) is not { } olderMen)
                return null;
            var children = Ratio * Women(olderWomen, FromGroup, ToGroup);
            females = [children * GirlShare, .. olderWomen.Skip(1)];
            males = [children * (1 - GirlShare), .. olderMen.Skip(1)];
            result.Add(new CohortStep(females, males, null));
        }
        return result;
    }

    private static double Women(IReadOnlyList<double> females, int from, int to) =>
        Enumerable.Range(from, to - from + 1).Sum(i => females[i]);
}
