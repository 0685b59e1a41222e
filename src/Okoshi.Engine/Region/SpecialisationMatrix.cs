using System.Numerics;

namespace Okoshi.Engine.Region;

/// <summary>特化行列 Which region is specialised in which industry: yes or no, M of the product-space literature.</summary>
public sealed class SpecialisationMatrix
{
    private const int WordBits = 64;
    private readonly ulong[] byIndustry;
    private readonly int words;

    private SpecialisationMatrix(ActivityTable table, Action<int, ReadOnlySpan<double>, Span<bool>> mark)
    {
        (Regions, Industries) = (table.Regions, table.Industries);
        words = (Regions.Count + WordBits - 1) / WordBits;
        byIndustry = new ulong[Industries.Count * words];
        var diversity = new int[Regions.Count];
        var marks = new bool[Industries.Count];
        for (var r = 0; r < Regions.Count; r++)
        {
            var row = table.Row(r);
            var (word, bit) = (r / WordBits, 1UL << (r % WordBits));
            mark(r, row, marks);
            for (var i = 0; i < marks.Length; i++)
            {
                if (!marks[i])
                    continue;
                byIndustry[(i * words) + word] |= bit;
                diversity[r]++;
            }
        }
        Diversity = diversity;
        Ubiquity = [.. Enumerable.Range(0, Industries.Count).Select(i => Together(i, i))];
    }

    /// <summary>Names or codes of the regions.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Names or codes of the industries.</summary>
    public IReadOnlyList<string> Industries { get; }

    /// <summary>多様性 In how many industries each region is specialised.</summary>
    public IReadOnlyList<int> Diversity { get; }

    /// <summary>遍在性 How many regions are specialised in each industry.</summary>
    public IReadOnlyList<int> Ubiquity { get; }

    /// <summary>Whether a region is specialised in an industry.</summary>
    public bool this[int region, int industry] => (byIndustry[(industry * words) + (region / WordBits)] >> (region % WordBits) & 1) != 0;

    /// <summary>
    /// Specialised where the location quotient is 1 or more (RCA ≥ 1); compared without division, so that exactly 1 counts.
    /// </summary>
    /// <param name="table">Regions and industries.</param>
    /// <param name="nation">The nation by industry; null for all regions of the table together.</param>
    public static SpecialisationMatrix FromQuotients(ActivityTable table, IReadOnlyList<double>? nation = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        double[] totals = nation is null ? table.IndustryTotals() : [.. nation];
        var all = totals.Sum();
        double[] regions = [.. Enumerable.Range(0, table.Regions.Count).Select(r => table.Row(r).ToArray().Sum())];
        return new SpecialisationMatrix(
            table,
            (r, row, marks) =>
            {
                var size = regions[r];
                for (var i = 0; i < marks.Length; i++)
                    marks[i] = row[i] > 0 & row[i] * all >= totals[i] * size;
            }
        );
    }

    /// <summary>Specialised where the table holds 1 (any value above 0).</summary>
    public static SpecialisationMatrix FromBinary(ActivityTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new SpecialisationMatrix(
            table,
            (_, row, marks) =>
            {
                for (var i = 0; i < marks.Length; i++)
                    marks[i] = row[i] > 0;
            }
        );
    }

    /// <summary>How many regions are specialised in both industries.</summary>
    public int Together(int first, int second)
    {
        var a = byIndustry.AsSpan(first * words, words);
        var b = byIndustry.AsSpan(second * words, words);
        var count = 0;
        for (var w = 0; w < a.Length; w++)
            count += BitOperations.PopCount(a[w] & b[w]);
        return count;
    }

    /// <summary>The industries in which a region is specialised, in order.</summary>
    public int[] IndustriesOf(int region)
    {
        var held = new int[Diversity[region]];
        var (count, word, shift) = (0, region / WordBits, region % WordBits);
        for (var i = 0; count < held.Length; i++)
        {
            if ((byIndustry[(i * words) + word] >> shift & 1) != 0)
                held[count++] = i;
        }
        return held;
    }
}
