using Okoshi.App.Imports;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>How likely a cash walk ends below zero, simulated and by formula.</summary>
public sealed record RuinResult(
    double Simulated,
    double StandardError,
    double ClosedFormContinuous,
    double ClosedFormMonthly,
    int Paths,
    long Seed
)
{
    public IReadOnlyList<string> Conventions { get; } =
    [
        "月末の資金が0円を下回ったら、なくなったとみる",
        "いつも見る式は連続の極限、月末だけを見る式はその近似（資金を標準偏差の0.5826倍だけ遠ざける）",
    ];
}

/// <summary>Reads a cash walk from JSON and computes it.</summary>
public static class RuinInput
{
    private const decimal MaxYen = 1_000_000_000_000;

    /// <summary>Reads <c>{cash, monthlyDrift, monthlyVolatility, months, paths, seed}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static RuinResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var cash = fields.Number("cash", 0, MaxYen);
        var drift = fields.Number("monthlyDrift", -MaxYen, MaxYen);
        var volatility = fields.Number("monthlyVolatility", 0.000001m, MaxYen);
        var months = fields.Whole("months", 1, 1200);
        var paths = fields.Whole("paths", 1, 1_000_000, required: false) ?? DrawUpPlan.StandardPaths;
        var seed = fields.Whole("seed", long.MinValue, long.MaxValue, required: false) ?? DrawUpPlan.StandardSeed;
        fields.RejectUnknown();
        if (problems.Count > 0)
            throw new BadInputException(problems);
        var walk = new CashWalk((double)cash!.Value, (double)drift!.Value, (double)volatility!.Value, (int)months!.Value);
        var share = walk.RuinSimulated((int)paths, seed);
        return new RuinResult(share, Math.Sqrt(share * (1 - share) / paths), walk.RuinContinuous(), walk.RuinMonthly(), (int)paths, seed);
    }
}
