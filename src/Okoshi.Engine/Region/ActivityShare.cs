using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>活動の付加価値 One activity's value added in a municipality, beside its prefecture.</summary>
/// <param name="Value">In the municipality; null where not known.</param>
/// <param name="Quotient">特化係数 of the municipality, or why there is none.</param>
/// <param name="PrefectureQuotient">特化係数 of the prefecture.</param>
/// <param name="Reason">Why the municipality's value is not known; <see cref="Remark.None"/> where it is.</param>
public sealed record ActivityShare(decimal? Value, Computed Quotient, Computed PrefectureQuotient, Remark Reason);
