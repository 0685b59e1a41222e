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

    private readonly ulong[] steps;
    private readonly ulong[] counters = new ulong[64 * Words];

    public TilePlanes(TilePlan plan)
    {
        steps = new ulong[plan.StepPlanes * Words];
        steps.AsSpan(TilePlan.Ones * Words, Words).Fill(ulong.MaxValue);
        Nodes = new ulong[plan.Free.End];
        foreach (var verdict in Enum.GetValues<Verdict>())
            Set((int)verdict * TileScript.Room, verdict, 0, People);
    }

    /// <summary>The planes of all nodes.</summary>
    public ulong[] Nodes { get; private set; }

    /// <summary>Makes room for the planes of a script.</summary>
    public void Reserve(int end)
    {
        if (end <= Nodes.Length)
            return;
        var nodes = new ulong[end];
        Nodes.CopyTo(nodes, 0);
        Nodes = nodes;
    }

    /// <summary>Sets a node to one verdict for the people from one place up to another.</summary>
    public void Set(int node, Verdict verdict, int from, int to)
    {
        Fill(Nodes.AsSpan(node, Words), verdict == Verdict.Met, from, to);
        Fill(Nodes.AsSpan(node + Words, Words), verdict != Verdict.NotMet, from, to);
    }

    /// <summary>
    /// Makes step planes of one table from the classes of a tile's people; the code has the least class and the place of each.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(ReadOnlySpan<byte> classes, ReadOnlySpan<int> code)
    {
        ref var source = ref MemoryMarshal.GetReference(classes);
        for (var i = 0; i < code.Length; i += 2)
        {
            ref var target = ref Unsafe.As<ulong, uint>(ref steps[code[i + 1]]);
            var least = Vector256.Create((byte)code[i]);
            for (var part = 0; part < People / 32; part++)
            {
                var value = Vector256.LoadUnsafe(ref source, (nuint)(part * 32));
                Unsafe.Add(ref target, part) = Vector256.Equals(Vector256.Max(value, least), value).ExtractMostSignificantBits();
            }
        }
    }

    /// <summary>Makes the planes of single conditions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Leaves(ReadOnlySpan<int> code)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(steps);
        for (var at = 0; at < code.Length; )
        {
            ref var met = ref Nodes[code[at]];
            var unknownFrom = at + 3 + (2 * code[at + 1]);
            var end = unknownFrom + (2 * code[at + 2]);
            Vector256<ulong> a0 = default,
                a1 = default,
                a2 = default,
                a3 = default;
            for (at += 3; ; at += 2)
            {
                if (at == unknownFrom)
                    Store(ref met, a0, a1, a2, a3);
                if (at == end)
                    break;
                ref var from = ref Unsafe.Add(ref source, code[at]);
                ref var to = ref Unsafe.Add(ref source, code[at + 1]);
                a0 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref to));
                a1 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 4), Vector256.LoadUnsafe(ref to, 4));
                a2 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 8), Vector256.LoadUnsafe(ref to, 8));
                a3 |= Vector256.AndNot(Vector256.LoadUnsafe(ref from, 12), Vector256.LoadUnsafe(ref to, 12));
            }
            Store(ref Unsafe.Add(ref met, Words), a0, a1, a2, a3);
        }
    }

    /// <summary>Makes combinations, of which the parts are there; returns the place in the code behind them.</summary>
    public int Combine(ReadOnlySpan<int> code, int at, int count)
    {
        for (; count > 0; count--)
        {
            var (target, needed) = (code[at], code[at + 1]);
            var parts = code.Slice(at + 4, code[at + 2]);
            var speakers = code.Slice(at + 4 + parts.Length, code[at + 3]);
            if (needed == 1)
                Any(target, parts, speakers);
            else if (needed == parts.Length)
                All(target, parts);
            else
            {
                Count(target, needed, parts, 0);
                Count(target, needed, parts, Words);
            }
            at += 4 + parts.Length + speakers.Length;
        }
        return at;
    }

    private static void Fill(Span<ulong> plane, bool isSet, int from, int to)
    {
        for (var word = from / 64; word * 64 < to; word++)
        {
            var (low, high) = (Math.Max(0, from - (word * 64)), Math.Min(64, to - (word * 64)));
            var bits = (high == 64 ? ulong.MaxValue : (1UL << high) - 1) & ~((1UL << low) - 1);
            if (isSet)
                plane[word] |= bits;
            else
                plane[word] &= ~bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Any(int target, ReadOnlySpan<int> parts, ReadOnlySpan<int> speakers)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(Nodes);
        ref var met = ref Unsafe.Add(ref nodes, target);
        Vector256<ulong> a0 = default,
            a1 = default,
            a2 = default,
            a3 = default;
        foreach (var part in parts)
        {
            ref var bits = ref Unsafe.Add(ref nodes, part);
            a0 |= Vector256.LoadUnsafe(ref bits);
            a1 |= Vector256.LoadUnsafe(ref bits, 4);
            a2 |= Vector256.LoadUnsafe(ref bits, 8);
            a3 |= Vector256.LoadUnsafe(ref bits, 12);
        }
        Store(ref met, a0, a1, a2, a3);
        foreach (var part in speakers)
        {
            ref var bits = ref Unsafe.Add(ref nodes, part + Words);
            a0 |= Vector256.LoadUnsafe(ref bits);
            a1 |= Vector256.LoadUnsafe(ref bits, 4);
            a2 |= Vector256.LoadUnsafe(ref bits, 8);
            a3 |= Vector256.LoadUnsafe(ref bits, 12);
        }
        Store(ref Unsafe.Add(ref met, Words), a0, a1, a2, a3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref ulong plane, Vector256<ulong> a0, Vector256<ulong> a1, Vector256<ulong> a2, Vector256<ulong> a3)
    {
        a0.StoreUnsafe(ref plane);
        a1.StoreUnsafe(ref plane, 4);
        a2.StoreUnsafe(ref plane, 8);
        a3.StoreUnsafe(ref plane, 12);
    }

    private void All(int target, ReadOnlySpan<int> parts)
    {
        var made = Nodes.AsSpan(target, TileScript.Room);
        made.Fill(ulong.MaxValue);
        foreach (var part in parts)
        {
            var bits = Nodes.AsSpan(part, TileScript.Room);
            for (var word = 0; word < made.Length; word++)
                made[word] &= bits[word];
        }
    }

    /// <summary>Counts bit by bit: plane j of the counters says "at least j + 1 of the parts so far".</summary>
    private void Count(int target, int needed, ReadOnlySpan<int> parts, int half)
    {
        var counting = needed * Words <= counters.Length ? counters.AsSpan(0, needed * Words) : new ulong[needed * Words];
        counting.Clear();
        foreach (var part in parts)
        {
            var bits = Nodes.AsSpan(part + half, Words);
            for (var j = needed - 1; j >= 0; j--)
            {
                for (var word = 0; word < Words; word++)
                    counting[(j * Words) + word] |= j == 0 ? bits[word] : counting[((j - 1) * Words) + word] & bits[word];
            }
        }
        counting[((needed - 1) * Words)..].CopyTo(Nodes.AsSpan(target + half, Words));
    }
}
