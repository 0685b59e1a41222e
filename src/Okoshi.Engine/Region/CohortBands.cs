using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>推計の幅 A cohort-change projection with a band: what would have come out with the ratios of other pairs of censuses.</summary>
/// <param name="Central">The path with the latest pair's ratios.</param>
/// <param name="Low">Least total of each step over the central path and all trials.</param>
/// <param name="High">Greatest total of each step.</param>
/// <param name="Trials">How many paths the band rests on, the central one included.</param>
/// <remarks>
/// Method: each trial draws, step by step, one of the past pairs of censuses and takes all its ratios together (sexes and ages of a
/// period stay together), so that the band is as wide as the past periods differ. Without draws, each pair is kept for all steps. The
/// band holds the central path by construction; it says nothing of what never happened in the periods given.
/// </remarks>
public sealed record CohortBands(IReadOnlyList<CohortStep> Central, IReadOnlyList<double> Low, IReadOnlyList<double> High, int Trials)
{
    /// <summary>Share of the drawn paths that lie below the band, and above it, where paths are drawn.</summary>
    public const double Tail = 0.1;

    /// <summary>Projects with every past period kept, or with drawn sequences of periods.</summary>
    /// <param name="females">Women by age group now.</param>
    /// <param name="males">Men.</param>
    /// <param name="periods">Ratios and child–woman ratio of each pair of censuses, the latest last; at least one.</param>
    /// <param name="steps">Number of steps.</param>
    /// <param name="paths">How many sequences to draw; 0 to keep each period.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="easing">An assumption that holds on every path; null for none.</param>
    /// <returns>Null where a ratio is missing for persons who are there.</returns>
    public static CohortBands? Of(
        IReadOnlyList<double> females,
        IReadOnlyList<double> males,
        IReadOnlyList<CohortPeriod> periods,
        int steps,
        int paths,
        long seed,
        CohortEasing? easing = null
    )
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (periods.Count == 0)
            throw new ArgumentException("At least one pair of censuses is needed.", nameof(periods));
        if (Path(females, males, Enumerable.Repeat(periods[^1], steps), easing) is not { } central)
            return null;
        var random = new SeededRandom(seed);
        var trials =
            paths == 0
                ? periods.SkipLast(1).Select(p => Path(females, males, Enumerable.Repeat(p, steps), easing))
                : Enumerable
                    .Range(0, paths)
                    .Select(_ =>
                        Path(females, males, [.. Enumerable.Range(0, steps).Select(_ => periods[random.NextBelow(periods.Count)])], easing)
                    );
        IReadOnlyList<CohortStep>[] known = [.. trials.OfType<IReadOnlyList<CohortStep>>()];
        var (low, high) = (new double[steps], new double[steps]);
        for (var s = 0; s < steps; s++)
        {
            double[] totals = [.. known.Select(t => t[s].Total).Order()];
            var cut = paths == 0 ? 0 : (int)(totals.Length * Tail);
            var own = central[s].Total;
            low[s] = totals.Length == 0 ? own : Math.Min(own, totals[cut]);
            high[s] = totals.Length == 0 ? own : Math.Max(own, totals[^(cut + 1)]);
        }
        return new CohortBands(central, low, high, known.Length + 1);
    }

    private static List<CohortStep>? Path(
        IReadOnlyList<double> females,
        IReadOnlyList<double> males,
        IEnumerable<CohortPeriod> sequence,
        CohortEasing? easing
    )
    {
        var path = new List<CohortStep>();
        foreach (var drawn in sequence)
        {
            var period = easing?.Apply(drawn, path.Count) ?? drawn;
            if (period.Children.Project(females, males, period.Women, period.Men, 1) is not [var step])
                return null;
            path.Add(step);
            (females, males) = (step.Females, step.Males!);
        }
        return path;
    }
}
