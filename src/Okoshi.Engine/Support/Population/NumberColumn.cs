namespace Okoshi.Engine.Support;

/// <summary>数の列 A number or date of every person: persons, yen, hundredths, or the day number of a date.</summary>
/// <remarks>The smallest number of the type stands for "not known". Money needs 64 bits; days and head counts are kept in 32.</remarks>
public sealed class NumberColumn
{
    private NumberColumn(ApplicantFact fact, int[]? small, long[]? large)
    {
        Fact = fact;
        Small = small;
        Large = large;
    }

    /// <summary>The fact; ages and years since are kept as dates.</summary>
    public ApplicantFact Fact { get; }

    internal int[]? Small { get; }

    internal long[]? Large { get; }

    /// <summary>Number of persons.</summary>
    public int Count => Small?.Length ?? Large!.Length;

    /// <summary>A column of 32-bit numbers; <see cref="int.MinValue"/> is not known. The array is kept, not copied.</summary>
    public static NumberColumn Of(ApplicantFact fact, int[] values) =>
        new(fact, values ?? throw new ArgumentNullException(nameof(values)), null);

    /// <summary>A column of 64-bit numbers; <see cref="long.MinValue"/> is not known. The array is kept, not copied.</summary>
    public static NumberColumn Of(ApplicantFact fact, long[] values) =>
        new(fact, null, values ?? throw new ArgumentNullException(nameof(values)));

    /// <summary>The value of a person; null when it is not known.</summary>
    public long? this[int person] =>
        Small is { } small
            ? (small[person] == int.MinValue ? null : small[person])
            : (Large![person] == long.MinValue ? null : Large[person]);
}
