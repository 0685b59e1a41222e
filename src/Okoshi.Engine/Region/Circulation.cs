namespace Okoshi.Engine.Region;

/// <summary>地域経済循環率 How much of the income that is spent was earned in the region, in per cent.</summary>
/// <param name="Rate">Production ÷ income available for spending × 100, or the reason why it is not known.</param>
/// <param name="Convention">Which flows the rate was computed from.</param>
/// <param name="Flows">The flows as printed.</param>
/// <param name="AgreesWithPrint">Whether the computed rate is the printed one to its last digit; null when either is missing.</param>
/// <remarks>
/// RESAS defines the rate as production (value added) ÷ distribution (income, with what flows in). In the printed tables that is
/// 所得への分配 ÷ 所得からの支出, for example 9,693 ÷ 10,408 = 93.1 %.
/// </remarks>
public sealed record Circulation(Computed Rate, string Convention, CirculationFlows Flows, bool? AgreesWithPrint)
{
    /// <summary>Computes the rate from the flows.</summary>
    public static Circulation Of(CirculationFlows flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var rate = Compute(flows);
        bool? agrees =
            rate.Value is { } computed && flows.PrintedRate?.Value is { } printed
                ? decimal.Round(computed, printed.Scale, MidpointRounding.AwayFromZero) == printed
                : null;
        return new Circulation(rate, "生産から分配への流れ（所得への分配）÷ 分配から支出への流れ（所得からの支出）", flows, agrees);
    }

    private static Computed Compute(CirculationFlows flows)
    {
        if (flows.ToDistribution is not { Deciding: { } earned } production)
            return Computed.None("生産から分配への流れの額がありません");
        if (flows.ToExpenditure is not { Deciding: { } spent } expenditure)
            return Computed.None("分配から支出への流れの額がありません");
        return spent > 0
            ? Computed.Of(earned * 100m / spent, production.Source, expenditure.Source)
            : Computed.None("分配から支出への流れの額が0です", expenditure.Source);
    }
}
