using System.Numerics;
using System.Runtime.InteropServices;

namespace Okoshi.Engine.Region;

/// <summary>行列 A matrix of finite numbers, stored row by row; it never changes.</summary>
public sealed class Matrix
{
    /// <summary>From this condition number on, an inverse has no digit that can be trusted.</summary>
    private const double WorstCondition = 1e13;

    private readonly double[] values;

    private Matrix(int rows, int columns, double[] values) => (Rows, Columns, this.values) = (rows, columns, values);

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>The number in a row and column, both counted from 0.</summary>
    public double this[int row, int column] => values[(row * Columns) + column];

    /// <summary>A matrix whose numbers are computed one by one.</summary>
    public static Matrix Create(int rows, int columns, Func<int, int, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var numbers = new double[rows * columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                numbers[(i * columns) + j] = value(i, j);
        }
        return new Matrix(rows, columns, numbers);
    }

    /// <summary>One row, without a copy.</summary>
    public ReadOnlySpan<double> Row(int row) => values.AsSpan(row * Columns, Columns);

    /// <summary>The rows as lists.</summary>
    public IReadOnlyList<IReadOnlyList<double>> ToRows() => [.. Enumerable.Range(0, Rows).Select(i => Row(i).ToArray())];

    /// <summary>列和 The sum of each column, over the first <paramref name="rows"/> rows (all of them unless told otherwise).</summary>
    public IReadOnlyList<double> ColumnSums(int? rows = null)
    {
        var sums = new double[Columns];
        for (var i = 0; i < (rows ?? Rows); i++)
            AddScaled(sums, Row(i), 1);
        return sums;
    }

    /// <summary>The product with a column vector.</summary>
    public IReadOnlyList<double> Times(IReadOnlyList<double> vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (vector.Count != Columns)
            throw new ArgumentException($"A length of {Columns} is needed; it is {vector.Count}.", nameof(vector));
        return [.. Enumerable.Range(0, Rows).Select(i => Enumerable.Range(0, Columns).Sum(j => this[i, j] * vector[j]))];
    }

    /// <summary>逆行列 The inverse, or null when there is none that can be trusted (singular or nearly so).</summary>
    /// <remarks>Gauss–Jordan elimination in place with partial pivoting.</remarks>
    public Matrix? Inverse()
    {
        if (Rows != Columns)
            throw new InvalidOperationException($"Not a square matrix ({Rows} × {Columns}).");
        var work = values.ToArray();
        var swaps = new int[Rows];
        for (var k = 0; k < Rows; k++)
        {
            swaps[k] = PivotRow(work, k);
            if (work[(swaps[k] * Rows) + k] == 0)
                return null;
            SwapRows(work, k, swaps[k]);
            Eliminate(work, k);
        }
        for (var k = Rows - 1; k >= 0; k--)
            SwapColumns(work, k, swaps[k]);
        var inverse = new Matrix(Rows, Rows, work);
        var condition = Norm() * inverse.Norm();
        return condition < WorstCondition ? inverse : null;
    }

    private int PivotRow(double[] work, int k)
    {
        var best = k;
        for (var i = k + 1; i < Rows; i++)
        {
            if (Math.Abs(work[(i * Rows) + k]) > Math.Abs(work[(best * Rows) + k]))
                best = i;
        }
        return best;
    }

    private void SwapRows(double[] work, int a, int b)
    {
        if (a == b)
            return;
        for (var j = 0; j < Rows; j++)
            (work[(a * Rows) + j], work[(b * Rows) + j]) = (work[(b * Rows) + j], work[(a * Rows) + j]);
    }

    private void SwapColumns(double[] work, int a, int b)
    {
        if (a == b)
            return;
        for (var i = 0; i < Rows; i++)
            (work[(i * Rows) + a], work[(i * Rows) + b]) = (work[(i * Rows) + b], work[(i * Rows) + a]);
    }

    /// <summary>Clears column k by the pivot row k and puts the inverse's column in its place.</summary>
    private void Eliminate(double[] work, int k)
    {
        var pivotRow = work.AsSpan(k * Rows, Rows);
        var scale = 1 / pivotRow[k];
        pivotRow[k] = 1;
        for (var j = 0; j < Rows; j++)
            pivotRow[j] *= scale;
        for (var i = 0; i < Rows; i++)
        {
            if (i == k)
                continue;
            var row = work.AsSpan(i * Rows, Rows);
            var factor = row[k];
            row[k] = 0;
            AddScaled(row, pivotRow, -factor);
        }
    }

    /// <summary>The largest column sum of absolute values.</summary>
    private double Norm() => Enumerable.Range(0, Columns).Max(j => Enumerable.Range(0, Rows).Sum(i => Math.Abs(this[i, j])));

    private static void AddScaled(Span<double> target, ReadOnlySpan<double> source, double factor)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(target);
        var sources = MemoryMarshal.Cast<double, Vector<double>>(source);
        for (var j = 0; j < vectors.Length; j++)
            vectors[j] += sources[j] * factor;
        for (var j = vectors.Length * Vector<double>.Count; j < target.Length; j++)
            target[j] += source[j] * factor;
    }
}
