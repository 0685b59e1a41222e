using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>対象の地域 An area with its code, name and role.</summary>
/// <param name="Code">Local government code; 000000 for the nation.</param>
/// <param name="Name">Japanese name.</param>
/// <param name="Role">What the area is to the region that is looked at.</param>
public sealed record RegionArea(MunicipalityCode Code, string Name, AreaRole Role);
