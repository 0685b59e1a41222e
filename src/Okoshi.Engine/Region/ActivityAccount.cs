namespace Okoshi.Engine.Region;

/// <summary>活動の勘定 What one economic activity adds in value in a prefecture and in the nation, and who works in it.</summary>
/// <param name="Prefecture">Value added in the prefecture; null where not known.</param>
/// <param name="Nation">The same in the nation.</param>
/// <param name="IsSplit">Whether private employees stand for it; false for public administration.</param>
/// <param name="Workers">Employees in the municipality; null where not known.</param>
/// <param name="PrefectureWorkers">Employees in the prefecture; null where a municipality of it has no value.</param>
public sealed record ActivityAccount(decimal? Prefecture, decimal? Nation, bool IsSplit, decimal? Workers, decimal? PrefectureWorkers);
