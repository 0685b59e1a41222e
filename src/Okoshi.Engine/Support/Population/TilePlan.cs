using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// How the bit planes of a tile are made: which steps of which table make each single condition, and which nodes make the others.
/// </summary>
internal sealed class TilePlan
{
    /// <summary>Step plane with all bits set.</summary>
    public const int Ones = 0;

    /// <summary>Step plane with no bit set.</summary>
    public const int Zeros = 1;

    /// <summary>The first nodes are the verdicts themselves.</summary>
    public const int Constants = 3;

    private readonly PlaceSegments segments;
    private readonly List<ConditionNode> nodes;
    private readonly Dictionary<string, int> unknownKeys = new(StringComparer.Ordinal) { [""] = 0 };

    public TilePlan(PopulationIndex index)
    {
        (segments, nodes) = (index.Segments, index.Catalogue.Nodes);
        Conjunctions = index.Catalogue.Conjunctions;
        FirstStep = new int[index.Classes.Length];
        var tables = new int[index.Catalogue.Leaves.Count];
        Array.Fill(tables, -1);
        for (var table = 0; table < index.Classes.Length; table++)
        {
            FirstStep[table] = StepPlanes;
            StepPlanes += index.Classes[table].Count - 1;
            foreach (var leaf in index.Classes[table].Verdicts.Keys)
                tables[leaf] = table;
        }
        Leaves =
        [
            .. nodes.Select(n =>
                n is ConditionNode.Leaf leaf && tables[leaf.Index] >= 0
                    ? LeafOf(leaf, tables[leaf.Index], index.Classes[tables[leaf.Index]])
                    : null
            ),
        ];
        IsInline = Inline();
        ScratchEnd = (Constants + (Conjunctions.Length == 0 ? 0 : Conjunctions.Max(c => c.Count(n => IsInline[n])))) * TileScript.Room;
        Free = new TileScript(this);
        Free.Write([.. index.Segments.Free]);
    }

    /// <summary>Number of step planes, with the two constant ones.</summary>
    public int StepPlanes { get; private set; } = 2;

    /// <summary>Table → plane of "class 1 or above"; the planes of the higher classes follow.</summary>
    public int[] FirstStep { get; }

    /// <summary>Node → how it is made of step planes; null for constants, conditions on the segments' place, and combinations.</summary>
    public LeafPlan?[] Leaves { get; }

    /// <summary>
    /// Node → whether only one programme needs this combination: it is made just before, in room that the next programme uses again.
    /// </summary>
    public bool[] IsInline { get; }

    /// <summary>Rank → nodes that all have to hold.</summary>
    public int[][] Conjunctions { get; }

    /// <summary>End of the room of constants and of combinations made just before use.</summary>
    public int ScratchEnd { get; }

    /// <summary>What the programmes need that are not bound to places.</summary>
    public TileScript Free { get; }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => nodes.Count;

    /// <summary>The combination at a node, or null.</summary>
    public ConditionNode.AtLeast? CombinationAt(int node) => nodes[node] as ConditionNode.AtLeast;

    /// <summary>The verdict of a condition on the place for everybody with the same answer.</summary>
    public Verdict At(int node, int answer)
    {
        var leaf = (ConditionNode.Leaf)nodes[node];
        var verdict = segments.Of(answer, leaf.Index);
        return leaf.IsNegated ? verdict.Not() : verdict;
    }

    private bool[] Inline()
    {
        var uses = new int[NodeCount];
        foreach (var node in nodes)
        {
            if (node is not ConditionNode.AtLeast combination)
                continue;
            // A part of another combination is looked up, so it must stay.
            foreach (var part in combination.Nodes)
                uses[part] = 2;
        }
        foreach (var conjunction in Conjunctions)
        {
            foreach (var node in conjunction)
                uses[node]++;
        }
        return [.. nodes.Select((n, i) => n is ConditionNode.AtLeast && uses[i] == 1)];
    }

    private LeafPlan LeafOf(ConditionNode.Leaf leaf, int table, FactClasses classes)
    {
        var verdicts = classes.Verdicts[leaf.Index];
        var unknown = Runs(Verdict.Unknown);
        var key = string.Join(',', unknown);
        if (!unknownKeys.TryGetValue(key, out var number))
            unknownKeys[key] = number = unknownKeys.Count;
        return new LeafPlan(Runs(leaf.IsNegated ? Verdict.NotMet : Verdict.Met), unknown, number);

        int[] Runs(Verdict wanted)
        {
            var steps = new List<int>();
            for (var c = 0; c <= verdicts.Length; c++)
            {
                var before = c > 0 && verdicts[c - 1] == wanted;
                if (before != (c < verdicts.Length && verdicts[c] == wanted))
                    steps.Add(
                        c == 0 ? Ones
                        : c == verdicts.Length ? Zeros
                        : FirstStep[table] + c - 1
                    );
            }
            return [.. steps];
        }
    }
}

/// <summary>A single condition as runs of classes: pairs of step planes, in the first but not in the second.</summary>
/// <param name="Met">Where it is met.</param>
/// <param name="Unknown">Where it is unknown.</param>
/// <param name="UnknownKey">The same number for conditions that are unknown to the same people; 0 for those never unknown.</param>
internal sealed record LeafPlan(int[] Met, int[] Unknown, int UnknownKey);
