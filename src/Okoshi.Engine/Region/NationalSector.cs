namespace Okoshi.Engine.Region;

/// <summary>全国の部門 One sector of the nation's input–output table, and who works in it.</summary>
/// <param name="Name">Name of the sector.</param>
/// <param name="Output">国内生産額.</param>
/// <param name="Purchases">What each sector buys of it, in the order of the sectors.</param>
/// <param name="FinalDemand">国内最終需要.</param>
/// <param name="Imports">輸入, negative as printed.</param>
/// <param name="Employees">Employees in the municipality; null where the sector has none counted.</param>
/// <param name="NationalEmployees">The same in the nation.</param>
public sealed record NationalSector(
    string Name,
    decimal Output,
    IReadOnlyList<decimal> Purchases,
    decimal FinalDemand,
    decimal Imports,
    decimal? Employees,
    decimal? NationalEmployees
);
