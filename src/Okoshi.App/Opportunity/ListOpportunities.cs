using Okoshi.App.Context;
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
public sealed class ListOpportunities(RegionContext context)
{
    public OpportunityList Run() => context.Pack.Get(new OpportunitiesOn(context.Day));
}

/// <summary>The opportunities of a pack's region on a day, with their sources.</summary>
internal sealed record OpportunitiesOn(DateOnly Day) : Derived<PackContent, OpportunityList>
{
    internal override OpportunityList From(PackContent source) =>
        new(new DocumentArea(source.Manifest.Municipality, source.Manifest.Title), Day, source.Get(new RankingOn(Day)), source.Sources);
}

/// <summary>The ranked opportunities of a pack's region on a day.</summary>
internal sealed record RankingOn(DateOnly Day) : Derived<PackContent, OpportunityRanking>
{
    internal override OpportunityRanking From(PackContent source) => OpportunityFinder.Rank(OpportunityInputs.From(source, Day));
}
