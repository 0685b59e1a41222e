namespace Okoshi.Engine.Opportunity;

/// <summary>くらべる市区町村 A peer of the region.</summary>
/// <param name="Area">The peer.</param>
/// <param name="Distance">Mean difference in standard deviations; null where it was chosen by hand.</param>
public sealed record SurveyPeer(DiscoveryArea Area, double? Distance);
