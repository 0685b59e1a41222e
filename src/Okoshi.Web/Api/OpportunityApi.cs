using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Opportunity;
using Okoshi.Engine.Opportunity;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/opportunities</c></summary>
public static class OpportunityApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", async (ListOpportunities list, Today today, CancellationToken cancellationToken) => (await list.RunAsync(today.Date, cancellationToken)).Ranking)
            .WithSummary("順位の付いた機会と、外れた候補：点の内訳、根拠、足りないデータ");
        group.MapGet("/{id}", Show).WithSummary("一つの機会：根拠と、何が変われば順位が変わるか");
    }

    private static async Task<Results<Ok<OpportunityAnswer>, NotFound>> Show(string id, ShowOpportunity show, Today today, CancellationToken cancellationToken) =>
        await show.RunAsync(id, today.Date, cancellationToken) is { } detail
            ? TypedResults.Ok(new OpportunityAnswer(detail.Business, detail.Opportunity, detail.Dropped, detail.Changes))
            : TypedResults.NotFound();
}

/// <summary>One business with its place, or why it has none, and what would change that.</summary>
public sealed record OpportunityAnswer(StartableBusiness Business, RankedOpportunity? Opportunity, DroppedCandidate? Dropped, IReadOnlyList<RankChange> Changes);
