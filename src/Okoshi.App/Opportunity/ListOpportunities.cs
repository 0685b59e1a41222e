using Okoshi.App.Documents;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>The ranked opportunities of a region with the sources of their numbers.</summary>
/// <param name="Area">The region.</param>
/// <param name="AsOf">The day that the businesses of the list are valid on.</param>
/// <param name="Ranking">Opportunities and dropped candidates.</param>
/// <param name="Sources">Source documents by id.</param>
public sealed record OpportunityList(
    DocumentArea Area,
    DateOnly AsOf,
    OpportunityRanking Ranking,
    IReadOnlyDictionary<string, SourceRow> Sources
);

/// <summary>Use case: which work is missing here? Ranked, with evidence, as of a day.</summary>
public sealed class ListOpportunities(CurrentPack pack)
{
    public async Task<OpportunityList> RunAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        var area = new DocumentArea(content.Manifest.Municipality, content.Manifest.Title);
        return new OpportunityList(area, asOf, RankingOn(content, asOf), content.Sources);
    }

    internal static OpportunityRanking RankingOn(PackContent pack, DateOnly asOf) =>
        pack.Remember(asOf, "ranking", () => OpportunityFinder.Rank(OpportunityInputs.From(pack, asOf)));
}
