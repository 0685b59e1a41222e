using Okoshi.App.Context;
using Okoshi.App.Documents;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region;
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

/// <summary>The same with everything a reader is told beside them.</summary>
internal sealed record PackOpportunitiesOn(DateOnly Day) : Derived<PackContent, FoundOpportunities>
{
    internal override FoundOpportunities From(PackContent source)
    {
        var list = source.Get(new OpportunitiesOn(Day));
        var industries = RegionDiagnosis.Of(source, Day).Profile.Industries.ToDictionary(i => i.Industry);
        return new FoundOpportunities(
            list,
            null,
            null,
            RankStability.Of(list.Ranking),
            list.Ranking.Opportunities.ToDictionary(
                o => o.Business.Id,
                o => PackStory.Of(list.Area.Name, o, industries.GetValueOrDefault(o.Business.Industry)),
                StringComparer.Ordinal
            ),
            [
                "特化係数、近隣比、点は、地域パックの統計と戦略から計算。点は産業の大分類で計算する",
                "分からない点は0点にせず、上限との幅で示す",
            ]
        );
    }
}

/// <summary>What would change the rank of a business on a day.</summary>
internal sealed record RankChangesOn(DateOnly Day, string Business) : Derived<PackContent, IReadOnlyList<RankChange>>
{
    internal override IReadOnlyList<RankChange> From(PackContent source) =>
        RankSensitivity.Of(OpportunityInputs.From(source, Day), source.Get(new RankingOn(Day)), Business);
}
