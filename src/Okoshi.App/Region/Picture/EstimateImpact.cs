using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>What a change of demand sets off in one sector, in the unit of the change.</summary>
/// <param name="Name">Name of the sector.</param>
/// <param name="Output">生産誘発額, the direct effect included.</param>
/// <param name="Multiplier">生産誘発係数 of one unit of demand for this sector.</param>
/// <param name="Power">影響力係数.</param>
/// <param name="Sensitivity">感応度係数.</param>
public sealed record SectorImpact(string Name, double Output, double Multiplier, double Power, double Sensitivity);

/// <summary>What a change of demand sets off in a municipality; estimated.</summary>
/// <param name="Delta">δ, as a person chose it.</param>
/// <param name="Lambda">λ that follows from it.</param>
/// <param name="Sectors">The sectors that the municipality has.</param>
/// <param name="Table">The national table.</param>
/// <param name="Survey">The survey of establishments.</param>
public sealed record ImpactEstimate(double Delta, double Lambda, IReadOnlyList<SectorImpact> Sectors, DatasetInfo Table, DatasetInfo Survey)
{
    /// <summary>Output of all sectors together.</summary>
    public double Total => Sectors.Sum(s => s.Output);
}

/// <summary>Use case: more or less is asked of one sector of a municipality; what follows in all of them?</summary>
public sealed class EstimateImpact(FigureSource source)
{
    /// <summary>δ that studies found for regions; a person must choose one, there is no usual value.</summary>
    public static IReadOnlyList<double> Deltas { get; } = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

    /// <summary>Sectors that the municipality has; empty with the reason where nothing can be estimated.</summary>
    public async Task<(IReadOnlyList<string> Sectors, string Reason)> SectorsAsync(OfficialArea area, CancellationToken cancellationToken)
    {
        var (estimate, reason) = await SectorEstimate.OfAsync(source, area.Code, cancellationToken);
        return (estimate is null ? [] : [.. estimate.Sectors.Where(IsThere).Select(s => s.Name)], reason);
    }

    /// <summary>Estimates; the reason where it is not possible.</summary>
    /// <param name="area">The municipality.</param>
    /// <param name="sector">Name of the sector whose products are asked for.</param>
    /// <param name="amount">How much more (or less), in any unit.</param>
    /// <param name="delta">δ of the FLQ.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<(ImpactEstimate? Result, string Reason)> RunAsync(
        OfficialArea area,
        string sector,
        decimal amount,
        double delta,
        CancellationToken cancellationToken
    )
    {
        var (estimate, reason) = await SectorEstimate.OfAsync(source, area.Code, cancellationToken);
        if (estimate is null)
            return (null, reason);
        int[] there = [.. estimate.Sectors.Select((s, i) => (s, i)).Where(s => IsThere(s.s)).Select(s => s.i)];
        var at = Array.FindIndex(there, i => estimate.Sectors[i].Name == sector);
        if (at < 0)
            return (null, $"「{sector}」は、この市区町村に民営の従業者がいないため、計算できません");
        var domestic = Matrix.Create(there.Length, there.Length, (i, j) => estimate.Coefficients[there[i], there[j]]);
        var flq = FlqRegionalisation.Estimate(
            domestic,
            [.. there.Select(i => (double)estimate.Sectors[i].Employees!.Value)],
            [.. there.Select(i => (double)estimate.Sectors[i].NationalEmployees!.Value)],
            delta
        );
        var model = LeontiefModel.Solve(Matrix.Create(there.Length, there.Length, (i, j) => flq.Coefficients[i][j] ?? 0));
        if (model.Impact([.. there.Select((_, i) => i == at ? (double)amount : 0)]) is not { } impact)
            return (null, model.Reason.Text());
        return (
            new ImpactEstimate(
                delta,
                flq.Lambda,
                [
                    .. there.Select(
                        (s, i) =>
                            new SectorImpact(
                                estimate.Sectors[s].Name,
                                impact.Output[i],
                                model.OutputMultipliers![i],
                                model.PowerOfDispersion![i],
                                model.SensitivityOfDispersion![i]
                            )
                    ),
                ],
                estimate.Table,
                estimate.Survey
            ),
            ""
        );
    }

    // Without employees the quotients are undefined: the sector is no part of the municipality's economy.
    private static bool IsThere(EstimatedSector sector) => sector is { Employees: > 0, NationalEmployees: > 0 };
}
