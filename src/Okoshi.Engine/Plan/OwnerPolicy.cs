using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>手もとに残るお金の決め方 How much the owner takes out of the business in a month.</summary>
/// <remarks>
/// The owner takes what the month leaves after all costs, interest and principal, but never so much that the cash left
/// falls below the reserve: the reserve floor and the deficits that the plan itself expects in later months (a poor
/// winter, the end of a grace period). In a month that leaves nothing the owner takes nothing. So a shortfall of cash
/// never comes from withdrawals: it would come without them too.
/// </remarks>
public static class OwnerPolicy
{
    /// <summary>The reserve after each month: the floor and the deepest sum of deficits that later months bring.</summary>
    /// <param name="floor">事業に置いておくお金.</param>
    /// <param name="results">What each month is expected to leave before withdrawals.</param>
    public static IReadOnlyList<Yen> Reserves(Yen floor, IReadOnlyList<Yen> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var reserves = new Yen[results.Count];
        var ahead = 0L;
        for (var i = results.Count - 1; i >= 0; i--)
        {
            reserves[i] = new Yen(floor.Amount + ahead);
            ahead = Math.Max(0, ahead - results[i].Amount);
        }
        return reserves;
    }

    /// <summary>手もとに残るお金 of a month; never negative.</summary>
    /// <param name="result">What the month leaves.</param>
    /// <param name="cashBefore">Cash at the end of the month before the owner takes anything.</param>
    /// <param name="reserve">What has to stay.</param>
    public static Yen TakeHome(Yen result, Yen cashBefore, Yen reserve) =>
        new(Math.Max(0, Math.Min(result.Amount, cashBefore.Amount - reserve.Amount)));
}
