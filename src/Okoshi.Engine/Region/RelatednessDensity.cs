using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Okoshi.Engine.Region;

/// <summary>関連度密度 How much of what is close to an industry a region already has, 0–1.</summary>
/// <remarks>ω_ri = Σ_j M_rj φ_ij ÷ Σ_j φ_ij; <see cref="DensityConvention"/> says whether j = i counts. Source: as
/// <see cref="Proximity"/>.</remarks>
public sealed class RelatednessDensity
{
    /// <summary>Industries that are computed together: their columns of φ stay in the fast cache while all regions pass.</summary>
    private const int TileWidth = 16;

    private readonly double[] values;
    private readonly int industries;

    private RelatednessDensity(double[] values, int industries, DensityConvention convention) =>
        (this.values, this.industries, Convention) = (values, industries, convention);

    /// <summary>Whether an industry counts as its own neighbour.</summary>
    public DensityConvention Convention { get; }

    /// <summary>The density; null where no industry is close to this one.</summary>
    public double? this[int region, int industry] =>
        values[(region * industries) + industry] is var value && double.IsFinite(value) ? value : null;

    /// <summary>Computes the densities of every region and industry.</summary>
    public static RelatednessDensity Of(Proximity proximity, DensityConvention convention)
    {
        ArgumentNullException.ThrowIfNull(proximity);
        return Of(proximity, proximity.Matrix, convention);
    }

    /// <summary>
    /// Computes the densities of regions that the proximity was not measured over, such as joint areas of those that it was.
    /// </summary>
    /// <exception cref="ArgumentException">The industries are others.</exception>
    public static RelatednessDensity Of(Proximity proximity, SpecialisationMatrix regions, DensityConvention convention)
    {
        ArgumentNullException.ThrowIfNull(proximity);
        ArgumentNullException.ThrowIfNull(regions);
        var n = proximity.Matrix.Industries.Count;
        if (regions.Industries.Count != n)
            throw new ArgumentException($"{n} industries are needed; there are {regions.Industries.Count}.", nameof(regions));
        var ownShare = convention == DensityConvention.WithDiagonal ? 1.0 : 0.0;
        var values = GC.AllocateUninitializedArray<double>(regions.Regions.Count * n);
        int[][] held = [.. Enumerable.Range(0, regions.Regions.Count).Select(regions.IndustriesOf)];
        var tile = new double[n * TileWidth];
        for (var start = 0; start < n; start += TileWidth)
        {
            var width = Math.Min(TileWidth, n - start);
            FillTile(proximity, tile, start, width, ownShare);
            for (var r = 0; r < held.Length; r++)
                SumTile(tile, held[r], values.AsSpan((r * n) + start, width));
        }
        Divide(values, Totals(proximity, ownShare));
        return new RelatednessDensity(values, n, convention);
    }

    private static void FillTile(Proximity proximity, double[] tile, int start, int width, double ownShare)
    {
        Array.Clear(tile);
        for (var j = 0; j < tile.Length / TileWidth; j++)
        {
            proximity.Row(j).Slice(start, width).CopyTo(tile.AsSpan(j * TileWidth));
            if (j >= start && j < start + width)
                tile[(j * TileWidth) + j - start] *= ownShare;
        }
    }

    /// <summary>Adds up the tile's rows of the industries that a region has; the four sums stay in registers.</summary>
    private static void SumTile(double[] tile, int[] held, Span<double> target)
    {
        var rows = MemoryMarshal.Cast<double, Vector256<double>>(tile.AsSpan());
        var (a, b, c, d) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        foreach (var j in held)
        {
            var row = rows.Slice(4 * j, 4);
            a += row[0];
            b += row[1];
            c += row[2];
            d += row[3];
        }
        Span<double> sums = stackalloc double[TileWidth];
        a.CopyTo(sums);
        b.CopyTo(sums[4..]);
        c.CopyTo(sums[8..]);
        d.CopyTo(sums[12..]);
        sums[..target.Length].CopyTo(target);
    }

    private static double[] Totals(Proximity proximity, double ownShare)
    {
        var n = proximity.Matrix.Industries.Count;
        var totals = new double[n];
        for (var i = 0; i < n; i++)
        {
            // In the order of the sums above, so that a region that has everything gets exactly 1.
            var row = proximity.Row(i);
            for (var j = 0; j < n; j++)
                totals[i] += j == i ? row[j] * ownShare : row[j];
        }
        return totals;
    }

    // 0/0 becomes "not a number" inside only; the indexer answers null.
    private static void Divide(double[] values, double[] totals)
    {
        for (var k = 0; k < values.Length; k += totals.Length)
        {
            var row = values.AsSpan(k, totals.Length);
            for (var i = 0; i < row.Length; i++)
                row[i] /= totals[i];
        }
    }
}
