namespace Okoshi.Engine.Region;

/// <summary>職種の数 Who seeks work in an occupation, and who is sought.</summary>
/// <param name="Occupation">Name as published.</param>
/// <param name="Seekers">求職, persons.</param>
/// <param name="Vacancies">求人, persons.</param>
public sealed record OccupationCount(string Occupation, long Seekers, long Vacancies);
