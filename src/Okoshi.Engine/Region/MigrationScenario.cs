namespace Okoshi.Engine.Region;

/// <summary>移動の想定 What if, from some step on, the net migration of certain ages changed by a factor.</summary>
/// <param name="FromStep">First step that it holds for, counted from 0.</param>
/// <param name="FromGroup">First age group (at the start of a step).</param>
/// <param name="ToGroup">Last age group.</param>
/// <param name="Factor">What the rates and numbers are multiplied by: 2/3 for "falls by a third".</param>
/// <param name="LossesOnly">Whether net gains stay as they are.</param>
public sealed record MigrationScenario(int FromStep, int FromGroup, int ToGroup, double Factor, bool LossesOnly = true)
{
    /// <summary>The rates of a step under this scenario. Migrants given as persons arrive one group older than they set out.</summary>
    public CohortRates Apply(CohortRates rates, int step)
    {
        ArgumentNullException.ThrowIfNull(rates);
        if (step < FromStep)
            return rates;
        var last = rates.Survival.Count - 1;
        return rates with
        {
            NetMigrationRates = Changed(rates.NetMigrationRates, FromGroup, ToGroup),
            NetMigration = Changed(rates.NetMigration, Math.Min(FromGroup + 1, last), Math.Min(ToGroup + 1, last)),
        };
    }

    private double[]? Changed(IReadOnlyList<double>? values, int from, int to) =>
        values is null ? null : [.. values.Select((v, i) => i >= from && i <= to && (v < 0 || !LossesOnly) ? v * Factor : v)];
}
