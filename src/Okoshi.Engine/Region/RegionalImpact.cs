using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>需要の波及 What more or less demand for one sector sets off in a municipality, by FLQ and Leontief; never measured.</summary>
/// <param name="Lambda">λ that follows from δ.</param>
/// <param name="Sectors">The sectors that the municipality has; empty where the model has no inverse.</param>
/// <param name="Reason">Why there is no result; none where there is one.</param>
public sealed record RegionalImpact(double Lambda, IReadOnlyList<SectorImpact> Sectors, Remark Reason)
{
    /// <summary>Output of all sectors together, in the unit of the change.</summary>
    public double Total => Sectors.Sum(s => s.Output);

    /// <summary>Whether the sector is part of the municipality's economy: without employees its quotients are undefined.</summary>
    public static bool Has(EstimatedSector sector)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return sector is { Employees: > 0, NationalEmployees: > 0 };
    }

    /// <summary>Estimates.</summary>
    /// <param name="sectors">All sectors of the municipality, in the order of the coefficients.</param>
    /// <param name="coefficients">The nation's domestic input coefficients.</param>
    /// <param name="sector">Name of the sector whose products are asked for; one that the municipality <see cref="Has"/>.</param>
    /// <param name="amount">How much more (or less), in any unit.</param>
    /// <param name="delta">δ of the FLQ, at least 0 and below 1.</param>
    public static RegionalImpact Of(IReadOnlyList<EstimatedSector> sectors, Matrix coefficients, string sector, double amount, double delta)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        ArgumentNullException.ThrowIfNull(coefficients);
        int[] there = [.. Enumerable.Range(0, sectors.Count).Where(i => Has(sectors[i]))];
        if (!there.Any(i => sectors[i].Name == sector))
            throw new ArgumentException("The municipality has no such sector.", nameof(sector));
        var flq = FlqRegionalisation.Estimate(
            Matrix.Create(there.Length, there.Length, (i, j) => coefficients[there[i], there[j]]),
            [.. there.Select(i => (double)sectors[i].Employees!.Value)],
            [.. there.Select(i => (double)sectors[i].NationalEmployees!.Value)],
            delta
        );
        var model = LeontiefModel.Solve(Matrix.Create(there.Length, there.Length, (i, j) => flq.Coefficients[i][j] ?? 0));
        if (model.Impact([.. there.Select(i => sectors[i].Name == sector ? amount : 0)]) is not { } impact)
            return new RegionalImpact(flq.Lambda, [], model.Reason);
        var (multipliers, power, sensitivity) = (model.OutputMultipliers!, model.PowerOfDispersion!, model.SensitivityOfDispersion!);
        return new RegionalImpact(
            flq.Lambda,
            [.. there.Select((s, i) => new SectorImpact(sectors[s].Name, impact.Output[i], multipliers[i], power[i], sensitivity[i]))],
            Remark.None
        );
    }
}
