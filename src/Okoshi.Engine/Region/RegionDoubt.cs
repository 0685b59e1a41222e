using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>疑わしい値 A value that decides nothing because its source is in doubt.</summary>
/// <param name="Area">Name of the area, or its code where the region does not know it.</param>
/// <param name="Source">Where it stands, and why it is doubted.</param>
public sealed record RegionDoubt(string Area, SourceRef Source);
