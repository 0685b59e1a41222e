using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity;

/// <summary>A cross SWOT proposed from official statistics; the strategy's own stays untouched beside it.</summary>
/// <param name="Found">The search it rests on.</param>
/// <param name="Swot">Facts and crosses.</param>
/// <param name="Titles">Titles of the businesses by key.</param>
/// <param name="Thresholds">The lines that decided what is a fact.</param>
public sealed record ProposedSwot(
    FoundOpportunities Found,
    CrossSwot Swot,
    IReadOnlyDictionary<string, string> Titles,
    OpportunityThresholds Thresholds
)
{
    internal static ProposedSwot Of(DiscoverySearch search) =>
        new(
            search.Found,
            CrossSwot.Propose(search.Input, search.Result),
            search.Input.Businesses.ToDictionary(b => b.Id, b => b.Title, StringComparer.Ordinal),
            search.Input.Thresholds
        );
}
