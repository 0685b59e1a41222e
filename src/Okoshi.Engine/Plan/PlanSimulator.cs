using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>見通しの幅 Where the middle and the outer parts of many paths lie, in yen.</summary>
/// <param name="P10">One path in ten lies below.</param>
/// <param name="P25">One in four lies below.</param>
/// <param name="P50">Half lie below.</param>
/// <param name="P75">Three in four lie below.</param>
/// <param name="P90">Nine in ten lie below.</param>
public sealed record PlanBand(Yen P10, Yen P25, Yen P50, Yen P75, Yen P90);

/// <summary>見通しの試算 What many paths drawn from the ranges of a plan show.</summary>
public sealed record PlanSimulation
{
    /// <summary>Number of paths.</summary>
    public required int Paths { get; init; }

    /// <summary>Seed: the same seed gives the same paths.</summary>
    public required long Seed { get; init; }

    /// <summary>資金不足になる見込み Share of paths whose cash falls below zero within the projection.</summary>
    public required double RuinProbability { get; init; }

    /// <summary>標準誤差 of that share, √(p(1−p)/n).</summary>
    public required double StandardError { get; init; }

    /// <summary>手もと資金 by month.</summary>
    public required IReadOnlyList<PlanBand> CashByMonth { get; init; }

    /// <summary>手もとに残るお金 by month.</summary>
    public required IReadOnlyList<PlanBand> TakeHomeByMonth { get; init; }

    /// <summary>月に手もとに残るお金 by year: a twelfth of each year's take-home.</summary>
    public required IReadOnlyList<PlanBand> TakeHomePerMonthByYear { get; init; }
}

/// <summary>試算 Draws the values of a plan from their ranges many times and projects each draw.</summary>
/// <remarks>
/// Every value with a range is drawn by itself from a split normal distribution with the range as 10th and 90th
/// percentile; the volumes of all sales share one draw, since the demand of a town is one risk. Each month's sales also
/// turn by the plan's volatility, independently. The owner knows the plan, not the path: the reserve is that of the plan.
/// </remarks>
public static class PlanSimulator
{
    /// <summary>Simulates a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="paths">Number of paths, at least 1.</param>
    /// <param name="seed">Seed.</param>
    public static PlanSimulation Run(BusinessPlan plan, int paths, long seed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(paths, 1);
        var funding = PlanFunding.Of(plan);
        var expected = PlanProjector.Flows(new FlowCalculator(plan, funding, ValuePicker.For(PlanScenario.Base)));
        var reserves = OwnerPolicy.Reserves(funding.ReserveFloor, [.. expected.Select(f => f.Result)]);
        var draws = new NormalDraws(seed);
        var cash = Table(Projection.Horizon, paths);
        var takeHome = Table(Projection.Horizon, paths);
        var yearly = Table(Projection.Horizon / 12, paths);
        var ruined = 0;
        for (var path = 0; path < paths; path++)
        {
            if (RunPath(plan, funding, reserves, draws, path, cash, takeHome))
                ruined++;
            for (var year = 0; year < yearly.Length; year++)
                yearly[year][path] = takeHome.Skip(year * 12).Take(12).Sum(m => m[path]) / 12;
        }
        var share = (double)ruined / paths;
        return new PlanSimulation
        {
            Paths = paths,
            Seed = seed,
            RuinProbability = share,
            StandardError = Math.Sqrt(share * (1 - share) / paths),
            CashByMonth = [.. cash.Select(Band)],
            TakeHomeByMonth = [.. takeHome.Select(Band)],
            TakeHomePerMonthByYear = [.. yearly.Select(Band)],
        };
    }

    private static bool RunPath(
        BusinessPlan plan,
        PlanFunding funding,
        IReadOnlyList<Yen> reserves,
        NormalDraws draws,
        int path,
        long[][] cashTable,
        long[][] takeHomeTable
    )
    {
        var calculator = new FlowCalculator(plan, funding, ValuePicker.Draw(draws));
        var volatility = (double)plan.SalesVolatility.Value / 100;
        var cash = calculator.OpeningCash;
        var ruined = cash < Yen.Zero;
        for (var i = 0; i < Projection.Horizon; i++)
        {
            var result = calculator.Month(i + 1, (decimal)Math.Max(0, 1 + (volatility * draws.Next()))).Result;
            cash += result;
            var takeHome = OwnerPolicy.TakeHome(result, cash, reserves[i]);
            cash -= takeHome;
            ruined |= cash < Yen.Zero;
            cashTable[i][path] = cash.Amount;
            takeHomeTable[i][path] = takeHome.Amount;
        }
        return ruined;
    }

    private static long[][] Table(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new long[columns])];

    private static PlanBand Band(long[] values)
    {
        var sorted = values.Order().ToArray();
        return new PlanBand(
            Quantile(sorted, .10),
            Quantile(sorted, .25),
            Quantile(sorted, .50),
            Quantile(sorted, .75),
            Quantile(sorted, .90)
        );
    }

    /// <summary>Linear between neighbours (R. J. Hyndman, Y. Fan, 1996, type 7).</summary>
    private static Yen Quantile(long[] sorted, double share)
    {
        var position = (sorted.Length - 1) * share;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return Yen.Round((decimal)(sorted[below] + ((sorted[above] - sorted[below]) * (position - below))));
    }
}
