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
