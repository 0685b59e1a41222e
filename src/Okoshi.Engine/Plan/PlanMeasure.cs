namespace Okoshi.Engine.Plan;

/// <summary>値のない理由 Why a measure of a plan is undefined.</summary>
public enum UndefinedReason
{
    /// <summary>黒字が続かない Operating profit does not last within the projection.</summary>
    NoLastingProfit = 0,

    /// <summary>期間内に回収しない The investment is not earned back within the projection.</summary>
    NotPaidBack = 1,

    /// <summary>返済がない There is neither interest nor principal to pay in the year.</summary>
    NoDebtService = 2,

    /// <summary>売上がない There are no sales to divide by.</summary>
    NoSales = 3,

    /// <summary>売るほど赤字 Variable costs eat the sales: no amount of sales would cover the fixed costs.</summary>
    NoContribution = 4,

    /// <summary>投資がない Nothing is invested that would have to be earned back.</summary>
    NoInvestment = 5,
}

/// <summary>計画の指標 A measure that may be undefined; then the reason stands in place of the number.</summary>
public sealed record PlanMeasure
{
    private PlanMeasure(decimal? value, UndefinedReason? reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>The number, or null where undefined.</summary>
    public decimal? Value { get; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>A measure with a number.</summary>
    public static PlanMeasure Of(decimal value) => new(value, null);

    /// <summary>A measure without a number.</summary>
    public static PlanMeasure Undefined(UndefinedReason reason) => new(null, reason);
}
