namespace Okoshi.Engine.Region;

/// <summary>推計の時点 The population after one step of a projection.</summary>
/// <param name="Females">Women by age group, youngest first.</param>
/// <param name="Males">Men; null where only women are projected.</param>
/// <param name="Births">
/// Births of both sexes during the step (of the women's daughters too where only women are projected); null where children
/// come from a child–woman ratio.
/// </param>
public sealed record CohortStep(IReadOnlyList<double> Females, IReadOnlyList<double>? Males, double? Births)
{
    /// <summary>All persons.</summary>
    public double Total => Females.Sum() + (Males?.Sum() ?? 0);
}
