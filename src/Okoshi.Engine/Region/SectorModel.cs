namespace Okoshi.Engine.Region;

/// <summary>部門の推計モデル What a municipality makes and needs, sector by sector, estimated from the national table; never measured.</summary>
/// <remarks>
/// Output is the nation's split by employees (output per head as in the nation). Demand is what the sectors there buy (the nation's input
/// coefficients × their output) and final demand split by inhabitants. A sector that sells and buys at once shows its difference only.
/// </remarks>
public sealed record SectorModel
{
    private SectorModel() { }

    /// <summary>Sectors in the order of the table.</summary>
    public required IReadOnlyList<EstimatedSector> Sectors { get; init; }

    /// <summary>(I − M̂)A: input coefficients of the nation, of what is bought only the part that is made in the nation.</summary>
    public required Matrix Coefficients { get; init; }

    /// <summary>Estimates a municipality.</summary>
    /// <param name="nation">The national table.</param>
    /// <param name="people">Inhabitants of the municipality ÷ those of the nation.</param>
    public static SectorModel Of(IReadOnlyList<NationalSector> nation, decimal people)
    {
        ArgumentNullException.ThrowIfNull(nation);
        decimal?[] output =
        [
            .. nation.Select(s => s is { Employees: { } own, NationalEmployees: > 0 and { } all } ? s.Output * own / all : (decimal?)null),
        ];
        return new SectorModel
        {
            Sectors = [.. nation.Select((s, i) => Sector(s, output[i], Bought(s) + (s.FinalDemand * people)))],
            Coefficients = Domestic(nation),
        };

        decimal Bought(NationalSector sector) =>
            nation.Select((buyer, j) => output[j] is { } made && buyer.Output > 0 ? sector.Purchases[j] / buyer.Output * made : 0).Sum();
    }

    private static EstimatedSector Sector(NationalSector sector, decimal? output, decimal demand) =>
        new(
            sector.Name,
            sector.Employees,
            sector.NationalEmployees,
            output,
            demand,
            output is { } made && demand >= 0
                ? TradeBalance.Of(sector.Name, made, Math.Max(0, made - demand), Math.Max(0, demand - made))
                : null
        );

    private static Matrix Domestic(IReadOnlyList<NationalSector> nation)
    {
        double[] own =
        [
            .. nation.Select(s => s.Purchases.Sum() + s.FinalDemand is > 0 and var demand ? 1 + (double)(s.Imports / demand) : 1),
        ];
        return Matrix.Create(
            nation.Count,
            nation.Count,
            (i, j) => nation[j].Output > 0 ? own[i] * (double)(nation[i].Purchases[j] / nation[j].Output) : 0
        );
    }
}
