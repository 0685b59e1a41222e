using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>
/// 調べる市区町村 A municipality, or a joint area of several, with its figures and the employees of its industries in two surveys.
/// </summary>
/// <param name="Code">Local government code.</param>
/// <param name="Name">Prefecture and name.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Employees">Persons engaged by major division in the later survey, private establishments; null where not published.</param>
/// <param name="Before">The same in the earlier survey; empty where there is none.</param>
public sealed record DiscoveryArea(
    MunicipalityCode Code,
    string Name,
    AreaFigures Figures,
    IReadOnlyDictionary<IndustryCode, decimal?> Employees,
    IReadOnlyDictionary<IndustryCode, decimal?> Before
)
{
    /// <summary>
    /// Farming, forestry and fishing: the survey of establishments counts firms only there, so the census of persons speaks for them.
    /// </summary>
    public static bool IsPrimary(IndustryCode industry) => industry.Code is "A" or "B";

    /// <summary>Persons engaged by the survey; of farming, forestry and fishing together the persons at work by the census.</summary>
    public decimal? Persons(IndustryCode industry) => IsPrimary(industry) ? Figures.PrimaryWorkers : Employees.GetValueOrDefault(industry);

    /// <summary><see cref="Persons"/> per 1,000 inhabitants; null where either is missing.</summary>
    public decimal? PerThousand(IndustryCode industry) => AreaFigures.Per(Persons(industry), Figures.Population, 1000);
}
