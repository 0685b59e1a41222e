namespace Okoshi.Engine.Region;

/// <summary>循環の食い違い Two figures of one circulation that must be equal and are not.</summary>
/// <param name="Rule">Which equation is broken.</param>
/// <param name="First">What the one figure is.</param>
/// <param name="FirstValue">The one figure.</param>
/// <param name="Second">What the other is.</param>
/// <param name="SecondValue">The other figure.</param>
/// <remarks>
/// Production, distribution and expenditure are three views of one economy (三面等価): what is spent comes back as production, and
/// what crosses the border explains the difference to what is distributed. Rounding of every figure by half a unit is no contradiction.
/// Source: RESAS 地域経済循環マップ・データ分析の手引き.
/// </remarks>
public sealed record CirculationContradiction(
    CirculationRule Rule,
    CirculationSum First,
    decimal FirstValue,
    CirculationSum Second,
    decimal SecondValue
)
{
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
        var (income, spending) = (Whole(accounts, CirculationAccountNames.Income), Whole(accounts, CirculationAccountNames.Spending));
        var found = new List<CirculationContradiction?>
        {
            Compare(CirculationRule.Return, CirculationSum.Return, [back], CirculationSum.Production, [earned]),
            Compare(
                CirculationRule.Border,
                CirculationSum.SpendingAndBorder,
                [spent, balance],
                back is null ? CirculationSum.Production : CirculationSum.Return,
                [back ?? earned]
            ),
            Compare(
                CirculationRule.Income,
                CirculationSum.IncomeBefore,
                [.. income.Select(a => a.Before)],
                CirculationSum.Production,
                [earned]
            ),
            Compare(
                CirculationRule.Income,
                CirculationSum.IncomeAfter,
                [.. income.Select(a => a.After)],
                CirculationSum.Distribution,
                [spent]
            ),
            Compare(
                CirculationRule.Spending,
                CirculationSum.SpendingBefore,
                [.. spending.Select(a => a.Before)],
                CirculationSum.Distribution,
                [spent]
            ),
            Compare(
                CirculationRule.Spending,
                CirculationSum.SpendingAfter,
                [.. spending.Select(a => a.After)],
                CirculationSum.Return,
                [back ?? earned]
            ),
            Compare(
                CirculationRule.Trade,
                CirculationSum.TradeBalances,
                [.. trade.Select(t => (decimal?)t.Balance)],
                CirculationSum.ExternalBalance,
                [balance]
            ),
        };
        if (Circulation.Of(flows) is { AgreesWithPrint: false, Rate.Value: { } rate } && flows.PrintedRate?.Value is { } printed)
            found.Add(
                new CirculationContradiction(
                    CirculationRule.Rate,
                    CirculationSum.PrintedRate,
                    printed,
                    CirculationSum.ComputedRate,
                    decimal.Round(rate, printed.Scale, MidpointRounding.AwayFromZero)
                )
            );
        return [.. found.OfType<CirculationContradiction>()];
    }

    /// <summary>The accounts of a side, where all of them are there.</summary>
    private static CirculationAccount[] Whole(IReadOnlyList<CirculationAccount> accounts, IReadOnlyList<string> names)
    {
        CirculationAccount?[] side = [.. names.Select(n => accounts.FirstOrDefault(a => CirculationAccountNames.AreSame(a.Name, n)))];
        return side.Any(a => a is null) ? [] : [.. side.Select(a => a!)];
    }

    private static CirculationContradiction? Compare(
        CirculationRule rule,
        CirculationSum first,
        decimal?[] firsts,
        CirculationSum second,
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
