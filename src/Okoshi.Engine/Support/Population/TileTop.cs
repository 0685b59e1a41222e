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

    /// <summary>Persons of a word that are listed without asking how many there are.</summary>
    private const int Usual = 4;

    private readonly ulong[] open = new ulong[Words];
    private readonly byte[] found = new byte[TilePlanes.People];
    private readonly int[] list = new int[TilePlanes.People + Usual];
    private int[] places = [];

    /// <summary>True while somebody has fewer than k.</summary>
    public bool IsShort => open.AsSpan().IndexOfAnyExcept(0UL) >= 0;

    /// <summary>Begins with people who have nothing yet.</summary>
    public void Begin(int[] people, int count)
    {
        places = people;
        Array.Clear(found);
        Open(top.PerPerson == 0 ? 0 : count);
        top.Clear(people[0], count);
    }

    /// <summary>Goes on with people who have what they met.</summary>
    public void Resume(int[] people, int count)
    {
        places = people;
        for (var i = 0; i < count; i++)
            found[i] = (byte)top.Entries.AsSpan(people[i] * top.PerPerson, top.PerPerson).IndexOf(-1);
        Open(count);
    }

    /// <summary>How many have fewer than k.</summary>
    public int CountShort()
    {
        var count = 0;
        foreach (var word in open)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Adds those who have fewer than k to a list.</summary>
    public void Short(List<int> late)
    {
        for (var word = 0; word < Words; word++)
        {
            for (var bits = open[word]; bits != 0; bits &= bits - 1)
                late.Add(places[(word * 64) + BitOperations.TrailingZeroCount(bits)]);
        }
    }

    /// <summary>Adds a programme for all who meet it and are not done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddMet(ulong[] met, int rank)
    {
        ref var bits = ref MemoryMarshal.GetArrayDataReference(met);
        ref var left = ref MemoryMarshal.GetArrayDataReference(open);
        var count = 0;
        for (nuint word = 0; word < Words; word += 4)
        {
            if ((Vector256.LoadUnsafe(ref bits, word) & Vector256.LoadUnsafe(ref left, word)) == Vector256<ulong>.Zero)
                continue;
            for (var i = (int)word; i < (int)word + 4; i++)
                count = List(i * 64, met[i] & open[i], count);
        }
        if (count > 0)
            Add(count, rank << 1);
    }

    /// <summary>Adds a programme for all to whom it is unknown and who are not done.</summary>
    public void AddUnknown(ulong[] met, ulong[] possible, int rank)
    {
        var count = 0;
        for (var word = 0; word < Words; word++)
            count = List(word * 64, possible[word] & ~met[word] & open[word], count);
        if (count > 0)
            Add(count, (rank << 1) | 1);
    }

    private void Open(int count)
    {
        for (var word = 0; word < Words; word++)
        {
            var left = count - (word * 64);
            open[word] =
                left >= 64 ? ulong.MaxValue
                : left <= 0 ? 0
                : (1UL << left) - 1;
        }
    }

    /// <summary>
    /// Lists the persons of a word. The first few are written whether they are there or not: a branch on it could not be predicted.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int List(int first, ulong bits, int count)
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(list), count);
        var end = count + BitOperations.PopCount(bits);
        for (var i = 0; i < Usual; i++)
        {
            Unsafe.Add(ref target, i) = first + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
        }
        for (var i = Usual; bits != 0; i++)
        {
            Unsafe.Add(ref target, i) = first + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
        }
        return end;
    }

    /// <summary>Adds an entry for the persons of the list; without a branch on who is done now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int count, int entry)
    {
        var (most, last) = (top.PerPerson, top.PerPerson - 1);
        ref var entries = ref MemoryMarshal.GetArrayDataReference(top.Entries);
        ref var person = ref MemoryMarshal.GetArrayDataReference(list);
        ref var had = ref MemoryMarshal.GetArrayDataReference(found);
        ref var place = ref MemoryMarshal.GetArrayDataReference(places);
        ref var left = ref MemoryMarshal.GetArrayDataReference(open);
        for (var i = 0; i < count; i++)
        {
            var who = Unsafe.Add(ref person, i);
            int at = Unsafe.Add(ref had, who)++;
            Unsafe.Add(ref entries, ((nint)Unsafe.Add(ref place, who) * most) + at) = entry;
            // One when it was the last that was wanted.
            Unsafe.Add(ref left, who >> 6) &= ~((ulong)(1 ^ ((uint)(at - last) >> 31)) << who);
        }
    }
}
