namespace Okoshi.Engine.Region;

/// <summary>
/// 地域産業表 How much of each industry each region has: persons, establishments or value added. No cell is unknown or negative.
/// </summary>
public sealed class ActivityTable
{
    private readonly double[] values;

    /// <summary>Wraps a table without copying it.</summary>
    /// <param name="regions">Names or codes of the regions.</param>
    /// <param name="industries">Names or codes of the industries.</param>
    /// <param name="values">Region by region, each with all industries.</param>
    /// <exception cref="ArgumentException">The number of values does not fit, or one is negative or not finite.</exception>
    public ActivityTable(IReadOnlyList<string> regions, IReadOnlyList<string> industries, double[] values)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(industries);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != regions.Count * industries.Count)
            throw new ArgumentException(
                $"{regions.Count} × {industries.Count} values are needed; there are {values.Length}.",
                nameof(values)
            );
        if (values.AsSpan().ContainsAnyExceptInRange(0, double.MaxValue))
            throw new ArgumentException("A value is negative or not finite.", nameof(values));
        (Regions, Industries, this.values) = (regions, industries, values);
    }

    /// <summary>Names or codes of the regions.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Names or codes of the industries.</summary>
    public IReadOnlyList<string> Industries { get; }

    /// <summary>One region's industries.</summary>
    public ReadOnlySpan<double> Row(int region) => values.AsSpan(region * Industries.Count, Industries.Count);

    /// <summary>All regions together, by industry.</summary>
    public double[] IndustryTotals()
    {
        var totals = new double[Industries.Count];
        for (var r = 0; r < Regions.Count; r++)
        {
            var row = Row(r);
            for (var i = 0; i < row.Length; i++)
                totals[i] += row[i];
        }
        return totals;
    }
}
