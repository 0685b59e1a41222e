namespace Okoshi.Engine.Region;

/// <summary>家計の行と列 The households as a sector: what they earn from each sector and what they buy.</summary>
/// <param name="Income">Labour income per unit of output of each sector.</param>
/// <param name="Consumption">Consumption of each sector's products per unit of income.</param>
public sealed record HouseholdAccount(IReadOnlyList<double> Income, IReadOnlyList<double> Consumption);
