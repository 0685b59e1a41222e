using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Okoshi.Engine.Support;

/// <summary>Evaluates programmes on one tile: "and" over the planes of their nodes, then the counts.</summary>
internal sealed class TileProgrammes
{
    private const int Words = TilePlanes.Words;

    private readonly ulong[] nodes;
    private readonly int[] firstNode;
    private readonly int[] offsets;
    private readonly ulong[] valid = new ulong[Words];

    public TileProgrammes(TilePlan plan, TilePlanes planes)
    {
        nodes = planes.Nodes;
        firstNode = plan.FirstOffset;
        offsets = plan.Offsets;
        Met = new long[plan.Conjunctions.Length];
        Possible = new long[plan.Conjunctions.Length];
    }

    /// <summary>Rank → persons met so far.</summary>
    public long[] Met { get; }

    /// <summary>Rank → persons met or unknown so far.</summary>
    public long[] Possible { get; }

    /// <summary>Who met the programme that was looked at last.</summary>
    public ulong[] MetWords { get; } = new ulong[Words];

    /// <summary>Who met it or may meet it.</summary>
    public ulong[] PossibleWords { get; } = new ulong[Words];

    /// <summary>Begins a tile; bits behind the last person count nowhere.</summary>
    public void Begin(int people)
    {
        for (var word = 0; word < Words; word++)
        {
            var left = people - (word * 64);
            valid[word] = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
        }
    }

    /// <summary>Evaluates a programme and counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(int rank, bool onlyPossible)
    {
        Look(rank, onlyPossible);
        ref var met = ref MemoryMarshal.GetArrayDataReference(MetWords);
        ref var possible = ref MemoryMarshal.GetArrayDataReference(PossibleWords);
        int m = 0, p = 0;
        for (var word = 0; word < Words; word += 4)
        {
            m += BitOperations.PopCount(Unsafe.Add(ref met, word)) + BitOperations.PopCount(Unsafe.Add(ref met, word + 1)) + BitOperations.PopCount(Unsafe.Add(ref met, word + 2)) + BitOperations.PopCount(Unsafe.Add(ref met, word + 3));
            p += BitOperations.PopCount(Unsafe.Add(ref possible, word)) + BitOperations.PopCount(Unsafe.Add(ref possible, word + 1)) + BitOperations.PopCount(Unsafe.Add(ref possible, word + 2)) + BitOperations.PopCount(Unsafe.Add(ref possible, word + 3));
        }
        Met[rank] += m;
        Possible[rank] += p;
    }

    /// <summary>Evaluates a programme without counting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Look(int rank, bool onlyPossible)
    {
        ref var plane = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var mask = ref MemoryMarshal.GetArrayDataReference(valid);
        Vector256<ulong> p0 = Vector256.LoadUnsafe(ref mask), p1 = Vector256.LoadUnsafe(ref mask, 4), p2 = Vector256.LoadUnsafe(ref mask, 8), p3 = Vector256.LoadUnsafe(ref mask, 12);
        Vector256<ulong> m0 = p0, m1 = p1, m2 = p2, m3 = p3;
        if (onlyPossible) m0 = m1 = m2 = m3 = Vector256<ulong>.Zero;
        for (var i = firstNode[rank]; i < firstNode[rank + 1]; i++)
        {
            ref var node = ref Unsafe.Add(ref plane, offsets[i]);
            m0 &= Vector256.LoadUnsafe(ref node);
            m1 &= Vector256.LoadUnsafe(ref node, 4);
            m2 &= Vector256.LoadUnsafe(ref node, 8);
            m3 &= Vector256.LoadUnsafe(ref node, 12);
            p0 &= Vector256.LoadUnsafe(ref node, 16);
            p1 &= Vector256.LoadUnsafe(ref node, 20);
            p2 &= Vector256.LoadUnsafe(ref node, 24);
            p3 &= Vector256.LoadUnsafe(ref node, 28);
        }
        ref var met = ref MemoryMarshal.GetArrayDataReference(MetWords);
        ref var possible = ref MemoryMarshal.GetArrayDataReference(PossibleWords);
        m0.StoreUnsafe(ref met);
        m1.StoreUnsafe(ref met, 4);
        m2.StoreUnsafe(ref met, 8);
        m3.StoreUnsafe(ref met, 12);
        p0.StoreUnsafe(ref possible);
        p1.StoreUnsafe(ref possible, 4);
        p2.StoreUnsafe(ref possible, 8);
        p3.StoreUnsafe(ref possible, 12);
    }
}
