using System.Numerics;

namespace Okoshi.Engine.Region;

/// <summary>特化係数の表 The location quotients of every region and industry at once.</summary>
/// <remarks>The formula of <see cref="LocationQuotient"/>. The reference is the given nation, or all regions together.</remarks>
public sealed class LocationQuotientTable
{
    private readonly double[] quotients;
    private readonly int industries;

    private LocationQuotientTable(double[] quotients, int industries) => (this.quotients, this.industries) = (quotients, industries);

    /// <summary>The quotient; null where the region has nothing at all or the nation has nothing of the industry.</summary>
    public double? this[int region, int industry] =>
        quotients[(region * industries) + industry] is var quotient && double.IsFinite(quotient) ? quotient : null;

    /// <summary>Computes all quotients.</summary>
    /// <param name="table">Regions and industries.</param>
    /// <param name="nation">The nation by industry; null for all regions of the table together.</param>
    public static LocationQuotientTable Of(ActivityTable table, IReadOnlyList<double>? nation = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var totals = nation ?? table.IndustryTotals();
        var all = totals.Sum();
        // Not a number stands for "undefined" inside only: 0/0 and x/0 never leave through the indexer.
        double[] perIndustry = [.. totals.Select(t => t > 0 ? all / t : double.NaN)];
        var quotients = GC.AllocateUninitializedArray<double>(table.Regions.Count * perIndustry.Length);
        for (var r = 0; r < table.Regions.Count; r++)
        {
            var row = table.Row(r);
            var target = quotients.AsSpan(r * perIndustry.Length, perIndustry.Length);
            var perRegion = 1 / Total(row);
            Multiply(row, perRegion, perIndustry, target);
        }
        return new LocationQuotientTable(quotients, perIndustry.Length);
    }

    private static void Multiply(ReadOnlySpan<double> row, double factor, ReadOnlySpan<double> factors, Span<double> target)
    {
        var i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(row[i..]) * factor * new Vector<double>(factors[i..])).CopyTo(target[i..]);
        for (; i < target.Length; i++)
            target[i] = row[i] * factor * factors[i];
    }

    private static double Total(ReadOnlySpan<double> row)
    {
        var total = 0.0;
        foreach (var value in row)
            total += value;
        return total;
    }
}
