namespace Okoshi.Engine.Plan;

/// <summary>返済方法 How the principal of a loan is paid back.</summary>
public enum RepaymentMethod
{
    /// <summary>元利均等 The same payment every month; the share of principal grows.</summary>
    EqualPayment = 0,

    /// <summary>元金均等 The same principal every month; the payment falls with the interest.</summary>
    EqualPrincipal = 1,
}
