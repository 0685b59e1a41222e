namespace Okoshi.Engine.Plan;

/// <summary>資金のゆれ Cash that moves every month by a drift and a random turn, until it is gone or the time is over.</summary>
/// <param name="Cash">Cash at the start in yen, 0 or more.</param>
/// <param name="MonthlyDrift">Mean change of a month in yen.</param>
/// <param name="MonthlyVolatility">Standard deviation of a month's change in yen, above 0.</param>
/// <param name="Months">Number of months, at least 1.</param>
/// <remarks>
/// With x the cash, μ the drift, σ the volatility and T the months, cash watched without pause is gone with probability
/// Φ((−x − μT) ÷ σ√T) + e^(−2μx ÷ σ²) Φ((−x + μT) ÷ σ√T) (reflection principle). Watched at the end of each month only,
/// x is moved away by 0.5826 σ (M. Broadie, P. Glasserman, S. Kou, Mathematical Finance 7, 1997).
/// </remarks>
public sealed record CashWalk(double Cash, double MonthlyDrift, double MonthlyVolatility, int Months)
{
    /// <summary>−ζ(1/2) ÷ √(2π).</summary>
    private const double MonthlyShift = 0.5825971579390106;

    /// <summary>Probability that cash falls below zero at any moment.</summary>
    public double RuinContinuous() => Ruin(Cash);

    /// <summary>Probability that cash is below zero at the end of any month, by the shifted formula.</summary>
    public double RuinMonthly() => Ruin(Cash + (MonthlyShift * MonthlyVolatility));

    /// <summary>Share of simulated paths whose cash is below zero at the end of any month.</summary>
    /// <param name="paths">Number of paths, at least 1.</param>
    /// <param name="seed">Seed.</param>
    public double RuinSimulated(int paths, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        var draws = new NormalDraws(seed);
        var ruined = 0;
        for (var path = 0; path < paths; path++)
        {
            var (cash, gone) = (Cash, Cash < 0);
            for (var month = 0; month < Months; month++)
            {
                cash += MonthlyDrift + (MonthlyVolatility * draws.Next());
                gone |= cash < 0;
            }
            if (gone)
                ruined++;
        }
        return (double)ruined / paths;
    }

    private double Ruin(double distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MonthlyVolatility);
        ArgumentOutOfRangeException.ThrowIfLessThan(Months, 1);
        var spread = MonthlyVolatility * Math.Sqrt(Months);
        var reflected =
            (-2 * MonthlyDrift * distance / (MonthlyVolatility * MonthlyVolatility))
            + LogNormal((-distance + (MonthlyDrift * Months)) / spread);
        return Math.Clamp(Math.Exp(LogNormal((-distance - (MonthlyDrift * Months)) / spread)) + Math.Exp(reflected), 0, 1);
    }

    /// <summary>ln Φ(z): G. Marsaglia's series (Journal of Statistical Software 11, 2004), in the far tail the asymptotic one.</summary>
    private static double LogNormal(double z)
    {
        if (z > 8)
            return 0;
        if (z < -6)
        {
            var square = z * z;
            return (-square / 2)
                - Math.Log(-z * Math.Sqrt(2 * Math.PI))
                + Math.Log(1 - (1 / square) + (3 / (square * square)) - (15 / (square * square * square)));
        }
        var (sum, term) = (z, z);
        for (var i = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); i += 2)
        {
            term *= z * z / i;
            sum += term;
        }
        return Math.Log(0.5 + (sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)));
    }
}
