using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>人口の時点 The population of one year in one edition.</summary>
/// <param name="Year">Year.</param>
/// <param name="Edition">Count or projection: <c>census</c>, <c>ipss2018</c> …</param>
/// <param name="Persons">All persons.</param>
/// <param name="OldShare">65 years or over in per cent of the persons whose age is known, or why it is not known.</param>
/// <param name="Source">Where the total comes from.</param>
public sealed record PopulationPoint(int Year, string Edition, long Persons, Computed OldShare, SourceRef Source);
