namespace Okoshi.Engine.Region;

/// <summary>推計した部門 One sector of a municipality, in the unit of the table; null where not known.</summary>
/// <param name="Name">Name of the sector.</param>
/// <param name="Employees">Employees of the private establishments in the municipality; null where the sector has none counted.</param>
/// <param name="NationalEmployees">The same in the nation.</param>
/// <param name="Output">域内生産額.</param>
/// <param name="Demand">域内需要, of businesses and of final demand.</param>
/// <param name="Trade">What more is sold outside than bought there, or the other way round; null where output is not known.</param>
public sealed record EstimatedSector(
    string Name,
    decimal? Employees,
    decimal? NationalEmployees,
    decimal? Output,
    decimal? Demand,
    TradeBalance? Trade
);
