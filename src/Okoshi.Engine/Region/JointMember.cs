using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>圏域の市町村 A municipality of a joint area.</summary>
/// <param name="Code">Local government code.</param>
/// <param name="Name">Its name.</param>
public sealed record JointMember(MunicipalityCode Code, string Name);
