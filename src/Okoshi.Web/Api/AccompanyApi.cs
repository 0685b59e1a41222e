using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Accompany;
using Okoshi.App.Push;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/accompany</c></summary>
public static class AccompanyApi
{
    public static void Map(RouteGroupBuilder group) =>
        group.MapGet("/{person}", Show).WithSummary("提案を今日受け入れたとしたときの、日付のある次の一歩");

    private static async Task<Results<Ok<CaseOpening>, NotFound>> Show(
        string person,
        ListProposals list,
        StartCase start,
        Today today,
        CancellationToken cancellationToken
    ) =>
        (await list.RunAsync(cancellationToken))?.For(person) is { } proposal
            ? TypedResults.Ok(await start.RunAsync(proposal, today.Date, cancellationToken))
            : TypedResults.NotFound();
}
