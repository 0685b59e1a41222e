using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Opportunity;

namespace Okoshi.App.Opportunity.Stored;

/// <summary>The opportunities of a municipality by the imported statistics.</summary>
/// <param name="Found">The list; null where the statistics do not suffice.</param>
/// <param name="Lacking">What has to be imported first; empty where there is a list.</param>
/// <param name="Datasets">What it rests on.</param>
/// <param name="Usual">The points of the table, before any change.</param>
public sealed record StatisticsList(
    DiscoveredList? Found,
    string Lacking,
    IReadOnlyList<DatasetInfo> Datasets,
    IReadOnlyList<ScoreWeight> Usual
);

/// <summary>One business among those that the imported statistics show.</summary>
/// <param name="List">The whole list.</param>
/// <param name="Business">The business.</param>
/// <param name="Opportunity">Its place and score; null when no known figure proves a need.</param>
/// <param name="Dropped">Why it is not in the list; null when it is.</param>
/// <param name="Changes">What would change its rank.</param>
public sealed record StatisticsDetail(
    StatisticsList List,
    StartableBusiness Business,
    RankedOpportunity? Opportunity,
    DroppedCandidate? Dropped,
    IReadOnlyList<RankChange> Changes
);

/// <summary>Use case: which work is missing in this municipality, by what has been imported?</summary>
public sealed class FindInStatistics(StoredStatistics statistics)
{
    public async Task<StatisticsList> RunAsync(StatisticsQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ListOf(await statistics.SearchAsync(question, cancellationToken));
    }

    /// <summary>One business looked at closely; null when the statistics do not suffice or the table does not know it.</summary>
    public async Task<StatisticsDetail?> ShowAsync(StatisticsQuestion question, string business, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var stored = await statistics.SearchAsync(question, cancellationToken);
        if (stored.Search is not { } search)
            return null;
        var (found, dropped) = (
            search.Result.Ranking.Find(business),
            search.Result.Ranking.Dropped.FirstOrDefault(d => d.Business.Id == business)
        );
        return (found?.Business ?? dropped?.Business) is { } known
            ? new StatisticsDetail(ListOf(stored), known, found, dropped, DiscoverySensitivity.Of(search.Input, search.Result, business))
            : null;
    }

    private static StatisticsList ListOf(StoredSearch stored) => new(stored.Search?.Found, stored.Lacking, stored.Datasets, stored.Usual);
}
