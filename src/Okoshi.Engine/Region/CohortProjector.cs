namespace Okoshi.Engine.Region;

/// <summary>コーホート要因法 Projects a population by age and sex.</summary>
/// <remarks>
/// A group of n years becomes the next one after a step of n years: N_{x+n}(t+n) = N_x(t)·(survival + net migration rate) + net
/// migration; the last two groups meet in the open one. Births = n·Σ F_x·(N_x(t) + N_x(t+n))/2 of the women, so that half of the
/// step's migrants count among the mothers; single years are n = 1. Persons are fractions: rounding belongs to the page.
/// Source: S. H. Preston, P. Heuveline, M. Guillot, Demography (2001), chapter 6.
/// </remarks>
public static class CohortProjector
{
    /// <summary>Projects women and, where given, men.</summary>
    /// <param name="females">Women by age group at the start.</param>
    /// <param name="males">Men; null for women alone.</param>
    /// <param name="fertility">Births.</param>
    /// <param name="rates">Rates of women and men (ignored without men) in each step, counted from 0.</param>
    /// <param name="years">Years of a step, equal to the width of an age group.</param>
    /// <param name="steps">Number of steps.</param>
    public static IReadOnlyList<CohortStep> Project(
        IReadOnlyList<double> females,
        IReadOnlyList<double>? males,
        Fertility fertility,
        Func<int, (CohortRates Women, CohortRates Men)> rates,
        int years,
        int steps
    )
    {
        ArgumentNullException.ThrowIfNull(females);
        ArgumentNullException.ThrowIfNull(fertility);
        ArgumentNullException.ThrowIfNull(rates);
        var result = new List<CohortStep>(steps);
        var (women, men) = (females, males);
        for (var step = 0; step < steps; step++)
        {
            var (ofWomen, ofMen) = rates(step);
            double[] older = Age(women, ofWomen);
            var births = Births(women, older, fertility, years);
            older[0] += births * fertility.GirlShare * ofWomen.BirthSurvival;
            double[]? olderMen = men is null ? null : Age(men, ofMen);
            if (olderMen is not null)
                olderMen[0] += births * (1 - fertility.GirlShare) * ofMen.BirthSurvival;
            result.Add(new CohortStep(older, olderMen, births));
            (women, men) = (older, olderMen);
        }
        return result;
    }

    /// <summary>Everyone a group older, without the newborn.</summary>
    internal static double[] Age(IReadOnlyList<double> persons, CohortRates rates)
    {
        var last = persons.Count - 1;
        var older = new double[persons.Count];
        for (var i = 0; i <= last; i++)
            older[Math.Min(i + 1, last)] += persons[i] * (rates.Survival[i] + (rates.NetMigrationRates?[i] ?? 0));
        for (var i = 0; i <= last; i++)
            older[i] += rates.NetMigration?[i] ?? 0;
        return older;
    }

    private static double Births(IReadOnlyList<double> before, double[] after, Fertility fertility, int years) =>
        years * fertility.Rates.Select((rate, k) => rate * (before[fertility.FromGroup + k] + after[fertility.FromGroup + k]) / 2).Sum();
}
