using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>What a change of demand sets off in a municipality; estimated.</summary>
/// <param name="Delta">δ, as a person chose it.</param>
/// <param name="Impact">What follows, sector by sector.</param>
/// <param name="Table">The national table.</param>
/// <param name="Survey">The survey of establishments.</param>
public sealed record ImpactEstimate(double Delta, RegionalImpact Impact, DatasetInfo Table, DatasetInfo Survey);

/// <summary>Use case: more or less is asked of one sector of a municipality; what follows in all of them?</summary>
public sealed class EstimateImpact(FigureSource source)
{
    /// <summary>δ that studies found for regions; a person must choose one, there is no usual value.</summary>
    public static IReadOnlyList<double> Deltas { get; } = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

    /// <summary>Sectors that the municipality has; empty with the reason where nothing can be estimated.</summary>
    public async Task<(IReadOnlyList<string> Sectors, string Reason)> SectorsAsync(OfficialArea area, CancellationToken cancellationToken)
    {
        var (estimate, reason) = await SectorEstimate.OfAsync(source, area.Code, cancellationToken);
        return (estimate is null ? [] : [.. estimate.Sectors.Where(RegionalImpact.Has).Select(s => s.Name)], reason);
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
        if (!estimate.Sectors.Any(s => s.Name == sector && RegionalImpact.Has(s)))
            return (null, $"「{sector}」は、この市区町村に民営の従業者がいないため、計算できません");
        var impact = RegionalImpact.Of(estimate.Sectors, estimate.Coefficients, sector, (double)amount, delta);
        return impact.Reason == Remark.None
            ? (new ImpactEstimate(delta, impact, estimate.Table, estimate.Survey), "")
            : (null, impact.Reason.Text());
    }
}
