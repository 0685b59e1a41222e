using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>Standard normal draws from a seed (G. E. P. Box, M. E. Muller, Annals of Mathematical Statistics 29, 1958).</summary>
internal sealed class NormalDraws(long seed)
{
    private readonly SeededRandom random = new(seed);
    private double? kept;

    public double Next()
    {
        if (kept is { } second)
        {
            kept = null;
            return second;
        }
        var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextUnit()));
        var angle = 2 * Math.PI * random.NextUnit();
        kept = radius * Math.Sin(angle);
        return radius * Math.Cos(angle);
    }
}
