using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Okoshi.Engine.Support;

/// <summary>Evaluates programmes on one tile: "and" over the planes of their nodes, then the counts.</summary>
internal sealed class TileProgrammes(TilePlanes planes, int programmes)
{
    private const int Words = TilePlanes.Words;

    private readonly ulong[] valid = new ulong[Words];

    /// <summary>Rank → persons met so far.</summary>
    public long[] Met { get; } = new long[programmes];

    /// <summary>Rank → persons met or unknown so far.</summary>
    public long[] Possible { get; } = new long[programmes];

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
            valid[word] =
                left >= 64 ? ulong.MaxValue
                : left <= 0 ? 0
                : (1UL << left) - 1;
        }
    }

    /// <summary>Adds the programme that was looked at last to its counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int rank)
    {
        ref var met = ref MemoryMarshal.GetArrayDataReference(MetWords);
        ref var possible = ref MemoryMarshal.GetArrayDataReference(PossibleWords);
        int m = 0,
            p = 0;
        for (var word = 0; word < Words; word += 4)
        {
            m +=
                BitOperations.PopCount(Unsafe.Add(ref met, word))
                + BitOperations.PopCount(Unsafe.Add(ref met, word + 1))
                + BitOperations.PopCount(Unsafe.Add(ref met, word + 2))
                + BitOperations.PopCount(Unsafe.Add(ref met, word + 3));
            p +=
                BitOperations.PopCount(Unsafe.Add(ref possible, word))
                + BitOperations.PopCount(Unsafe.Add(ref possible, word + 1))
                + BitOperations.PopCount(Unsafe.Add(ref possible, word + 2))
                + BitOperations.PopCount(Unsafe.Add(ref possible, word + 3));
        }
        Met[rank] += m;
        Possible[rank] += p;
    }

    /// <summary>Looks who meets all nodes of a programme.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Look(ReadOnlySpan<int> conjunction)
    {
        ref var plane = ref MemoryMarshal.GetArrayDataReference(planes.Nodes);
        ref var mask = ref MemoryMarshal.GetArrayDataReference(valid);
        Vector256<ulong> p0 = Vector256.LoadUnsafe(ref mask),
            p1 = Vector256.LoadUnsafe(ref mask, 4),
            p2 = Vector256.LoadUnsafe(ref mask, 8),
            p3 = Vector256.LoadUnsafe(ref mask, 12);
        Vector256<ulong> m0 = p0,
            m1 = p1,
            m2 = p2,
            m3 = p3;
        foreach (var offset in conjunction)
        {
            ref var node = ref Unsafe.Add(ref plane, offset);
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
