namespace Okoshi.Engine.Region;

/// <summary>特化係数の基準 What a location quotient counts; quotients on different bases must not be mixed.</summary>
public enum QuotientBasis
{
    /// <summary>従業者数 Persons engaged.</summary>
    Workers = 0,

    /// <summary>事業所数 Establishments.</summary>
    Establishments = 1,

    /// <summary>総生産・付加価値 Gross product or value added.</summary>
    GrossProduct = 2,
}
