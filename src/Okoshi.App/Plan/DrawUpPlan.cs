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
public sealed class DrawUpPlan(CurrentPack pack)
{
    /// <summary>Paths of the simulation where none are named.</summary>
    public const int StandardPaths = 1000;

    /// <summary>Seed of the simulation where none is named.</summary>
    public const long StandardSeed = 1;

    /// <summary>Draws up the plan of a business; null when the pack has no such business or no template for it on that day.</summary>
    /// <param name="business">Key of the business.</param>
    /// <param name="asOf">Day whose templates and parameters count.</param>
    /// <param name="paths">Paths of the simulation; 0 for none.</param>
    /// <param name="seed">Seed of the simulation.</param>
    /// <param name="cancellationToken">Token.</param>
    public async Task<DrawnPlan?> RunAsync(string business, DateOnly asOf, int paths, long seed, CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        if (content.Rows<BusinessRow>().FirstOrDefault(b => b.Id == business) is not { } row)
            return null;
        var shelf = PlanShelf.Of(content, asOf);
        return shelf.Templates.TryGetValue(business, out var template)
            ? shelf.GetOrDraw(business, paths, seed, () => Draw(content, row, template, asOf, paths, seed))
            : null;
    }

    private static DrawnPlan Draw(PackContent content, BusinessRow business, PlanTemplate template, DateOnly asOf, int paths, long seed)
    {
        var used = PlanValues.Of(template.Plan).Select(v => v.Value.Source.SourceId).ToHashSet(StringComparer.Ordinal);
        return new DrawnPlan
        {
            Business = business,
            AsOf = asOf,
            Template = template,
            Base = PlanProjector.Project(template.Plan),
            Low = PlanProjector.Project(template.Plan, PlanScenario.Low),
            High = PlanProjector.Project(template.Plan, PlanScenario.High),
            Simulation = paths > 0 ? PlanSimulator.Run(template.Plan, paths, seed) : null,
            Sources = [.. content.Rows<SourceRow>().Where(s => used.Contains(s.Id))],
        };
    }
}
