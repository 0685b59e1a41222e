using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// 組み合わせの計算 Finds the best compatible sets of programmes exactly, with exclusions, order in time and limits of the total.
/// </summary>
/// <remarks>
/// Programmes that are not tied to each other are independent, so every connected group is enumerated by itself, and the best sums of the
/// groups are merged. No heuristics: a group with too many sets is refused, not cut.
/// </remarks>
public static class BundleFinder
{
    private const int MostSets = 200_000;

    /// <summary>The bundles with the largest benefits, largest first; ties in the order of the candidates.</summary>
    /// <param name="candidates">Programmes that the applicant may receive.</param>
    /// <param name="received">Keys of programmes already received: they satisfy the order, and exclude.</param>
    /// <param name="caps">Limits of totals.</param>
    /// <param name="most">How many bundles are wanted; at least 1.</param>
    /// <exception cref="ArgumentException">A programme stands under two limits, or a group has more than 200,000 sets.</exception>
    public static IReadOnlyList<Bundle> Find(
        IReadOnlyList<SupportProgramme> candidates,
        IReadOnlyCollection<string> received,
        IReadOnlyList<BundleCap> caps,
        int most
    )
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(caps);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (caps.SelectMany(c => c.Programmes).GroupBy(p => p).Any(g => g.Count() > 1))
            throw new ArgumentException("A programme has two caps on one sum.", nameof(caps));
        var graph = new BundleGraph(candidates, received, caps);
        var best = graph
            .Groups()
            .Select(group => Enumerate(graph, group, most))
            .Aggregate(new[] { ScoredSet.Empty }, (sum, group) => Merge(sum, group, most));
        return [.. best.Select(b => new Bundle(graph.InOrder(b.Members), new Yen(b.Benefit), new Yen(b.Cut)))];
    }

    private static ScoredSet[] Merge(ScoredSet[] left, ScoredSet[] right, int most) =>
        Best(
            left.SelectMany(l => right.Select(r => new ScoredSet([.. l.Members, .. r.Members], l.Benefit + r.Benefit, l.Cut + r.Cut))),
            most
        );

    private static ScoredSet[] Best(IEnumerable<ScoredSet> sets, int most) =>
        [
            .. sets.OrderByDescending(s => s.Benefit)
                .ThenBy(s => s, Comparer<ScoredSet>.Create((a, b) => Compare(a.Members, b.Members)))
                .Take(most),
        ];

    private static int Compare(int[] a, int[] b)
    {
        var difference = a.Order().Zip(b.Order()).Select(p => p.First.CompareTo(p.Second)).FirstOrDefault(c => c != 0);
        return difference != 0 ? difference : a.Length.CompareTo(b.Length);
    }

    private static ScoredSet[] Enumerate(BundleGraph graph, int[] group, int most)
    {
        var found = new List<ScoredSet>();
        var chosen = new List<int>();
        Walk(0);
        return Best(found, most);

        void Walk(int next)
        {
            if (found.Count > MostSets)
                throw new ArgumentException($"Programmes that are tied to each other make more than {MostSets} sets.");
            if (next == group.Length)
            {
                if (graph.IsClosed(chosen) && graph.IsMaximal(group, chosen))
                    found.Add(graph.Score([.. chosen]));
                return;
            }
            if (!chosen.Any(c => graph.Exclude(c, group[next])))
            {
                chosen.Add(group[next]);
                Walk(next + 1);
                chosen.RemoveAt(chosen.Count - 1);
            }
            // Leaving out a programme that nothing in the group can keep out never gives a largest set.
            if (graph.CanBeLeftOut(group, group[next]))
                Walk(next + 1);
        }
    }
}

/// <summary>A set of candidates by index with its sum.</summary>
internal sealed record ScoredSet(int[] Members, long Benefit, long Cut)
{
    public static readonly ScoredSet Empty = new([], 0, 0);
}
