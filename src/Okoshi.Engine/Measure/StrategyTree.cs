using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>戦略の木 A strategy with its pillars, measures, indicators and projects.</summary>
/// <param name="Id">Key of the strategy.</param>
/// <param name="Title">Title of the strategy.</param>
/// <param name="From">First fiscal year of its period.</param>
/// <param name="To">Last fiscal year of its period.</param>
/// <param name="Pillars">Pillars in order.</param>
/// <param name="Source">Where the strategy is published.</param>
public sealed record StrategyTree(string Id, string Title, FiscalYear From, FiscalYear To, IReadOnlyList<Pillar> Pillars, SourceRef Source)
{
    /// <summary>All measures in order.</summary>
    public IEnumerable<PolicyMeasure> Measures => Pillars.SelectMany(p => p.Measures);

    /// <summary>Indicators counted once: reprints point to another and are left out.</summary>
    public IEnumerable<Kpi> DistinctKpis => Measures.SelectMany(m => m.Kpis).Where(k => !k.IsReprint);

    /// <summary>Projects as printed, reprints included.</summary>
    public IEnumerable<CoCreationProject> PrintedProjects => Measures.SelectMany(m => m.Projects);

    /// <summary>Projects counted once.</summary>
    public IEnumerable<CoCreationProject> DistinctProjects => PrintedProjects.Where(p => !p.IsReprint);

    /// <summary>Length of the period in fiscal years, both ends included.</summary>
    public int Years => To.Year - From.Year + 1;
}
