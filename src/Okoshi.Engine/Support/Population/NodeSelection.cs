namespace Okoshi.Engine.Support;

/// <summary>The nodes that some programmes need, without those that are needed anyway; parts come before what is made of them.</summary>
internal sealed class NodeSelection(TilePlan plan, NodeSelection? given = null)
{
    private readonly int[] chosenIn = new int[plan.NodeCount];
    private readonly List<int> nodes = [];
    private readonly List<int> varying = [];
    private readonly List<int> tables = [];
    private int round;

    /// <summary>Nodes that are the same for a whole segment.</summary>
    public List<int> Constant { get; } = [];

    /// <summary>Nodes that differ from person to person.</summary>
    public IReadOnlyList<int> Varying => varying;

    /// <summary>Tables of classes that they read.</summary>
    public IReadOnlyList<int> Tables => tables;

    /// <summary>Chooses the nodes of programmes anew.</summary>
    public void Select(IEnumerable<int> ranks)
    {
        round++;
        nodes.Clear();
        varying.Clear();
        tables.Clear();
        Constant.Clear();
        foreach (var rank in ranks)
        {
            foreach (var node in plan.Conjunctions[rank]) Add(node);
        }
        nodes.Sort();
        foreach (var node in nodes) (plan.IsConstant(node) ? Constant : varying).Add(node);
        foreach (var node in varying)
        {
            if (plan.Leaves[node] is { } leaf && !tables.Contains(leaf.Table) && given?.tables.Contains(leaf.Table) != true) tables.Add(leaf.Table);
        }
    }

    private void Add(int node)
    {
        if (chosenIn[node] == round || given?.chosenIn[node] > 0) return;
        chosenIn[node] = round;
        nodes.Add(node);
        if (plan.CombinationAt(node) is not { } combination) return;
        foreach (var part in combination.Nodes) Add(part);
    }
}
