namespace Okoshi.Engine.Region;

/// <summary>域際収支 What one industry sells outside the region and what the region buys there, in the unit of the input.</summary>
/// <param name="Industry">Name or code.</param>
/// <param name="Balance">移輸出 − 移輸入; negative when the region buys more than it sells.</param>
/// <param name="SelfSufficiency">自給率 1 − 移輸入 ÷ 域内需要, or why it is undefined.</param>
/// <param name="ExportShare">移輸出率 移輸出 ÷ 域内生産額, or why it is undefined.</param>
/// <remarks>Source: 総務省「産業連関分析について」(demand = output − exports + imports).</remarks>
public sealed record TradeBalance(string Industry, decimal Balance, Computed SelfSufficiency, Computed ExportShare)
{
    /// <summary>Computes the balance of one industry.</summary>
    /// <param name="industry">Name or code.</param>
    /// <param name="output">域内生産額, not negative.</param>
    /// <param name="exports">移輸出, not negative.</param>
    /// <param name="imports">移輸入, not negative, written without a minus.</param>
    public static TradeBalance Of(string industry, decimal output, decimal exports, decimal imports)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        ArgumentOutOfRangeException.ThrowIfNegative(exports);
        ArgumentOutOfRangeException.ThrowIfNegative(imports);
        var demand = output - exports + imports;
        return new TradeBalance(
            industry,
            exports - imports,
            demand > 0 ? Computed.Of(1 - (imports / demand)) : Computed.None(RegionGap.NoDemand),
            output > 0 ? Computed.Of(exports / output) : Computed.None(RegionGap.NoOutput)
        );
    }
}
