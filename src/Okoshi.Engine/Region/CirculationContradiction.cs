namespace Okoshi.Engine.Region;

/// <summary>循環の食い違い Two figures of one circulation that must be equal and are not.</summary>
/// <param name="Rule">Which equation is broken.</param>
/// <param name="First">What the one figure is, in Japanese.</param>
/// <param name="FirstValue">The one figure.</param>
/// <param name="Second">What the other is.</param>
/// <param name="SecondValue">The other figure.</param>
/// <remarks>
/// Production, distribution and expenditure are three views of one economy (三面等価): what is spent comes back as production, and
/// what crosses the border explains the difference to what is distributed. Rounding of every figure by half a unit is no contradiction.
/// Source: RESAS 地域経済循環マップ・データ分析の手引き.
/// </remarks>
public sealed record CirculationContradiction(CirculationRule Rule, string First, decimal FirstValue, string Second, decimal SecondValue)
{
    private static readonly string[] Income = ["雇用者所得", "その他所得"];
    private static readonly string[] Spending = ["民間消費", "民間投資", "その他支出"];

    /// <summary>The first figure less the second.</summary>
    public decimal Difference => FirstValue - SecondValue;

    /// <summary>Compares everything that is known; what is missing contradicts nothing.</summary>
    public static IReadOnlyList<CirculationContradiction> Of(
        CirculationFlows flows,
        IReadOnlyList<CirculationAccount> accounts,
        IReadOnlyList<TradeBalance> trade
    )
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(trade);
        var (earned, spent, back, balance) = (
            flows.ToDistribution?.Value,
            flows.ToExpenditure?.Value,
            flows.ReturnToProduction?.Value,
            flows.ExternalBalance?.Value
        );
        var (income, spending) = (Whole(accounts, Income), Whole(accounts, Spending));
        var found = new List<CirculationContradiction?>
        {
            Compare(CirculationRule.Return, "支出による生産への還流", [back], "生産（所得への分配）", [earned]),
            Compare(
                CirculationRule.Border,
                "所得からの支出 ＋ 域際収支",
                [spent, balance],
                back is null ? "生産（所得への分配）" : "支出による生産への還流",
                [back ?? earned]
            ),
            Compare(
                CirculationRule.Income,
                "所得の項目の「もとの額」の合計",
                [.. income.Select(a => a.Before)],
                "生産（所得への分配）",
                [earned]
            ),
            Compare(
                CirculationRule.Income,
                "所得の項目の「後の額」の合計",
                [.. income.Select(a => a.After)],
                "分配（所得からの支出）",
                [spent]
            ),
            Compare(
                CirculationRule.Spending,
                "支出の項目の「もとの額」の合計",
                [.. spending.Select(a => a.Before)],
                "分配（所得からの支出）",
                [spent]
            ),
            Compare(
                CirculationRule.Spending,
                "支出の項目の「後の額」の合計",
                [.. spending.Select(a => a.After)],
                "支出による生産への還流",
                [back ?? earned]
            ),
            Compare(
                CirculationRule.Trade,
                "産業ごとの移輸出 − 移輸入の合計",
                [.. trade.Select(t => (decimal?)t.Balance)],
                "域際収支",
                [balance]
            ),
        };
        if (Circulation.Of(flows) is { AgreesWithPrint: false, Rate.Value: { } rate } && flows.PrintedRate?.Value is { } printed)
            found.Add(
                new CirculationContradiction(
                    CirculationRule.Rate,
                    "資料の循環率（%）",
                    printed,
                    "生産 ÷ 分配 × 100",
                    decimal.Round(rate, printed.Scale, MidpointRounding.AwayFromZero)
                )
            );
        return [.. found.OfType<CirculationContradiction>()];
    }

    /// <summary>The accounts of a side, where all of them are there.</summary>
    private static CirculationAccount[] Whole(IReadOnlyList<CirculationAccount> accounts, string[] names)
    {
        CirculationAccount?[] side = [.. names.Select(n => accounts.FirstOrDefault(a => a.Name == n || a.Name == n + "額"))];
        return side.Any(a => a is null) ? [] : [.. side.Select(a => a!)];
    }

    private static CirculationContradiction? Compare(
        CirculationRule rule,
        string first,
        decimal?[] firsts,
        string second,
        decimal?[] seconds
    )
    {
        decimal?[] all = [.. firsts, .. seconds];
        if (firsts.Length == 0 || all.Any(v => v is null))
            return null;
        var (left, right) = (firsts.Sum()!.Value, seconds.Sum()!.Value);
        var rounding = all.Max(v => Unit(v!.Value)) * all.Length / 2;
        return Math.Abs(left - right) <= rounding ? null : new CirculationContradiction(rule, first, left, second, right);
    }

    /// <summary>One unit of the last printed digit.</summary>
    private static decimal Unit(decimal value) => new(1, 0, 0, false, value.Scale);
}
