using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>One business looked at closely.</summary>
/// <param name="Business">The business.</param>
/// <param name="Opportunity">Its place and score; null when no known figure proves a need.</param>
/// <param name="Dropped">Why it is not in the list; null when it is.</param>
/// <param name="Story">Three sentences for a citizen; empty when it is not in the list.</param>
/// <param name="Changes">What would change its rank.</param>
/// <param name="Ranking">The whole list it stands in.</param>
/// <param name="Sources">Source documents by id.</param>
public sealed record OpportunityDetail(
    StartableBusiness Business,
    RankedOpportunity? Opportunity,
    DroppedCandidate? Dropped,
    IReadOnlyList<string> Story,
    IReadOnlyList<RankChange> Changes,
    OpportunityRanking Ranking,
    IReadOnlyDictionary<string, SourceRow> Sources
);

/// <summary>Use case: why does this business stand where it stands, and what would change that?</summary>
public sealed class ShowOpportunity(CurrentPack pack)
{
    /// <returns>Null when there is no such business on that day.</returns>
    public async Task<OpportunityDetail?> RunAsync(string business, DateOnly asOf, CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        var input = OpportunityInputs.From(content, asOf);
        if (input.Businesses.FirstOrDefault(b => b.Id == business) is not { } found)
            return null;
        var ranking = ListOpportunities.RankingOn(content, asOf);
        var opportunity = ranking.Find(business);
        return new OpportunityDetail(
            found,
            opportunity,
            ranking.Dropped.FirstOrDefault(d => d.Business.Id == business),
            opportunity is null
                ? []
                : PackStory.Of(content.Manifest.Title, opportunity, input.Industries.FirstOrDefault(i => i.Industry == found.Industry)),
            content.Remember(asOf, business, () => RankSensitivity.Of(input, ranking, business)),
            ranking,
            content.Sources
        );
    }
}
