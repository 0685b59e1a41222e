using Okoshi.App.Opportunity.Stored;
using Okoshi.App.Packs;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>A cross SWOT proposed from official statistics.</summary>
/// <param name="Found">The search it rests on.</param>
/// <param name="Swot">Facts and crosses.</param>
/// <param name="Titles">Titles of the businesses by key.</param>
public sealed record ProposedSwot(DiscoveredList Found, CrossSwot Swot, IReadOnlyDictionary<string, string> Titles);

/// <summary>Use case: what do official statistics say for a cross SWOT of this municipality?</summary>
public static class ProposeSwot
{
    /// <summary>Reads the files and proposes; the strategy's own SWOT stays untouched beside it.</summary>
    public static ProposedSwot Run(PackContent pack, DiscoveryRequest request) => From(DiscoverOpportunities.Search(pack, request));

    /// <summary>Proposes from the imported statistics; null, with what has to be imported first, where they do not suffice.</summary>
    public static async Task<(ProposedSwot? Proposed, string Lacking)> RunAsync(
        StoredStatistics statistics,
        StatisticsQuestion question,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(statistics);
        var stored = await statistics.SearchAsync(question, cancellationToken);
        return (stored.Search is { } search ? From(search) : null, stored.Lacking);
    }

    internal static ProposedSwot From(DiscoverySearch search) =>
        new(
            search.Found,
            CrossSwot.Propose(search.Input, search.Result),
            search.Input.Businesses.ToDictionary(b => b.Id, b => b.Title, StringComparer.Ordinal)
        );
}
