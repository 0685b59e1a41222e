using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>How the bit planes of a tile are made: which steps of which table make each single condition, and which nodes make the others.</summary>
internal sealed class TilePlan
{
    /// <summary>Planes that are the same in every tile: all bits set, no bit set.</summary>
    public const int Ones = 0;

    /// <summary>No bit set.</summary>
    public const int Zeros = 1;

    private readonly PlaceSegments segments;
    private readonly List<ConditionNode> nodes;

    public TilePlan(PopulationIndex index)
    {
        (segments, nodes) = (index.Segments, index.Catalogue.Nodes);
        FirstStep = new int[index.Classes.Length];
        var tables = new Dictionary<int, int>();
        for (var table = 0; table < index.Classes.Length; table++)
        {
            FirstStep[table] = StepPlanes;
            StepPlanes += index.Classes[table].Count - 1;
            foreach (var leaf in index.Classes[table].Verdicts.Keys) tables[leaf] = table;
        }
        Leaves = [.. nodes.Select(n => n is ConditionNode.Leaf leaf && tables.TryGetValue(leaf.Index, out var table) ? LeafOf(leaf, table, index.Classes[table]) : null)];
        Conjunctions = [.. index.Catalogue.Conjunctions.Select((all, rank) => all.Where(n => n != index.Segments.Anchors[rank]).ToArray())];
        FirstOffset = new int[Conjunctions.Length + 1];
        for (var rank = 0; rank < Conjunctions.Length; rank++) FirstOffset[rank + 1] = FirstOffset[rank] + Conjunctions[rank].Length;
        Offsets = [.. Conjunctions.SelectMany(c => c).Select(n => n * 2 * TilePlanes.Words)];
        Free = new NodeSelection(this);
        Free.Select(index.Segments.Free);
    }

    /// <summary>Number of step planes, with the two constant ones.</summary>
    public int StepPlanes { get; private set; } = 2;

    /// <summary>Table → plane of "class 1 or above"; the planes of the higher classes follow.</summary>
    public int[] FirstStep { get; }

    /// <summary>Node → how it is made of step planes; null for constants, conditions on the segments' place, and combinations.</summary>
    public LeafPlan?[] Leaves { get; }

    /// <summary>Rank → nodes that all have to hold, without the one that binds it to a place.</summary>
    public int[][] Conjunctions { get; }

    /// <summary>Rank → its first offset; one more for the end.</summary>
    public int[] FirstOffset { get; }

    /// <summary>Where the planes of the nodes of all conjunctions begin, one conjunction after the other.</summary>
    public int[] Offsets { get; }

    /// <summary>Nodes that the programmes of every segment need.</summary>
    public NodeSelection Free { get; }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => nodes.Count;

    /// <summary>The combination at a node, or null.</summary>
    public ConditionNode.AtLeast? CombinationAt(int node) => nodes[node] as ConditionNode.AtLeast;

    /// <summary>Whether a node is the same for a whole segment.</summary>
    public bool IsConstant(int node) => Leaves[node] is null && nodes[node] is not ConditionNode.AtLeast;

    /// <summary>The verdict of a node that is the same for a whole segment.</summary>
    public Verdict ConstantAt(int node, int segment) => nodes[node] switch
    {
        ConditionNode.Constant constant => constant.Verdict,
        ConditionNode.Leaf leaf => leaf.IsNegated ? segments.Of(segment, leaf.Index).Not() : segments.Of(segment, leaf.Index),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "区画で変わらない条件ではありません。"),
    };

    private LeafPlan LeafOf(ConditionNode.Leaf leaf, int table, FactClasses classes)
    {
        var verdicts = leaf.IsNegated ? [.. classes.Verdicts[leaf.Index].Select(v => v.Not())] : classes.Verdicts[leaf.Index];
        return new LeafPlan(table, Runs(v => v == Verdict.Met), Runs(v => v != Verdict.NotMet));

        int[] Runs(Func<Verdict, bool> holds)
        {
            var steps = new List<int>();
            for (var c = 0; c <= verdicts.Length; c++)
            {
                var before = c > 0 && holds(verdicts[c - 1]);
                if (before != (c < verdicts.Length && holds(verdicts[c]))) steps.Add(c == 0 ? Ones : c == verdicts.Length ? Zeros : FirstStep[table] + c - 1);
            }
            return [.. steps];
        }
    }
}

/// <summary>A single condition as runs of classes: pairs of step planes, in the first but not in the second.</summary>
internal sealed record LeafPlan(int Table, int[] Met, int[] Possible);
