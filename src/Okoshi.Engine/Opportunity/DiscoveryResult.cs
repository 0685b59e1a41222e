namespace Okoshi.Engine.Opportunity;

/// <summary>統計から見つけた機会 A region beside its peers, and the businesses that are missing there.</summary>
/// <param name="Survey">Industries, peers and levels.</param>
/// <param name="Ranking">Opportunities in order, and the candidates that were set aside.</param>
public sealed record DiscoveryResult(RegionSurvey Survey, OpportunityRanking Ranking);
