namespace Okoshi.Engine.Shared;

/// <summary>擬似乱数 Random numbers that depend on the seed alone, on every machine and runtime version.</summary>
/// <remarks>SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014): full period 2⁶⁴, one 64-bit state.</remarks>
public sealed class SeededRandom
{
    private ulong state;

    /// <summary>Starts a sequence.</summary>
    public SeededRandom(long seed) => state = unchecked((ulong)seed);

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>Uniform in [0, 1) with 53 bits.</summary>
    public double NextUnit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform whole number in [0, <paramref name="bound"/>).</summary>
    /// <param name="bound">At least 1.</param>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)(NextUnit() * bound);
    }

    /// <summary>Index drawn with probability proportional to non-negative weights, at least one of them positive.</summary>
    public int NextIndex(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = weights.Sum();
        if (!(total > 0))
            throw new ArgumentException("The weights do not add up to a positive number.", nameof(weights));
        var target = NextUnit() * total;
        for (var i = 0; i < weights.Count; i++)
        {
            target -= weights[i];
            if (target < 0)
                return i;
        }
        return weights.Count - 1;
    }
}
