using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The bit planes of one tile of people: one bit a person, for each node a plane "met" and a plane "possible".</summary>
/// <remarks>A tile has 1,024 people, so that the planes of some hundred nodes stay in the second-level cache.</remarks>
internal sealed class TilePlanes
{
    /// <summary>People of a tile.</summary>
    public const int People = 1024;

    /// <summary>64-bit words of a plane.</summary>
    public const int Words = People / 64;

    private readonly TilePlan plan;
    private readonly ulong[] steps;
    private readonly ulong[] nodes;
    private readonly ulong[] counters = new ulong[64 * Words];

    public TilePlanes(TilePlan plan)
    {
        this.plan = plan;
        steps = new ulong[plan.StepPlanes * Words];
        steps.AsSpan(TilePlan.Ones * Words, Words).Fill(ulong.MaxValue);
        nodes = new ulong[plan.NodeCount * 2 * Words];
    }

    /// <summary>The planes of all nodes; a node begins at its number times two planes.</summary>
    public ulong[] Nodes => nodes;

    /// <summary>Sets a node to one verdict for everybody.</summary>
    public void Set(int node, Verdict verdict)
    {
        Met(node).Fill(verdict == Verdict.Met ? ulong.MaxValue : 0);
        Possible(node).Fill(verdict == Verdict.NotMet ? 0 : ulong.MaxValue);
    }

    /// <summary>Makes the step planes of one table from the classes of a tile's people.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(int table, int classCount, ReadOnlySpan<byte> classes)
    {
        if (classCount < 2) return;
        ref var source = ref MemoryMarshal.GetReference(classes);
        ref var target = ref Unsafe.As<ulong, uint>(ref steps[plan.FirstStep[table] * Words]);
        for (var step = 1; step < classCount; step++)
        {
            var least = Vector256.Create((byte)step);
            for (var part = 0; part < People / 32; part++)
            {
                var value = Vector256.LoadUnsafe(ref source, (nuint)(part * 32));
                Unsafe.Add(ref target, part) = Vector256.Equals(Vector256.Max(value, least), value).ExtractMostSignificantBits();
            }
            target = ref Unsafe.Add(ref target, Words * 2);
        }
    }

    /// <summary>Makes the planes of a single condition or of a combination; those of its parts must be there.</summary>
    public void Make(int node)
    {
        if (plan.Leaves[node] is { } leaf)
        {
            Runs(leaf.Met, node * 2 * Words);
            Runs(leaf.Possible, ((node * 2) + 1) * Words);
        }
        else if (plan.CombinationAt(node) is { } combination)
        {
            if (combination.Count == 1) Any(combination.Nodes, node * 2 * Words);
            else if (combination.Count == combination.Nodes.Length) All(combination.Nodes, node * 2 * Words);
            else
            {
                Count(combination, Met(node), possible: false);
                Count(combination, Possible(node), possible: true);
            }
        }
    }

    private Span<ulong> Met(int node) => nodes.AsSpan(node * 2 * Words, Words);

    private Span<ulong> Possible(int node) => nodes.AsSpan(((node * 2) + 1) * Words, Words);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Runs(int[] runs, int target)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(steps);
        Vector256<ulong> a0 = default, a1 = default, a2 = default, a3 = default;
        for (var run = 0; run + 1 < runs.Length; run += 2)
        {
            ref var from = ref Unsafe.Add(ref source, runs[run] * Words);
            ref var to = ref Unsafe.Add(ref source, runs[run + 1] * Words);
            a0 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref to));
            a1 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 4), Vector256.LoadUnsafe(ref to, 4));
            a2 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 8), Vector256.LoadUnsafe(ref to, 8));
            a3 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 12), Vector256.LoadUnsafe(ref to, 12));
        }
        ref var plane = ref nodes[target];
        a0.StoreUnsafe(ref plane);
        a1.StoreUnsafe(ref plane, 4);
        a2.StoreUnsafe(ref plane, 8);
        a3.StoreUnsafe(ref plane, 12);
    }

    /// <summary>"Or" of both planes of all parts; they lie one behind the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Any(int[] parts, int target)
    {
        ref var plane = ref MemoryMarshal.GetArrayDataReference(nodes);
        for (var half = 0; half < 2 * Words; half += Words)
        {
            Vector256<ulong> a0 = default, a1 = default, a2 = default, a3 = default;
            foreach (var part in parts)
            {
                ref var bits = ref Unsafe.Add(ref plane, (part * 2 * Words) + half);
                a0 |= Vector256.LoadUnsafe(ref bits);
                a1 |= Vector256.LoadUnsafe(ref bits, 4);
                a2 |= Vector256.LoadUnsafe(ref bits, 8);
                a3 |= Vector256.LoadUnsafe(ref bits, 12);
            }
            ref var to = ref Unsafe.Add(ref plane, target + half);
            a0.StoreUnsafe(ref to);
            a1.StoreUnsafe(ref to, 4);
            a2.StoreUnsafe(ref to, 8);
            a3.StoreUnsafe(ref to, 12);
        }
    }

    private void All(int[] parts, int target)
    {
        var made = nodes.AsSpan(target, 2 * Words);
        made.Fill(ulong.MaxValue);
        foreach (var part in parts)
        {
            var bits = nodes.AsSpan(part * 2 * Words, 2 * Words);
            for (var word = 0; word < made.Length; word++) made[word] &= bits[word];
        }
    }

    /// <summary>Counts bit by bit: plane j of the counters says "at least j + 1 of the parts so far".</summary>
    private void Count(ConditionNode.AtLeast combination, Span<ulong> target, bool possible)
    {
        var needed = combination.Count;
        var counting = needed * Words <= counters.Length ? counters.AsSpan(0, needed * Words) : new ulong[needed * Words];
        counting.Clear();
        foreach (var part in combination.Nodes)
        {
            var bits = possible ? Possible(part) : Met(part);
            for (var j = needed - 1; j >= 0; j--)
            {
                for (var word = 0; word < Words; word++) counting[(j * Words) + word] |= j == 0 ? bits[word] : counting[((j - 1) * Words) + word] & bits[word];
            }
        }
        counting[((needed - 1) * Words)..].CopyTo(target);
    }
}
