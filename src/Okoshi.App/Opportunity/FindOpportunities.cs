using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>
/// Use case: which work is missing here? Ranked, with evidence. The statistics of all municipalities answer where they are there, from the
/// store or from files; else the region's own pack.
/// </summary>
public sealed class FindOpportunities(FigureSource figures, RegionContext context)
{
    /// <summary>The list.</summary>
    public async Task<OpportunityFinding> RunAsync(OpportunityQuestion question, CancellationToken cancellationToken)
    {
        return (await AnswerAsync(question, cancellationToken)).Finding;
    }

    /// <summary>One business looked at closely; null when there is no list, or the table does not know the business on that day.</summary>
    public async Task<OpportunityDetail?> ShowAsync(OpportunityQuestion question, string business, CancellationToken cancellationToken)
    {
        var (finding, search) = await AnswerAsync(question, cancellationToken);
        if (finding.Found is not { List.Ranking: var ranking })
            return null;
        var (found, dropped) = (ranking.Find(business), ranking.Dropped.FirstOrDefault(d => d.Business.Id == business));
        if ((found?.Business ?? dropped?.Business) is not { } known)
            return null;
        var changes = search is null
            ? StateOf(question).Pack.Get(new RankChangesOn(question.AsOf, business))
            : DiscoverySensitivity.Of(search.Input, search.Result, business);
        return new OpportunityDetail(finding, known, found, dropped, changes);
    }

    /// <summary>A cross SWOT proposed from the statistics; null, with what has to be brought first, where they do not suffice.</summary>
    public async Task<(ProposedSwot? Proposed, string Lacking)> ProposeSwotAsync(
        OpportunityQuestion question,
        CancellationToken cancellationToken
    )
    {
        var found = await SearchAsync(question, cancellationToken);
        return (found.Search is { } search ? ProposedSwot.Of(search) : null, found.Lacking);
    }

    private async Task<(OpportunityFinding Finding, DiscoverySearch? Search)> AnswerAsync(
        OpportunityQuestion question,
        CancellationToken cancellationToken
    )
    {
        var pack = StateOf(question).Pack;
        var isOwn = pack.HasRegion;
        if (question.Basis == OpportunityBasis.Pack && isOwn)
            return (FromPack(pack, question) with { CanSwitch = await IsKnownAsync(question, cancellationToken) }, null);
        var found = await SearchAsync(question, cancellationToken);
        if (found.Search is null && question.Basis is null && isOwn)
            return (FromPack(pack, question), null);
        var finding = new OpportunityFinding(found.Search?.Found, OpportunityBasis.Statistics, found.Lacking, found.Datasets, found.Usual);
        return (finding with { CanSwitch = isOwn }, found.Search);
    }

    private static OpportunityFinding FromPack(PackContent pack, OpportunityQuestion question)
    {
        var found = pack.Get(new PackOpportunitiesOn(question.AsOf));
        return new OpportunityFinding(found, OpportunityBasis.Pack, "", [], found.List.Ranking.Weights);
    }

    private async Task<bool> IsKnownAsync(OpportunityQuestion question, CancellationToken cancellationToken) =>
        (await StatisticsSearch.EditionsAsync(figures, question, cancellationToken)).Count > 0;

    /// <summary>The list as everybody sees it is computed once; what somebody tries out, each time.</summary>
    private Task<StatisticsResult> SearchAsync(OpportunityQuestion question, CancellationToken cancellationToken)
    {
        var state = StateOf(question);
        return question is { Peers.Count: 0, Weights.Count: 0, Points: null }
            ? state.RememberAsync(new UsualSearch(figures.Shelf, question.AsOf, question.Edition), SearchAsync)
            : SearchAsync();

        Task<StatisticsResult> SearchAsync() => StatisticsSearch.RunAsync(figures, state.Pack, question, cancellationToken);
    }

    private RegionState StateOf(OpportunityQuestion question) => context.State.Installation.StateOf(question.Region);

    private sealed record UsualSearch(StatisticsShelf Figures, DateOnly Day, string Edition) : DerivedLater<StatisticsResult>;
}
