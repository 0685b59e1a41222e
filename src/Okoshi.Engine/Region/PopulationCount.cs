using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>人口の値 Persons of one area, year, sex and age band in one edition of the statistics.</summary>
/// <param name="Area">Area.</param>
/// <param name="Year">Year of the count or of the projection.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Age">Age band.</param>
/// <param name="Persons">Persons, or null when the value is missing.</param>
/// <param name="Edition">Count or projection: <c>census</c>, <c>ipss2018</c>, <c>ipss2023</c> …</param>
/// <param name="Source">Where the value comes from.</param>
public sealed record PopulationCount(
    MunicipalityCode Area,
    int Year,
    Sex Sex,
    AgeBand Age,
    long? Persons,
    string Edition,
    SourceRef Source
);
