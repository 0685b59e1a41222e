using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>地域の調べの数 One number that a town counted of itself.</summary>
/// <param name="Item">What was counted.</param>
/// <param name="Goods">Of which goods; null for items without.</param>
/// <param name="Period">A year (2025) or a month (2025-08).</param>
/// <param name="Value">The number; 0 says that there is none.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Note">What the town adds; may be empty.</param>
/// <param name="Source">Who counted.</param>
public sealed record LocalCount(LocalItem Item, LocalGoods? Goods, string Period, decimal Value, string Unit, string Note, SourceRef Source)
{
    /// <summary>The year of the period.</summary>
    public string Year => Period[..4];

    /// <summary>Whether it stands for one month.</summary>
    public bool IsMonth => Period.Length > 4;
}
