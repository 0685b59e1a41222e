namespace Okoshi.Engine.Region;

/// <summary>流出入 How much money one account of the regional economy loses to the outside or gains from it.</summary>
/// <param name="Account">The account: 雇用者所得, その他所得, 民間消費額, 民間投資額, その他支出 …</param>
/// <param name="Amount">What arrives − what was there before, in the unit of the input; negative when money leaves.</param>
/// <param name="Rate">Amount ÷ what was there before × 100, or why it is undefined.</param>
/// <remarks>
/// RESAS compares 地域内勤務者ベース with 地域住民ベース for income, and 地域住民・企業ベース with 地域内ベース for expenditure: the
/// first of each pair is "before", the second "after". Source: RESAS 地域経済循環マップ・データ分析の手引き.
/// </remarks>
public sealed record CirculationLeak(string Account, Computed Amount, Computed Rate)
{
    /// <summary>Computes the leak of one account.</summary>
    public static CirculationLeak Of(string account, decimal? before, decimal? after)
    {
        if (before is not { } b || after is not { } a)
            return new CirculationLeak(account, Computed.None(RegionGap.AmountMissing), Computed.None(RegionGap.AmountMissing));
        return new CirculationLeak(
            account,
            Computed.Of(a - b),
            b > 0 ? Computed.Of((a - b) * 100 / b) : Computed.None(RegionGap.BaseNotPositive)
        );
    }
}
