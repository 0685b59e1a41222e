namespace Okoshi.Engine.Region;

/// <summary>調査の組の率 What one pair of censuses says: cohort change of women and men, and children per woman at its end.</summary>
/// <param name="FromYear">Earlier census.</param>
/// <param name="ToYear">Later census.</param>
/// <param name="Women">Ratios of women.</param>
/// <param name="Men">Ratios of men.</param>
/// <param name="Children">Children per woman at the later census.</param>
public sealed record CohortPeriod(int FromYear, int ToYear, CohortChange Women, CohortChange Men, ChildWomanRatio Children);
