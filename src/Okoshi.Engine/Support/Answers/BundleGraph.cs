namespace Okoshi.Engine.Support;

/// <summary>Candidates of a bundle and the ties between them; candidates that can never be received are left out.</summary>
internal sealed class BundleGraph
{
    private readonly SupportProgramme[] programmes;
    private readonly Dictionary<string, int> index;
    private readonly HashSet<string> received;
    private readonly IReadOnlyList<BundleCap> caps;

    public BundleGraph(IReadOnlyList<SupportProgramme> candidates, IReadOnlyCollection<string> received, IReadOnlyList<BundleCap> caps)
    {
        this.received = received.ToHashSet(StringComparer.Ordinal);
        this.caps = caps;
        var left = candidates.Where(c => !this.received.Contains(c.Id) && !c.Terms.Excludes.Any(this.received.Contains)).ToList();
        // What has to come first must be a candidate itself or already received; removing one may strand another.
        while (left.RemoveAll(c => !c.Terms.After.All(a => this.received.Contains(a) || left.Exists(l => l.Id == a))) > 0) { }
        programmes = [.. left];
        index = programmes.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Whether two cannot be received together; saying so on one side is enough.</summary>
    public bool Exclude(int a, int b) =>
        programmes[a].Terms.Excludes.Contains(programmes[b].Id) || programmes[b].Terms.Excludes.Contains(programmes[a].Id);

    /// <summary>Groups of candidates that are tied to each other, directly or through others.</summary>
    public IEnumerable<int[]> Groups()
    {
        var group = Enumerable.Range(0, programmes.Length).ToArray();
        for (var i = 0; i < programmes.Length; i++)
        {
            foreach (var j in Tied(i))
                Join(i, j);
        }
        return group.Select((_, i) => i).GroupBy(Root).Select(g => g.ToArray()).ToArray();

        int Root(int i) => group[i] == i ? i : group[i] = Root(group[i]);
        void Join(int i, int j) => group[Root(j)] = Root(i);
    }

    /// <summary>Whether everything that has to come first is in the set or received.</summary>
    public bool IsClosed(List<int> set) => set.All(i => ComesAfterOnly(i, set));

    /// <summary>Whether no other candidate of the group can be added.</summary>
    public bool IsMaximal(int[] group, List<int> set) =>
        !group.Any(i => !set.Contains(i) && ComesAfterOnly(i, set) && !set.Any(c => Exclude(c, i)));

    /// <summary>Whether some candidate can keep this one out: by exclusion, or by being what it waits for.</summary>
    public bool CanBeLeftOut(int[] group, int candidate) =>
        programmes[candidate].Terms.After.Any(index.ContainsKey) || group.Any(other => other != candidate && Exclude(other, candidate));

    /// <summary>Sum of the amounts, cut by the limits of totals.</summary>
    public ScoredSet Score(int[] set)
    {
        var cut = caps.Sum(cap => Math.Max(0, set.Where(i => cap.Programmes.Contains(programmes[i].Id)).Sum(Benefit) - cap.Limit.Amount));
        return new ScoredSet(set, set.Sum(Benefit) - cut, cut);
    }

    /// <summary>The programmes with what has to come first in front, else in the order of the candidates.</summary>
    public IReadOnlyList<SupportProgramme> InOrder(int[] set)
    {
        var waiting = set.Order().ToList();
        var ordered = new List<int>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(i => ComesAfterOnly(i, ordered));
            waiting.Remove(next);
            ordered.Add(next);
        }
        return [.. ordered.Select(i => programmes[i])];
    }

    private long Benefit(int i) => programmes[i].Terms.Benefit?.Amount ?? 0;

    private bool ComesAfterOnly(int candidate, List<int> set) =>
        programmes[candidate].Terms.After.All(a => received.Contains(a) || (index.TryGetValue(a, out var i) && set.Contains(i)));

    private IEnumerable<int> Tied(int i)
    {
        var terms = programmes[i].Terms;
        var capped = caps.Where(c => c.Programmes.Contains(programmes[i].Id)).SelectMany(c => c.Programmes);
        return terms.Excludes.Concat(terms.After).Concat(capped).Where(index.ContainsKey).Select(id => index[id]);
    }
}
