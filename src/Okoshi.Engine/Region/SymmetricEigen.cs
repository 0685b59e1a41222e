namespace Okoshi.Engine.Region;

/// <summary>Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.</summary>
/// <remarks>
/// Slow (n³ per sweep, about ten sweeps) but unconditionally convergent and exact to the last digits. Source: G. H. Golub, C. F. Van
/// Loan, Matrix Computations, 8.5.
/// </remarks>
internal sealed class SymmetricEigen
{
    private const int MostSweeps = 60;
    private readonly double[][] matrix;

    /// <summary>Rows are the eigenvectors while the rotations go on.</summary>
    private readonly double[][] vectors;

    private SymmetricEigen(double[][] matrix)
    {
        this.matrix = matrix;
        vectors = [.. matrix.Select((row, i) => row.Select((_, j) => i == j ? 1.0 : 0.0).ToArray())];
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal() > 1e-26 * matrix.Length; sweep++)
            Sweep();
    }

    /// <summary>The pairs, the largest value first. The matrix is used up.</summary>
    public static IReadOnlyList<(double Value, double[] Vector)> Of(double[][] symmetric)
    {
        var eigen = new SymmetricEigen(symmetric);
        return [.. eigen.matrix.Select((row, i) => (Value: row[i], Vector: eigen.vectors[i])).OrderByDescending(p => p.Value)];
    }

    private double OffDiagonal() => matrix.Select((row, i) => row.Where((_, j) => j != i).Sum(v => v * v)).Sum();

    private void Sweep()
    {
        for (var p = 0; p < matrix.Length; p++)
        {
            for (var q = p + 1; q < matrix.Length; q++)
            {
                if (matrix[p][q] != 0)
                    Rotate(p, q);
            }
        }
    }

    private void Rotate(int p, int q)
    {
        var theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        foreach (var row in matrix)
            (row[p], row[q]) = ((c * row[p]) - (s * row[q]), (s * row[p]) + (c * row[q]));
        RotateRows(matrix, p, q, c, s);
        RotateRows(vectors, p, q, c, s);
    }

    private static void RotateRows(double[][] rows, int p, int q, double c, double s)
    {
        var (a, b) = (rows[p], rows[q]);
        for (var k = 0; k < a.Length; k++)
            (a[k], b[k]) = ((c * a[k]) - (s * b[k]), (s * a[k]) + (c * b[k]));
    }
}
