using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>経済複雑性 ECI of the regions and PCI of the industries.</summary>
/// <remarks>
/// ECI is the second eigenvector of D⁻¹MU⁻¹Mᵀ (D diversity, U ubiquity), PCI that of U⁻¹MᵀD⁻¹M; both with mean 0 and standard
/// deviation 1 (of all, divided by n), signed so that ECI rises with diversity and an industry's PCI with the ECI of its regions.
/// Source: C. A. Hidalgo, R. Hausmann, PNAS 106 (2009); R. Hausmann et al., The Atlas of Economic Complexity (2014).
/// </remarks>
public sealed record EconomicComplexity
{
    private const double Same = 1e-9;

    private EconomicComplexity() { }

    /// <summary>ECI by region; null where it is undefined.</summary>
    public required IReadOnlyList<double?> Regions { get; init; }

    /// <summary>PCI by industry; null where it is undefined.</summary>
    public required IReadOnlyList<double?> Industries { get; init; }

    /// <summary>Why values are null; empty when none is.</summary>
    public required Remark Reason { get; init; }

    /// <summary>Place of a region among those with an ECI, the most complex first, equals sharing it; null where it has none.</summary>
    public int? RankOf(int region) => Regions[region] is { } own ? 1 + Regions.Count(other => other > own) : null;

    /// <summary>Computes both.</summary>
    public static EconomicComplexity Of(SpecialisationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int[] regions = [.. Present(matrix.Diversity)];
        int[] industries = [.. Present(matrix.Ubiquity)];
        if (regions.Length < 2 || industries.Length < 2)
            return None(matrix, Remark.Of(RegionGap.TooFewSpecialised));
        double[] diversity = [.. regions.Select(r => (double)matrix.Diversity[r])];
        double[] ubiquity = [.. industries.Select(i => (double)matrix.Ubiquity[i])];
        bool[][] held = [.. regions.Select(r => industries.Select(i => matrix[r, i]).ToArray())];
        var isWide = regions.Length <= industries.Length;
        var (second, fault) = isWide ? Second(held, diversity, ubiquity) : Second(Transposed(held), ubiquity, diversity);
        if (second is null)
            return None(matrix, fault);
        double[] eci = Standard(isWide ? second : Average(held, second));
        var direction = eci.Zip(diversity, (e, d) => e * (d - diversity.Average())).Sum();
        if (Math.Abs(direction) < Same)
            return None(matrix, Remark.Of(RegionGap.DirectionUndefined));
        if (direction < 0)
            eci = [.. eci.Select(e => -e)];
        double[] pci = Standard(Average(Transposed(held), eci));
        return new EconomicComplexity
        {
            Regions = Spread(eci, regions, matrix.Regions.Count),
            Industries = Spread(pci, industries, matrix.Industries.Count),
            Reason =
                regions.Length == matrix.Regions.Count && industries.Length == matrix.Industries.Count
                    ? Remark.None
                    : Remark.Of(RegionGap.SomeUnspecialised),
        };
    }

    /// <summary>The second eigenvector of rows⁻¹ M columns⁻¹ Mᵀ, by way of the symmetric matrix that is similar to it.</summary>
    private static (double[]? Vector, Remark Fault) Second(bool[][] held, double[] rows, double[] columns)
    {
        double[] weights = [.. columns.Select(c => 1 / c)];
        var symmetric = held.Select((a, i) => held.Select((b, j) => Shared(a, b, weights) / Math.Sqrt(rows[i] * rows[j])).ToArray())
            .ToArray();
        var pairs = SymmetricEigen.Of(symmetric);
        if (pairs[1].Value > 1 - Same)
            return (null, Remark.Of(RegionGap.Disconnected));
        if (pairs[1].Value < Same)
            return (null, Remark.Of(RegionGap.AllAlike));
        if (pairs.Count > 2 && pairs[1].Value - pairs[2].Value < Same)
            return (null, Remark.Of(RegionGap.EigenvalueRepeated));
        return ([.. pairs[1].Vector.Zip(rows, (v, r) => v / Math.Sqrt(r))], Remark.None);
    }

    private static double Shared(bool[] a, bool[] b, double[] weights)
    {
        var sum = 0.0;
        for (var k = 0; k < a.Length; k++)
        {
            if (a[k] && b[k])
                sum += weights[k];
        }
        return sum;
    }

    /// <summary>For each row the mean of the values of its columns.</summary>
    private static double[] Average(bool[][] held, double[] values) =>
        [.. held.Select(row => row.Zip(values).Where(p => p.First).Average(p => p.Second))];

    private static bool[][] Transposed(bool[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(j => rows.Select(r => r[j]).ToArray())];

    private static double[] Standard(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return [.. values.Select(v => (v - mean) / deviation)];
    }

    private static double?[] Spread(double[] values, int[] places, int length)
    {
        var all = new double?[length];
        for (var k = 0; k < places.Length; k++)
            all[places[k]] = values[k];
        return all;
    }

    private static IEnumerable<int> Present(IReadOnlyList<int> counts) => Enumerable.Range(0, counts.Count).Where(k => counts[k] > 0);

    private static EconomicComplexity None(SpecialisationMatrix matrix, Remark reason) =>
        new()
        {
            Regions = new double?[matrix.Regions.Count],
            Industries = new double?[matrix.Industries.Count],
            Reason = reason,
        };
}
