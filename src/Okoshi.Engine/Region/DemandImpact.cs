namespace Okoshi.Engine.Region;

/// <summary>経済波及効果 What a demand sets off, sector by sector, in the unit of the demand.</summary>
/// <param name="Direct">直接効果 The part of the demand that falls on the region's own products.</param>
/// <param name="Output">生産誘発額 Output of each sector, the direct effect included.</param>
/// <param name="HouseholdIncome">Income of the households; null where they are outside the model.</param>
public sealed record DemandImpact(IReadOnlyList<double> Direct, IReadOnlyList<double> Output, double? HouseholdIncome);
