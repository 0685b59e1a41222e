namespace Okoshi.Engine.Region;

/// <summary>調査の組の率 What one pair of censuses says: cohort change of women and men, and children per woman at its end.</summary>
/// <param name="FromYear">Earlier census.</param>
/// <param name="ToYear">Later census.</param>
/// <param name="Women">Ratios of women.</param>
/// <param name="Men">Ratios of men.</param>
/// <param name="Children">Children per woman at the later census.</param>
public sealed record CohortPeriod(int FromYear, int ToYear, CohortChange Women, CohortChange Men, ChildWomanRatio Children)
{
    /// <summary>Years between the two censuses, and width of an age group.</summary>
    public const int Width = 5;

    /// <summary>Women of 15–49, as 社人研 counts since 2023.</summary>
    private const int FirstMothers = 3;

    private const int LastMothers = 9;

    /// <summary>The ratios of two censuses by five-year age groups; null where the later one has no such women or no children.</summary>
    public static CohortPeriod? Of(
        (int Year, IReadOnlyList<double> Women, IReadOnlyList<double> Men) earlier,
        (int Year, IReadOnlyList<double> Women, IReadOnlyList<double> Men) later
    ) =>
        ChildWomanRatio.Of(later.Women, later.Men, FirstMothers, LastMothers) is { } children
            ? new CohortPeriod(
                earlier.Year,
                later.Year,
                CohortChange.Of(earlier.Women, later.Women),
                CohortChange.Of(earlier.Men, later.Men),
                children
            )
            : null;
}
