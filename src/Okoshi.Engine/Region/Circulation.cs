namespace Okoshi.Engine.Region;

/// <summary>地域経済循環率 How much of the income that is spent was earned in the region, in per cent.</summary>
/// <param name="Rate">Production ÷ income available for spending × 100, or the reason why it is not known.</param>
/// <param name="Flows">The flows as printed.</param>
/// <param name="AgreesWithPrint">Whether the computed rate is the printed one to its last digit; null when either is missing.</param>
/// <remarks>
/// RESAS defines the rate as production (value added) ÷ distribution (income, with what flows in). In the printed tables that is
/// 所得への分配 ÷ 所得からの支出, for example 9,693 ÷ 10,408 = 93.1 %.
/// </remarks>
public sealed record Circulation(Computed Rate, CirculationFlows Flows, bool? AgreesWithPrint)
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
        return new Circulation(rate, flows, agrees);
    }

    private static Computed Compute(CirculationFlows flows)
    {
        if (flows.ToDistribution is not { Deciding: { } earned } production)
            return Computed.None(RegionGap.ProductionFlowMissing);
        if (flows.ToExpenditure is not { Deciding: { } spent } expenditure)
            return Computed.None(RegionGap.SpendingFlowMissing);
        return spent > 0
            ? Computed.Of(earned * 100m / spent, production.Source, expenditure.Source)
            : Computed.None(RegionGap.SpendingFlowZero, expenditure.Source);
    }
}
