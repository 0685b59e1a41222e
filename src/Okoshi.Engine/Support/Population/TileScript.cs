namespace Okoshi.Engine.Support;

/// <summary>
/// What has to be done in a tile for some programmes, as plain numbers one behind the other: which planes to make of what, and which
/// planes each programme needs. What another script makes anyway is only pointed to.
/// </summary>
internal sealed class TileScript
{
    /// <summary>Room of a node: a plane "met" and a plane "possible".</summary>
    public const int Room = 2 * TilePlanes.Words;

    private readonly TilePlan plan;
    private readonly TileScript? given;
    private readonly int[] places;
    private readonly bool[] hasStep;
    private readonly List<int> nodes = [];
    private readonly List<int> steps = [];
    private readonly List<int> keys = [];
    private readonly List<int> chosen = [];

    public TileScript(TilePlan plan, TileScript? given = null)
    {
        (this.plan, this.given) = (plan, given);
        places = new int[plan.NodeCount];
        Array.Fill(places, -1);
        hasStep = new bool[plan.StepPlanes];
        End = given?.End ?? plan.ScratchEnd;
    }

    /// <summary>For each table: its number, how many steps, and for each the least class and where its plane goes.</summary>
    public List<int> Steps { get; } = [];

    /// <summary>For each single condition: where it goes, how many runs are met, how many more are unknown, and the runs.</summary>
    public List<int> Leaves { get; } = [];

    /// <summary>Conditions on the place by which people are arranged, and where they go.</summary>
    public List<(int Node, int Place)> Places { get; } = [];

    /// <summary>Combinations: see <see cref="Combine"/>.</summary>
    public List<int> Combinations { get; } = [];

    /// <summary>For each programme: its rank, how many combinations only it needs, these, how many nodes, and these.</summary>
    public List<int> Programmes { get; } = [];

    /// <summary>Where each programme begins, and the end of the last.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>End of the room that this script's planes take.</summary>
    public int End { get; private set; }

    /// <summary>Writes the script for programmes, in order of rank.</summary>
    public void Write(List<int> ranks)
    {
        Clear();
        foreach (var rank in ranks)
        {
            foreach (var node in plan.Conjunctions[rank])
                AddNeeded(node);
        }
        // Parts have smaller numbers than what is made of them.
        nodes.Sort();
        foreach (var node in nodes)
            WriteNode(node);
        WriteSteps();
        foreach (var rank in ranks)
            WriteProgramme(rank);
        Starts.Add(Programmes.Count);
    }

    private void Clear()
    {
        foreach (var node in nodes)
            places[node] = -1;
        foreach (var step in steps)
            hasStep[step] = false;
        foreach (var list in (List<int>[])[nodes, steps, Steps, Leaves, Combinations, Programmes, Starts])
            list.Clear();
        Places.Clear();
        End = given?.End ?? plan.ScratchEnd;
    }

    private void AddNeeded(int node)
    {
        if (!plan.IsInline[node])
            Add(node);
        else
        {
            foreach (var part in plan.CombinationAt(node)!.Nodes)
                Add(part);
        }
    }

    private void Add(int node)
    {
        if (node < TilePlan.Constants || places[node] >= 0 || given?.places[node] >= 0)
            return;
        places[node] = End;
        End += Room;
        nodes.Add(node);
        if (plan.CombinationAt(node) is not { } combination)
            return;
        foreach (var part in combination.Nodes)
            Add(part);
    }

    private int PlaceOf(int node) =>
        node < TilePlan.Constants ? node * Room
        : places[node] >= 0 ? places[node]
        : given!.places[node];

    private void WriteNode(int node)
    {
        if (plan.CombinationAt(node) is { } combination)
            Combine(combination, places[node], Combinations);
        else if (plan.Leaves[node] is { } leaf)
        {
            Leaves.AddRange([places[node], leaf.Met.Length / 2, leaf.Unknown.Length / 2]);
            WriteRuns(leaf.Met);
            WriteRuns(leaf.Unknown);
        }
        else
            Places.Add((node, places[node]));
    }

    private void WriteRuns(int[] runs)
    {
        foreach (var step in runs)
        {
            Leaves.Add(step * TilePlanes.Words);
            if (step <= TilePlan.Zeros || hasStep[step] || given?.hasStep[step] == true)
                continue;
            hasStep[step] = true;
            steps.Add(step);
        }
    }

    private void WriteSteps()
    {
        steps.Sort();
        var (table, count) = (-1, 0);
        foreach (var step in steps)
        {
            while (table < 0 || (table + 1 < plan.FirstStep.Length && plan.FirstStep[table + 1] <= step))
            {
                table++;
                count = 0;
            }
            if (count == 0)
            {
                count = Steps.Count + 1;
                Steps.AddRange([table, 0]);
            }
            Steps[count]++;
            Steps.AddRange([step - plan.FirstStep[table] + 1, step * TilePlanes.Words]);
        }
    }

    private void WriteProgramme(int rank)
    {
        Starts.Add(Programmes.Count);
        Programmes.AddRange([rank, 0]);
        var inline = Programmes.Count - 1;
        chosen.Clear();
        foreach (var node in plan.Conjunctions[rank])
        {
            var place = plan.IsInline[node] ? (TilePlan.Constants + Programmes[inline]) * Room : PlaceOf(node);
            chosen.Add(place);
            if (!plan.IsInline[node])
                continue;
            Programmes[inline]++;
            Combine(plan.CombinationAt(node)!, place, Programmes);
        }
        Programmes.Add(chosen.Count);
        Programmes.AddRange(chosen);
    }

    /// <summary>
    /// Writes where a combination goes, how many of its parts have to hold, how many parts, how many make it unknown, and these.
    /// </summary>
    /// <remarks>
    /// "Any of" is possible where it is met or where a part is unknown. Parts on the same question are mostly unknown to the same people,
    /// so that one of them speaks for all: a list of industries reads one plane more, not twice as many.
    /// </remarks>
    private void Combine(ConditionNode.AtLeast combination, int place, List<int> target)
    {
        target.AddRange([place, combination.Count, combination.Nodes.Length, 0]);
        var speakers = target.Count - 1;
        foreach (var part in combination.Nodes)
            target.Add(PlaceOf(part));
        if (combination.Count != 1)
            return;
        keys.Clear();
        foreach (var part in combination.Nodes)
        {
            if (plan.Leaves[part] is { } leaf)
            {
                if (leaf.UnknownKey == 0 || keys.Contains(leaf.UnknownKey))
                    continue;
                keys.Add(leaf.UnknownKey);
            }
            target.Add(PlaceOf(part));
            target[speakers]++;
        }
    }
}
