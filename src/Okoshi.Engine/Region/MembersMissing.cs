using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>値のない市町村 A sum over a joint area is not known, because some of its members have no value.</summary>
/// <param name="Names">Names of those members.</param>
public sealed record MembersMissing(string Names) : Remark;
