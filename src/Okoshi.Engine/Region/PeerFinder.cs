namespace Okoshi.Engine.Region;

/// <summary>似た都市を探す計算 Ranks municipalities by how like a region they are.</summary>
/// <remarks>
/// Every indicator is divided by its standard deviation over all candidates (the region included), so that units do not matter;
/// an indicator that is the same everywhere says nothing and is left out. An indicator missing on either side is left out of that
/// pair, never taken as alike.
/// </remarks>
public static class PeerFinder
{
    /// <summary>Ranks the candidates, the most similar first; those without any common indicator come last.</summary>
    /// <param name="region">The region.</param>
    /// <param name="candidates">The others, with the same indicators in the same order.</param>
    /// <param name="least">With fewer common indicators than this there is no distance.</param>
    public static IReadOnlyList<SimilarPeer> Rank(PeerCandidate region, IReadOnlyList<PeerCandidate> candidates, int least = 1)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.FirstOrDefault(c => c.Indicators.Count != region.Indicators.Count) is { } odd)
            throw new ArgumentException($"{odd.Name} has another number of indicators.", nameof(candidates));
        double[] deviations =
        [
            .. region.Indicators.Select((own, k) => Deviation([.. candidates.Select(c => c.Indicators[k]).Append(own).OfType<double>()])),
        ];
        return
        [
            .. candidates
                .Select(c => Compare(region, c, deviations, least))
                .OrderBy(p => p.Distance ?? double.PositiveInfinity)
                .ThenBy(p => p.Name, StringComparer.Ordinal),
        ];
    }

    private static SimilarPeer Compare(PeerCandidate region, PeerCandidate candidate, double[] deviations, int least)
    {
        double[] differences =
        [
            .. Enumerable
                .Range(0, deviations.Length)
                .Where(k => deviations[k] > 0 && region.Indicators[k] is not null && candidate.Indicators[k] is not null)
                .Select(k => (candidate.Indicators[k]!.Value - region.Indicators[k]!.Value) / deviations[k]),
        ];
        var distance = differences.Length >= Math.Max(1, least) ? Math.Sqrt(differences.Average(d => d * d)) : (double?)null;
        return new SimilarPeer(candidate.Name, distance, differences.Length);
    }

    private static double Deviation(double[] values)
    {
        if (values.Length < 2)
            return 0;
        var mean = values.Average();
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }
}
