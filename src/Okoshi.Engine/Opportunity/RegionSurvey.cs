namespace Okoshi.Engine.Opportunity;

/// <summary>似た市区町村とのくらべ A region's industries against its peers and the nation.</summary>
/// <param name="Area">The region.</param>
/// <param name="Peers">Its peers, the most similar first; distance null where they were chosen by hand.</param>
/// <param name="Industries">Every division that the survey has.</param>
public sealed record RegionSurvey(DiscoveryArea Area, IReadOnlyList<SurveyPeer> Peers, IReadOnlyList<IndustryGap> Industries);
