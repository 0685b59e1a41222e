using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Okoshi.Engine.Support;

/// <summary>
/// The class of a number is how many starts it has reached. Few starts are compared with many numbers at a time. For many starts the axis
/// is cut into equal cells, each of which knows the class at its beginning; hardly ever is anything left to compare within a cell.
/// </summary>
internal sealed class NumberClasses
{
    /// <summary>Numbers that one comparison encodes at once.</summary>
    private const int Step = 32;

    private const int FewStarts = 16;
    private const int MostCells = 1 << 16;

    private readonly long[] starts;
    private readonly int[] smallStarts;
    private readonly byte[] cells;
    private readonly long origin;
    private readonly int shift;

    /// <param name="starts">
    /// The least number of each class from class 1 on, ascending; the first is the smallest number that is known at all.
    /// </param>
    public NumberClasses(long[] starts)
    {
        // The last start is never reached.
        this.starts = [.. starts, long.MaxValue];
        smallStarts = [.. starts.Select(s => (int)Math.Clamp(s, int.MinValue + 1L, int.MaxValue))];
        origin = starts.Length > 1 ? starts[1] - 1 : 0;
        var width = starts[^1] - origin;
        while (width >> shift >= MostCells - 1)
            shift++;
        // Cell 0 is "not known"; cell 1 also holds all that lies before it.
        cells = new byte[Math.Max(width >> shift, 0) + 2];
        for (var cell = 1; cell < cells.Length; cell++)
        {
            var reached = Math.Max(cells[cell - 1], (byte)1);
            while (reached < starts.Length && starts[reached] <= origin + ((cell - 1L) << shift))
                reached++;
            cells[cell] = reached;
        }
    }

    /// <summary>Writes the classes of numbers of 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Encode(ReadOnlySpan<int> values, Span<byte> classes)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        if (smallStarts.Length <= FewStarts)
        {
            for (; i <= values.Length - Step; i += Step)
            {
                Vector256
                    .Narrow(
                        Vector256.Narrow(Reached(ref first, i, smallStarts), Reached(ref first, i + 8, smallStarts)).AsUInt16(),
                        Vector256.Narrow(Reached(ref first, i + 16, smallStarts), Reached(ref first, i + 24, smallStarts)).AsUInt16()
                    )
                    .CopyTo(classes[i..]);
            }
        }
        else if (shift == 0)
        {
            Span<int> cell = stackalloc int[Vector256<int>.Count];
            for (; i <= values.Length - cell.Length; i += cell.Length)
            {
                CellOf(Vector256.LoadUnsafe(ref first, (nuint)i), (int)origin, cells.Length - 2, int.MinValue).CopyTo(cell);
                for (var lane = 0; lane < cell.Length; lane++)
                    classes[i + lane] = cells[cell[lane]];
            }
        }
        for (; i < values.Length; i++)
            classes[i] = ClassOf(values[i] == int.MinValue ? long.MinValue : values[i]);
    }

    /// <summary>Writes the classes of numbers of 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Encode(ReadOnlySpan<long> values, Span<byte> classes)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        if (starts.Length <= FewStarts)
        {
            for (; i <= values.Length - Step; i += Step)
            {
                Vector256
                    .Narrow(
                        Vector256.Narrow(Eight(ref first, i, starts), Eight(ref first, i + 8, starts)).AsUInt16(),
                        Vector256.Narrow(Eight(ref first, i + 16, starts), Eight(ref first, i + 24, starts)).AsUInt16()
                    )
                    .CopyTo(classes[i..]);
            }
        }
        else
        {
            Span<long> cell = stackalloc long[Vector256<long>.Count];
            for (; i <= values.Length - cell.Length; i += cell.Length)
            {
                CellOf(Vector256.LoadUnsafe(ref first, (nuint)i), origin, (cells.Length - 2L) << shift, long.MinValue).CopyTo(cell);
                for (var lane = 0; lane < cell.Length; lane++)
                {
                    var reached = cells[cell[lane]];
                    while (values[i + lane] >= starts[reached] && reached > 0)
                        reached++;
                    classes[i + lane] = reached;
                }
            }
        }
        for (; i < values.Length; i++)
            classes[i] = ClassOf(values[i]);
    }

    private byte ClassOf(long value)
    {
        if (value == long.MinValue)
            return 0;
        var reached = 1;
        while (reached < starts.Length - 1 && value >= starts[reached])
            reached++;
        return (byte)reached;
    }

    /// <summary>Without a branch on who is known: it could not be predicted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<T> CellOf<T>(Vector256<T> value, T from, T width, T unknown)
        where T : struct, INumber<T>
    {
        var distance = Vector256.Min(Vector256.Max(value, Vector256.Create(from)), Vector256.Create(from + width)) - Vector256.Create(from);
        return Vector256.AndNot((distance >> shift) + Vector256<T>.One, Vector256.Equals(value, Vector256.Create(unknown)));
    }

    private static Vector256<int> Eight(ref long values, int at, long[] starts) =>
        Vector256.Narrow(Reached(ref values, at, starts), Reached(ref values, at + 4, starts));

    private static Vector256<T> Reached<T>(ref T values, int at, T[] starts)
        where T : struct, INumber<T>
    {
        var value = Vector256.LoadUnsafe(ref values, (nuint)at);
        var reached = Vector256<T>.Zero;
        // A true comparison is minus one in each lane.
        foreach (var start in starts)
            reached -= Vector256.GreaterThanOrEqual(value, Vector256.Create(start));
        return reached;
    }
}
