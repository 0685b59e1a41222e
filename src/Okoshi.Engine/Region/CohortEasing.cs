namespace Okoshi.Engine.Region;

/// <summary>転出緩和の想定 What if, from some step on, the cohorts of certain ages lost fewer people.</summary>
/// <param name="FromStep">First step that it holds for, counted from 0.</param>
/// <param name="FromGroup">First age group at the start of a step.</param>
/// <param name="ToGroup">Last age group.</param>
/// <param name="Factor">What is left of the loss: 2/3 for "falls by a third".</param>
/// <remarks>
/// A cohort-change ratio r below 1 becomes 1 − (1 − r)·factor; gains stay. The ratio holds deaths as well, which is why this is meant for
/// ages at which hardly anybody dies: there the loss is the net loss by moving.
/// </remarks>
public sealed record CohortEasing(int FromStep, int FromGroup, int ToGroup, double Factor)
{
    /// <summary>15–19 and 20–24 hold the ages of 18–23, at which the young leave.</summary>
    private const int FirstYoung = 3;

    private const int LastYoung = 4;

    /// <summary>
    /// "The net loss at 18–23 falls by a part (0–1) from a year on": it holds for the steps that start in that year or later.
    /// </summary>
    public static CohortEasing OfYoung(int baseYear, int fromYear, double part) =>
        new(Math.Max(0, (int)Math.Ceiling((fromYear - baseYear) / (double)CohortPeriod.Width)), FirstYoung, LastYoung, 1 - part);

    /// <summary>The ratios of a step under this assumption.</summary>
    public CohortPeriod Apply(CohortPeriod period, int step)
    {
        ArgumentNullException.ThrowIfNull(period);
        return step < FromStep
            ? period
            : period with
            {
                Women = period.Women.Eased(FromGroup, ToGroup, Factor),
                Men = period.Men.Eased(FromGroup, ToGroup, Factor),
            };
    }
}
