using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/push</c></summary>
public static class PushApi
{
    private const int Matches = 5;

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/proposals", Proposals).WithSummary("提案の下見：合成した架空の人たちへの提案と理由。何も送りません");
        group.MapGet("/offers", Offers).WithSummary("三つの質問の答え（age、like、place）に合う仕事、計画の要点、制度の判定と理由。答えは残しません");
    }

    private static async Task<Results<Ok<ProposalRun>, NotFound>> Proposals(ListProposals list, CancellationToken cancellationToken) =>
        await list.RunAsync(cancellationToken) is { } run ? TypedResults.Ok(run) : TypedResults.NotFound();

    private static async Task<Results<Ok<ThreeAnswersResult>, ValidationProblem>> Offers(HttpRequest request, AnswerThreeQuestions answer, Today today, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await answer.RunAsync(PublicQuestions.Read(request.Query), today.Date, Matches, cancellationToken));
        }
        catch (BadInputException bad)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["answers"] = [.. bad.Lines] });
        }
    }
}
