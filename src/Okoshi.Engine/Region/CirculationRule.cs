namespace Okoshi.Engine.Region;

/// <summary>循環の等式 What must be equal in the accounts of one circulation.</summary>
public enum CirculationRule
{
    /// <summary>還流＝生産 What is spent comes back as production.</summary>
    Return = 0,

    /// <summary>分配＋域際収支＝還流 What crosses the border explains the difference.</summary>
    Border = 1,

    /// <summary>所得の項目の和 The accounts of income make up production and distribution.</summary>
    Income = 2,

    /// <summary>支出の項目の和 The accounts of expenditure make up distribution and production.</summary>
    Spending = 3,

    /// <summary>産業の収支の和 The balances of the industries make up the external balance.</summary>
    Trade = 4,

    /// <summary>印刷された循環率 The printed rate is that of the flows.</summary>
    Rate = 5,
}
