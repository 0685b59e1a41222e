using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>域外からの買い入れ What a municipality buys from outside in one sector, less what it sells there; estimated, never measured.</summary>
/// <param name="Sector">Name of the sector.</param>
/// <param name="Amount">Bought in a year, in million yen; 0 where as much or more is sold.</param>
/// <param name="Share">Part of the demand that is met from outside, in per cent.</param>
public sealed record OutsidePurchase(string Sector, decimal Amount, decimal Share);

/// <summary>域外からの買い入れの推計 The purchases by division.</summary>
/// <param name="Period">Years of the table and of the survey.</param>
/// <param name="Sectors">By division; a division that is not there is not known.</param>
/// <param name="Sources">Sources of the table and of the survey.</param>
public sealed record PurchaseEstimate(
    string Period,
    IReadOnlyDictionary<IndustryCode, OutsidePurchase> Sectors,
    IReadOnlyList<SourceRef> Sources
);
