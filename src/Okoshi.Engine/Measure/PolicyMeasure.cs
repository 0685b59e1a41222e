using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Measure;

/// <summary>施策 The level of a strategy between pillar and project.</summary>
/// <param name="Id">Key, such as 1-3.</param>
/// <param name="Number">Printed number within the pillar.</param>
/// <param name="Title">Printed title.</param>
/// <param name="Challenge">Short own summary of the situation.</param>
/// <param name="Approach">Short own summary of the approach.</param>
/// <param name="Kpis">Indicators, reprints marked.</param>
/// <param name="Projects">Co-creation projects, reprints marked.</param>
/// <param name="Contributions">Existing programmes that contribute.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record PolicyMeasure(
    string Id,
    int Number,
    string Title,
    string Challenge,
    string Approach,
    IReadOnlyList<Kpi> Kpis,
    IReadOnlyList<CoCreationProject> Projects,
    IReadOnlyList<Contribution> Contributions,
    SourceRef Source
)
{
    /// <summary>Projects that stand here for the first time.</summary>
    public int OwnProjects => Projects.Count(p => !p.IsReprint);

    /// <summary>Projects that are printed here again.</summary>
    public int ReprintedProjects => Projects.Count(p => p.IsReprint);
}
