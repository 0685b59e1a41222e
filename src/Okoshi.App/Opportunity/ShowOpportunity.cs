using Okoshi.App.Context;
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
public sealed class ShowOpportunity(RegionContext context)
{
    /// <returns>Null when there is no such business on that day.</returns>
    public OpportunityDetail? Run(string business)
    {
        var (content, asOf) = (context.Pack, context.Day);
        var input = OpportunityInputs.From(content, asOf);
        if (input.Businesses.FirstOrDefault(b => b.Id == business) is not { } found)
            return null;
        var ranking = content.Get(new RankingOn(asOf));
        var opportunity = ranking.Find(business);
        return new OpportunityDetail(
            found,
            opportunity,
            ranking.Dropped.FirstOrDefault(d => d.Business.Id == business),
            opportunity is null
                ? []
                : PackStory.Of(content.Manifest.Title, opportunity, input.Industries.FirstOrDefault(i => i.Industry == found.Industry)),
            content.Get(new RankChangesOn(asOf, business)),
            ranking,
            content.Sources
        );
    }
}

/// <summary>What would change the rank of a business on a day.</summary>
internal sealed record RankChangesOn(DateOnly Day, string Business) : Derived<PackContent, IReadOnlyList<RankChange>>
{
    internal override IReadOnlyList<RankChange> From(PackContent source) =>
        RankSensitivity.Of(OpportunityInputs.From(source, Day), source.Get(new RankingOn(Day)), Business);
}
