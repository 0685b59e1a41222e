namespace Okoshi.Engine.Region;

/// <summary>コーホート変化率 How each cohort changed between two censuses, deaths and moves together.</summary>
/// <remarks>
/// N_{x+n}(t)/N_x(t−n), the open group over the last two together; null where the earlier cohort is empty. It stands in for
/// survival and migration where these are not known by age. Source: C. H. Hamilton, J. Perry, Social Forces 41 (1962).
/// </remarks>
public sealed record CohortChange
{
    private CohortChange(IReadOnlyList<double?> ratios) => Ratios = ratios;

    /// <summary>
    /// Ratio by age group at the start; the last two are equal, for they meet in the open group. Null where nobody was there.
    /// </summary>
    public IReadOnlyList<double?> Ratios { get; }

    /// <summary>Computes the ratios of one sex.</summary>
    /// <param name="earlier">Persons by age group at the earlier census, the last group open.</param>
    /// <param name="later">Persons one group width later.</param>
    public static CohortChange Of(IReadOnlyList<double> earlier, IReadOnlyList<double> later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Count != later.Count || earlier.Count < 3)
            throw new ArgumentException("The two counts have different numbers of age groups, or too few.", nameof(later));
        var last = earlier.Count - 1;
        var open = Ratio(earlier[last - 1] + earlier[last], later[last]);
        return new CohortChange([.. Enumerable.Range(0, last + 1).Select(i => i >= last - 1 ? open : Ratio(earlier[i], later[i + 1]))]);
    }

    /// <summary>The ratios, with those of a wider area (the prefecture) where this area had nobody.</summary>
    public CohortChange FilledFrom(CohortChange wider)
    {
        ArgumentNullException.ThrowIfNull(wider);
        return new CohortChange([.. Ratios.Zip(wider.Ratios, (own, other) => own ?? other)]);
    }

    /// <summary>The ratios with the losses of some ages multiplied by a factor; gains stay as they are.</summary>
    internal CohortChange Eased(int from, int to, double factor) =>
        new([.. Ratios.Select((r, i) => i >= from && i <= to && r < 1 ? 1 - ((1 - r) * factor) : r)]);

    /// <summary>The same cohorts one step on, without children; null where a ratio is missing for persons who are there.</summary>
    public IReadOnlyList<double>? Apply(IReadOnlyList<double> persons)
    {
        ArgumentNullException.ThrowIfNull(persons);
        if (persons.Where((p, i) => p > 0 && Ratios[i] is null).Any())
            return null;
        return CohortProjector.Age(persons, new CohortRates([.. Ratios.Select(r => r ?? 0)], 0));
    }

    private static double? Ratio(double before, double after) => before > 0 ? after / before : null;
}
