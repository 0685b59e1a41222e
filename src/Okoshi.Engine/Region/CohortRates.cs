namespace Okoshi.Engine.Region;

/// <summary>推計の率 How one sex lives on and moves during one step. All lists have one entry per age group.</summary>
/// <param name="Survival">
/// 生残率 by age group at the start: the share still alive at the end; the last one is of those already in the open group.
/// </param>
/// <param name="BirthSurvival">出生からの生残率 Share of the step's births alive at its end, in the first age group.</param>
/// <param name="NetMigrationRates">純移動率 by age group at the start, of the persons there; null for none.</param>
/// <param name="NetMigration">純移動数 by age group at the end, persons in the whole step; null for none.</param>
public sealed record CohortRates(
    IReadOnlyList<double> Survival,
    double BirthSurvival,
    IReadOnlyList<double>? NetMigrationRates = null,
    IReadOnlyList<double>? NetMigration = null
)
{
    /// <summary>Survival from a life table's person-years.</summary>
    /// <param name="personYears">nLx by age group; the last is that of the open group (Tx).</param>
    /// <param name="radix">l₀, the births of the life table.</param>
    /// <param name="years">Years of a step, equal to the width of an age group.</param>
    /// <remarks>
    /// L_{x+n}/L_x; into and within the open group T/(L + T); of births L₀/(n·l₀). Source: S. H. Preston, P. Heuveline, M. Guillot,
    /// Demography (2001), 6.3.
    /// </remarks>
    public static CohortRates FromPersonYears(IReadOnlyList<double> personYears, double radix, int years)
    {
        ArgumentNullException.ThrowIfNull(personYears);
        var last = personYears.Count - 1;
        var open = personYears[last] / (personYears[last - 1] + personYears[last]);
        return new CohortRates(
            [.. Enumerable.Range(0, last + 1).Select(i => i >= last - 1 ? open : personYears[i + 1] / personYears[i])],
            personYears[0] / (years * radix)
        );
    }
}
