using System.Numerics;

namespace Okoshi.App.Support.Search;

/// <summary>A set of row numbers as bits.</summary>
internal static class Bits
{
    private const int Word = 64;

    public static ulong[] None(int count) => new ulong[(count + Word - 1) / Word];

    public static ulong[] All(int count)
    {
        var set = None(count);
        Array.Fill(set, ulong.MaxValue);
        if (count % Word > 0)
            set[^1] = (1UL << (count % Word)) - 1;
        return set;
    }

    public static void Add(ulong[] set, int id) => set[id / Word] |= 1UL << (id % Word);

    public static void Remove(ulong[] set, int id) => set[id / Word] &= ~(1UL << (id % Word));

    public static bool Has(ulong[] set, int id) => (set[id / Word] & (1UL << (id % Word))) != 0;

    /// <summary>Takes out what the other set does not have; the other may know fewer rows.</summary>
    public static void And(ulong[] set, ulong[] other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] &= i < other.Length ? other[i] : 0;
    }

    public static int Count(ulong[] set) => set.Sum(BitOperations.PopCount);

    /// <summary>The members in ascending order.</summary>
    public static int[] Members(ulong[] set)
    {
        var members = new int[Count(set)];
        var at = 0;
        for (var i = 0; i < set.Length; i++)
        {
            for (var rest = set[i]; rest != 0; rest &= rest - 1)
                members[at++] = i * Word + BitOperations.TrailingZeroCount(rest);
        }
        return members;
    }
}
