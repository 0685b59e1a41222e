using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>A plan drawn up on a day, with its projections.</summary>
public sealed record DrawnPlan
{
    public required BusinessRow Business { get; init; }

    public required DateOnly AsOf { get; init; }

    public required PlanTemplate Template { get; init; }

    /// <summary>標準 Every value as assumed.</summary>
    public required Projection Base { get; init; }

    /// <summary>慎重 Every value at its unfavourable end at once.</summary>
    public required Projection Low { get; init; }

    /// <summary>好調 Every value at its favourable end at once.</summary>
    public required Projection High { get; init; }

    /// <summary>Bands and the share of paths that run out of cash; null when no simulation was asked for.</summary>
    public required PlanSimulation? Simulation { get; init; }

    /// <summary>Source documents of the plan's values, by id.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }

    public BusinessPlan Plan => Template.Plan;
}

/// <summary>Use case: does this business carry itself?</summary>
public sealed class DrawUpPlan(RegionContext context)
{
    /// <summary>Paths of the simulation where none are named.</summary>
    public const int StandardPaths = 1000;

    /// <summary>Seed of the simulation where none is named.</summary>
    public const long StandardSeed = 1;

    /// <summary>Draws up the plan of a business; null when the pack has no such business or no template for it on that day.</summary>
    /// <param name="business">Key of the business.</param>
    /// <param name="paths">Paths of the simulation; 0 for none.</param>
    /// <param name="seed">Seed of the simulation.</param>
    public DrawnPlan? Run(string business, int paths, long seed) => PlanDrawn.Find(context.Pack, business, context.Day, paths, seed);
}

/// <summary>A plan with its projections and its simulation.</summary>
internal sealed record PlanDrawn(BusinessRow Row, PlanTemplate Template, DateOnly Day, int Paths, long Seed)
    : Derived<PackContent, DrawnPlan>
{
    /// <summary>Null when there is no such business, or no template of it stands on the day.</summary>
    public static DrawnPlan? Find(PackContent pack, string business, DateOnly day, int paths, long seed) =>
        pack.Rows<BusinessRow>().FirstOrDefault(b => b.Id == business) is { } row
        && pack.Get(new TemplatesOn(day)).TryGetValue(business, out var template)
            ? pack.Get(new PlanDrawn(row, template, day, paths, seed))
            : null;

    internal override DrawnPlan From(PackContent source)
    {
        var used = PlanValues.Of(Template.Plan).Select(v => v.Value.Source.SourceId).ToHashSet(StringComparer.Ordinal);
        return new DrawnPlan
        {
            Business = Row,
            AsOf = Day,
            Template = Template,
            Base = PlanProjector.Project(Template.Plan),
            Low = PlanProjector.Project(Template.Plan, PlanScenario.Low),
            High = PlanProjector.Project(Template.Plan, PlanScenario.High),
            Simulation = Paths > 0 ? PlanSimulator.Run(Template.Plan, Paths, Seed) : null,
            Sources = [.. source.Rows<SourceRow>().Where(s => used.Contains(s.Id))],
        };
    }
}
