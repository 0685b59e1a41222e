using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>A plan's results in the shape of the JSON contract, for the API, files and commands.</summary>
public static class PlanOutput
{
    /// <summary>A plan of a pack.</summary>
    public static object Of(DrawnPlan drawn)
    {
        return Of(
            drawn.Plan,
            drawn.AsOf,
            drawn.Base,
            drawn.Low,
            drawn.High,
            drawn.Simulation,
            drawn.Sources.Select(s => new
            {
                s.Id,
                s.Title,
                s.Publisher,
                s.Edition,
                s.Url,
            })
        );
    }

    /// <summary>A plan outside a pack, whose sources are named with each value.</summary>
    public static object Of(BusinessPlan plan, DateOnly asOf, PlanSimulation? simulation) =>
        Of(
            plan,
            asOf,
            PlanProjector.Project(plan),
            PlanProjector.Project(plan, PlanScenario.Low),
            PlanProjector.Project(plan, PlanScenario.High),
            simulation,
            PlanValues.Of(plan).Select(v => new { Id = v.Value.Source.SourceId }).Where(s => s.Id.Length > 0).Distinct()
        );

    private static object Of(
        BusinessPlan plan,
        DateOnly asOf,
        Projection projection,
        Projection low,
        Projection high,
        PlanSimulation? simulation,
        IEnumerable<object> sources
    )
    {
        return new
        {
            AsOf = asOf,
            plan.Business,
            plan.Title,
            projection.Funding,
            projection.OpeningCash,
            projection.Months,
            projection.Years,
            BreakEvenMonth = projection.BreakEvenMonth.Value,
            BreakEvenMonthReason = Reason(projection.BreakEvenMonth),
            PaybackMonth = projection.PaybackMonth.Value,
            PaybackMonthReason = Reason(projection.PaybackMonth),
            Dscr = projection.Years.Select(y => new
            {
                y.Year,
                y.Dscr.Value,
                Reason = Reason(y.Dscr),
            }),
            projection.Shortfall,
            projection.ConsumptionTaxYear,
            RuinProbability = simulation?.RuinProbability,
            StandardError = simulation?.StandardError,
            Paths = simulation?.Paths,
            Seed = simulation?.Seed,
            Bands = simulation is null
                ? null
                : new
                {
                    simulation.CashByMonth,
                    simulation.TakeHomeByMonth,
                    simulation.TakeHomePerMonthByYear,
                },
            Scenarios = new { Low = Summary(low), High = Summary(high) },
            Assumptions = PlanValues
                .Of(plan)
                .Select(v => new
                {
                    v.Section,
                    v.Name,
                    v.Value.Value,
                    v.Value.Unit,
                    v.Value.Low,
                    v.Value.High,
                    v.Value.Source,
                }),
            plan.Missing,
            Sources = sources,
            PlanTexts.Conventions,
        };
    }

    private static object Summary(Projection projection)
    {
        return new
        {
            BreakEvenMonth = projection.BreakEvenMonth.Value,
            BreakEvenMonthReason = Reason(projection.BreakEvenMonth),
            projection.Shortfall,
            TakeHomePerMonth = projection.Years.Select(y => y.TakeHomePerMonth),
            FinalCash = projection.Months[^1].Cash,
        };
    }

    private static string? Reason(PlanMeasure measure) => measure.Reason is { } reason ? PlanTexts.Reason(reason) : null;
}
