namespace Okoshi.Engine.Region;

/// <summary>循環の額 A sum in the accounts of a circulation that must equal another.</summary>
public enum CirculationSum
{
    /// <summary>支出による生産への還流 What comes back as production.</summary>
    Return = 0,

    /// <summary>生産 What production distributes as income.</summary>
    Production = 1,

    /// <summary>支出と域際収支の和 Spending together with what crosses the border.</summary>
    SpendingAndBorder = 2,

    /// <summary>所得の項目の「もとの額」の和 The accounts of income before.</summary>
    IncomeBefore = 3,

    /// <summary>所得の項目の「後の額」の和 The accounts of income after.</summary>
    IncomeAfter = 4,

    /// <summary>分配 What is spent out of income.</summary>
    Distribution = 5,

    /// <summary>支出の項目の「もとの額」の和 The accounts of spending before.</summary>
    SpendingBefore = 6,

    /// <summary>支出の項目の「後の額」の和 The accounts of spending after.</summary>
    SpendingAfter = 7,

    /// <summary>産業の収支の和 The balances of all industries.</summary>
    TradeBalances = 8,

    /// <summary>域際収支 The external balance.</summary>
    ExternalBalance = 9,

    /// <summary>印刷された循環率 The printed rate in per cent.</summary>
    PrintedRate = 10,

    /// <summary>計算した循環率 The rate that follows from the flows, in per cent.</summary>
    ComputedRate = 11,
}
