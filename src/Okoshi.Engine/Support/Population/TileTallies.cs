using System.Numerics;

namespace Okoshi.Engine.Support;

/// <summary>
/// Counts for each person of a tile how many programmes were added, as binary numbers that stand upright: bit b of 64 persons is one word,
/// so that a programme is added to 64 persons at once.
/// </summary>
internal sealed class TileTallies
{
    private const int Words = TilePlanes.Words;

    private readonly int bits;
    private readonly ulong[] planes;

    /// <param name="most">Most programmes that will be added.</param>
    public TileTallies(int most)
    {
        bits = BitOperations.Log2((uint)Math.Max(1, most)) + 1;
        planes = new ulong[Words * bits];
    }

    /// <summary>Adds one for everybody in a plane.</summary>
    public void Add(ulong[] people)
    {
        for (var word = 0; word < Words; word++)
        {
            var carry = people[word];
            for (var at = word * bits; carry != 0; at++)
                (planes[at], carry) = (planes[at] ^ carry, planes[at] & carry);
        }
    }

    /// <summary>Writes the numbers of the first persons, and begins anew.</summary>
    public void Take(Span<ushort> target)
    {
        for (var person = 0; person < target.Length; person++)
        {
            var (word, shift, number) = ((person >> 6) * bits, person & 63, 0);
            for (var bit = 0; bit < bits; bit++)
                number |= (int)((planes[word + bit] >> shift) & 1) << bit;
            target[person] = (ushort)number;
        }
        Array.Clear(planes);
    }
}
