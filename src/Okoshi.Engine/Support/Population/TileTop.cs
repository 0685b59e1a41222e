using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Okoshi.Engine.Support;

/// <summary>
/// Keeps for each person of a tile the first k programmes. Programmes come in order of benefit, so a person with k is done, and soon
/// hardly anybody is left to look at.
/// </summary>
internal sealed class TileTop(PopulationTop top)
{
    private const int Words = TilePlanes.Words;

    private readonly ulong[] open = new ulong[Words];
    private readonly byte[] found = new byte[TilePlanes.People];
    private int start;

    /// <summary>True while somebody has fewer than k.</summary>
    public bool IsShort => open.AsSpan().IndexOfAnyExcept(0UL) >= 0;

    /// <summary>Begins a tile of the index.</summary>
    public void Begin(int first, int people)
    {
        start = first;
        Array.Clear(found);
        for (var word = 0; word < Words; word++)
        {
            var left = top.PerPerson == 0 ? 0 : people - (word * 64);
            open[word] = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << left) - 1;
        }
        top.Clear(first, people);
    }

    /// <summary>Adds a programme for all who meet it and are not done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddMet(ulong[] met, int rank)
    {
        ref var bits = ref MemoryMarshal.GetArrayDataReference(met);
        ref var left = ref MemoryMarshal.GetArrayDataReference(open);
        for (nuint word = 0; word < Words; word += 4)
        {
            if ((Vector256.LoadUnsafe(ref bits, word) & Vector256.LoadUnsafe(ref left, word)) == Vector256<ulong>.Zero) continue;
            for (var i = (int)word; i < (int)word + 4; i++) Add(i, met[i] & open[i], rank << 1);
        }
    }

    /// <summary>Adds a programme for all to whom it is unknown and who are not done.</summary>
    public void AddUnknown(ulong[] met, ulong[] possible, int rank)
    {
        for (var word = 0; word < Words; word++) Add(word, possible[word] & ~met[word] & open[word], (rank << 1) | 1);
    }

    private void Add(int word, ulong bits, int entry)
    {
        var entries = top.Entries;
        var most = top.PerPerson;
        for (; bits != 0; bits &= bits - 1)
        {
            var person = (word * 64) + BitOperations.TrailingZeroCount(bits);
            var place = found[person]++;
            entries[((start + person) * most) + place] = entry;
            if (place + 1 == most) open[word] &= ~(1UL << person);
        }
    }
}
