using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>The opportunities that were found, with everything a reader is told beside them.</summary>
/// <param name="List">The ranked list with its sources.</param>
/// <param name="Survey">Industries beside the peers; null where the list stands on the pack alone.</param>
/// <param name="Outlook">Change of those who buy; null without a projection.</param>
/// <param name="Stability">How steady the ranks are.</param>
/// <param name="Stories">Each opportunity in three sentences for a citizen, by key of the business.</param>
/// <param name="Conventions">How everything was computed.</param>
public sealed record FoundOpportunities(
    OpportunityList List,
    RegionSurvey? Survey,
    DemandOutlook? Outlook,
    IReadOnlyList<RankStability> Stability,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Stories,
    IReadOnlyList<string> Conventions
)
{
    /// <summary>Those compared with; none where the list stands on the pack alone.</summary>
    public IReadOnlyList<SurveyPeer> Peers => Survey?.Peers ?? [];
}

/// <summary>The answer to a question for opportunities.</summary>
/// <param name="Found">The list; null where there is nothing that it could stand on.</param>
/// <param name="Basis">What it stands on.</param>
/// <param name="Lacking">What has to be brought first; empty where there is a list.</param>
/// <param name="Datasets">Datasets that it rests on.</param>
/// <param name="Usual">The points of the table, before any change.</param>
public sealed record OpportunityFinding(
    FoundOpportunities? Found,
    OpportunityBasis Basis,
    string Lacking,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<ScoreWeight> Usual
)
{
    /// <summary>Whether the list could stand on the other basis as well.</summary>
    public bool CanSwitch { get; init; }
}

/// <summary>One business looked at closely.</summary>
/// <param name="Finding">The whole list.</param>
/// <param name="Business">The business.</param>
/// <param name="Opportunity">Its place and score; null when no known figure proves a need.</param>
/// <param name="Dropped">Why it is not in the list; null when it is.</param>
/// <param name="Changes">What would change its rank.</param>
public sealed record OpportunityDetail(
    OpportunityFinding Finding,
    StartableBusiness Business,
    RankedOpportunity? Opportunity,
    DroppedCandidate? Dropped,
    IReadOnlyList<RankChange> Changes
)
{
    public FoundOpportunities Found => Finding.Found!;

    /// <summary>Three sentences for a citizen; empty when it is not in the list.</summary>
    public IReadOnlyList<string> Story => Found.Stories.GetValueOrDefault(Business.Id) ?? [];

    public IReadOnlyList<Evidence> Evidence => Opportunity?.Evidence ?? Dropped?.Evidence ?? [];

    public IReadOnlyList<MissingData> Missing => Opportunity?.Missing ?? Dropped?.Missing ?? [];
}
