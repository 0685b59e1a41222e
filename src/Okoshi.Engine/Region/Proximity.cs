namespace Okoshi.Engine.Region;

/// <summary>産業の近さ How likely a region that is specialised in one industry is specialised in another too.</summary>
/// <remarks>
/// φ_ij = regions specialised in both ÷ max(k_i, k_j), the smaller of the two conditional probabilities; 0–1, symmetric.
/// Source: C. A. Hidalgo, B. Klinger, A.-L. Barabási, R. Hausmann, Science 317 (2007).
/// </remarks>
public sealed class Proximity
{
    private readonly double[] values;

    private Proximity(SpecialisationMatrix matrix)
    {
        Matrix = matrix;
        var n = matrix.Industries.Count;
        values = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = i; j < n; j++)
            {
                var most = Math.Max(matrix.Ubiquity[i], matrix.Ubiquity[j]);
                values[(i * n) + j] = values[(j * n) + i] = most > 0 ? (double)matrix.Together(i, j) / most : 0;
            }
        }
    }

    /// <summary>The specialisations it was computed from.</summary>
    public SpecialisationMatrix Matrix { get; }

    /// <summary>φ of two industries (1 on the diagonal); null where no region is specialised in either of them.</summary>
    public double? this[int first, int second] => Matrix.Ubiquity[first] > 0 || Matrix.Ubiquity[second] > 0 ? Row(first)[second] : null;

    /// <summary>Computes the proximity of every pair of industries.</summary>
    public static Proximity Of(SpecialisationMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new Proximity(matrix);
    }

    /// <summary>One industry's proximities; 0 where undefined.</summary>
    internal ReadOnlySpan<double> Row(int industry) => values.AsSpan(industry * Matrix.Industries.Count, Matrix.Industries.Count);
}
