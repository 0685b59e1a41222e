using System.Numerics;
using System.Runtime.InteropServices;

namespace Okoshi.Engine.Region;

/// <summary>全市町村の推計 Projects many areas at once, keeping every step, in memory of the caller.</summary>
/// <typeparam name="T">float or double; float holds a prefecture to a fraction of a person.</typeparam>
/// <remarks>
/// The method of <see cref="CohortProjector"/>. Each area is a block of women then men, each padded to <see cref="Stride"/> numbers;
/// populations, growth (survival + net migration rate, by age at the start) and migrants (persons, by age at the end) share this form.
/// </remarks>
public sealed class PopulationGrid<T>
    where T : struct, IFloatingPointIeee754<T>
{
    private readonly Fertility fertility;
    private readonly T[] mothers;
    private readonly T[] nobody;
    private readonly int groups;

    /// <summary>The places of the fertile ages, widened to whole vectors.</summary>
    private readonly Range fertile;

    /// <summary>Prepares a projection.</summary>
    /// <param name="groups">Age groups, the last open.</param>
    /// <param name="years">Years of a step, equal to the width of an age group.</param>
    /// <param name="fertility">Births.</param>
    public PopulationGrid(int groups, int years, Fertility fertility)
    {
        ArgumentNullException.ThrowIfNull(fertility);
        (this.groups, this.fertility) = (groups, fertility);
        Stride = (groups + Vector<T>.Count - 1) / Vector<T>.Count * Vector<T>.Count;
        (mothers, nobody) = (new T[Stride], new T[Stride]);
        fertile = (fertility.FromGroup / Vector<T>.Count * Vector<T>.Count)..Math.Min(
            Stride,
            (fertility.FromGroup + fertility.Rates.Count + Vector<T>.Count - 1) / Vector<T>.Count * Vector<T>.Count
        );
        for (var k = 0; k < fertility.Rates.Count; k++)
            mothers[fertility.FromGroup + k] = T.CreateChecked(fertility.Rates[k] * years / 2);
    }

    /// <summary>Numbers per area and sex: the age groups, padded with zeros to whole vectors.</summary>
    public int Stride { get; }

    /// <summary>Projects all areas.</summary>
    /// <param name="start">Populations: area by area, women then men.</param>
    /// <param name="growth">Growth, in the same form.</param>
    /// <param name="migrants">Migrants per step, in the same form; empty for none.</param>
    /// <param name="birthSurvival">Survival of births to the first age group: women, men.</param>
    /// <param name="target">Receives area by area, step by step, women then men: steps × the length of <paramref name="start"/>.</param>
    public void Project(
        ReadOnlySpan<T> start,
        ReadOnlySpan<T> growth,
        ReadOnlySpan<T> migrants,
        (T Women, T Men) birthSurvival,
        Span<T> target
    )
    {
        var block = 2 * Stride;
        if (
            start.Length % block != 0
            || growth.Length != start.Length
            || (migrants.Length != 0 && migrants.Length != start.Length)
            || target.Length % Math.Max(1, start.Length) != 0
        )
            throw new ArgumentException("The lengths do not fit each other.", nameof(target));
        var steps = start.Length == 0 ? 0 : target.Length / start.Length;
        var girls = T.CreateChecked(fertility.GirlShare);
        for (var area = 0; area < start.Length; area += block)
        {
            var before = start.Slice(area, block);
            for (var step = 0; step < steps; step++)
            {
                var after = target.Slice((area * steps) + (step * block), block);
                for (var sex = 0; sex < block; sex += Stride)
                {
                    Age(
                        before.Slice(sex, Stride),
                        growth.Slice(area + sex, Stride),
                        migrants.Length > 0 ? migrants.Slice(area + sex, Stride) : nobody,
                        after.Slice(sex, Stride)
                    );
                }
                var births = Births(before[..Stride], after[..Stride]);
                after[0] += births * girls * birthSurvival.Women;
                after[Stride] += births * (T.One - girls) * birthSurvival.Men;
                before = after;
            }
        }
    }

    /// <summary>Puts everyone one place further and adds the migrants; the padding beyond the open group stays zero.</summary>
    private void Age(ReadOnlySpan<T> before, ReadOnlySpan<T> growth, ReadOnlySpan<T> migrants, Span<T> after)
    {
        var last = groups - 1;
        var i = 0;
        for (; i + Vector<T>.Count < after.Length; i += Vector<T>.Count)
        {
            ((new Vector<T>(before[i..]) * new Vector<T>(growth[i..])) + new Vector<T>(migrants[(i + 1)..])).CopyTo(after[(i + 1)..]);
        }
        for (; i < last - 1; i++)
            after[i + 1] = (before[i] * growth[i]) + migrants[i + 1];
        after[0] = migrants[0];
        after[last] = (before[last] * growth[last]) + (before[last - 1] * growth[last - 1]) + migrants[last];
        after[groups..].Clear();
    }

    private T Births(ReadOnlySpan<T> before, ReadOnlySpan<T> after)
    {
        var first = MemoryMarshal.Cast<T, Vector<T>>(before[fertile]);
        var second = MemoryMarshal.Cast<T, Vector<T>>(after[fertile]);
        var rates = MemoryMarshal.Cast<T, Vector<T>>(mothers.AsSpan(fertile));
        var sum = Vector<T>.Zero;
        for (var v = 0; v < rates.Length; v++)
            sum += (first[v] + second[v]) * rates[v];
        return Vector.Sum(sum);
    }
}
