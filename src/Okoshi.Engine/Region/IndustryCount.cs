using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>産業の値 Establishments and employees of one area, survey year and industry.</summary>
/// <param name="Area">Area.</param>
/// <param name="Year">Year of the survey.</param>
/// <param name="Industry">Major division, or the total.</param>
/// <param name="Establishments">Places of business, or null when missing.</param>
/// <param name="Employees">Persons engaged (従業者), or null when missing.</param>
/// <param name="Source">Where the values come from.</param>
public sealed record IndustryCount(
    MunicipalityCode Area,
    int Year,
    IndustryCode Industry,
    long? Establishments,
    long? Employees,
    SourceRef Source
);
