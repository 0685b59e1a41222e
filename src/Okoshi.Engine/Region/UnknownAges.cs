namespace Okoshi.Engine.Region;

/// <summary>年齢不詳 Persons of one sex whose age a census does not know, spread over the known ages in proportion (不詳按分).</summary>
public static class UnknownAges
{
    /// <summary>The known ages with their share of the unknown; as they are where nobody's age is known.</summary>
    /// <param name="known">Persons by age, none negative.</param>
    /// <param name="unknown">Persons of unknown age, at least 0.</param>
    public static double[] Spread(IReadOnlyList<double> known, double unknown)
    {
        ArgumentNullException.ThrowIfNull(known);
        var sum = known.Sum();
        return sum > 0 ? [.. known.Select(k => k * (1 + (unknown / sum)))] : [.. known];
    }
}
