using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Accompany;
using Okoshi.App.Push;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/accompany</c></summary>
public static class AccompanyApi
{
    public static void Map(RouteGroupBuilder group) =>
        group.MapGet("/{person}", Show).WithSummary("提案を今日受け入れたとしたときの、日付のある次の一歩");

    private static Results<Ok<CaseOpening>, NotFound> Show(string person, ListProposals list, StartCase start) =>
        list.Run().For(person) is { } proposal ? TypedResults.Ok(start.Run(proposal)) : TypedResults.NotFound();
}
