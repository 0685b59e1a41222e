namespace Okoshi.App.Charts;

/// <summary>A linear scale from values to pixels with round tick values.</summary>
internal sealed class Axis
{
    private readonly double from;
    private readonly double to;
    private readonly double low;
    private readonly double high;

    private Axis(double low, double high, IReadOnlyList<decimal> ticks, double from, double to)
    {
        this.low = low;
        this.high = high;
        this.from = from;
        this.to = to;
        Ticks = ticks;
    }

    public IReadOnlyList<decimal> Ticks { get; }

    public double this[decimal value] => from + (((double)value - low) / (high - low) * (to - from));

    /// <summary>An axis that ends on round numbers at both sides; equal values get room around them.</summary>
    public static Axis Round(decimal low, decimal high, double from, double to, int steps = 4)
    {
        if (low == high)
            high = low + (low == 0 ? 1 : Math.Abs(low));
        var step = NiceStep((high - low) / steps);
        var first = Math.Floor(low / step) * step;
        var last = Math.Ceiling(high / step) * step;
        var ticks = new List<decimal>();
        for (var tick = first; tick <= last; tick += step)
            ticks.Add(tick);
        return new Axis((double)first, (double)last, ticks, from, to);
    }

    /// <summary>1, 2, 2.5 or 5 times a power of ten, not smaller than the raw step.</summary>
    private static decimal NiceStep(decimal raw)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)raw)));
        foreach (var factor in new[] { 1m, 2m, 2.5m, 5m })
        {
            if (factor * power >= raw)
                return factor * power;
        }
        return 10 * power;
    }
}
