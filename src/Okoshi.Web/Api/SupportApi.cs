using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Lists;
using Okoshi.App.Support;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Search;
using Okoshi.Web.Access;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/support</c></summary>
public static class SupportApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/programmes", (ProgrammeCatalogue catalogue) => catalogue.Now.Lines)
            .WithSummary("支援制度・事業の一覧：実施、事業費、2年分の実績、条件を判定できるか");
        group
            .MapGet("/search", (HttpRequest request, SearchProgrammes search) => search.Page(ListQuery.Parse(request.QueryString.Value)))
            .WithSummary("目録をさがす：q（言葉）、f.region などの絞り込み、sort、dir、page、size。絞り込みごとの件数が付く");
        group
            .MapPost("/evaluate", Evaluate)
            .Accepts<object[]>("application/json")
            .WithSummary(
                "人の一覧（JSON）への答え：判定と理由、あと少し、次に聞くこと、いっしょに受けられる組み合わせ。書き方は docs/開発/eligibility-rules.md"
            );
        group
            .MapGet("/programmes/{id}/diff", Diff)
            .WithSummary("二つの版のちがい：項目ごとの前と後、住んでいる所ごとに、だれが使えるようになり、だれが使えなくなるか");
        group
            .MapPost("/evaluations", Keep)
            .Accepts<object[]>("application/json")
            .WithMetadata(new AccessAttribute(Resource.Evaluation, AccessAction.Write))
            .WithSummary("判定して、あとからくり返せる記録を残す。答えは受付番号");
        group
            .MapGet("/evaluations/{number}", Replay)
            .WithMetadata(new AccessAttribute(Resource.Evaluation, AccessAction.Read))
            .WithSummary("残した判定を、その時の知識と今の知識でくり返す");
        group.MapGet("/programmes/{id}", Show).WithSummary("一つの制度・事業：条件、実績、事例、再掲、版ごとに変わったこと");
    }

    private static async Task<Results<Ok<IReadOnlyList<PersonAnswers>>, BadRequest<IReadOnlyList<string>>>> Evaluate(
        HttpRequest request,
        EvaluateSupport evaluate,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        try
        {
            return TypedResults.Ok(evaluate.Run(body.ToArray()));
        }
        catch (BadInputException bad)
        {
            return TypedResults.BadRequest(bad.Lines);
        }
    }

    private static async Task<Results<Ok<VersionComparison>, NotFound>> Diff(
        string id,
        int from,
        int to,
        CompareVersions compare,
        CancellationToken cancellationToken
    ) => await compare.RunAsync(id, from, to, cancellationToken) is { } comparison ? TypedResults.Ok(comparison) : TypedResults.NotFound();

    private static async Task<Results<Ok<KeptReceipt>, BadRequest<IReadOnlyList<string>>>> Keep(
        HttpRequest request,
        KeepEvaluation keep,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        try
        {
            var record = await keep.RunAsync(body.ToArray(), context.Day, cancellationToken);
            return TypedResults.Ok(new KeptReceipt(record.Number, record.AsOf, record.KnownAt));
        }
        catch (BadInputException bad)
        {
            return TypedResults.BadRequest(bad.Lines);
        }
    }

    private static async Task<Results<Ok<Replay>, NotFound>> Replay(
        string number,
        ReplayEvaluation replay,
        CancellationToken cancellationToken
    ) => await replay.RunAsync(number, cancellationToken) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    private static Results<Ok<ProgrammeDetail>, NotFound> Show(string id, ShowProgramme show) =>
        show.Run(id) is { } detail ? TypedResults.Ok(detail) : TypedResults.NotFound();
}

/// <summary>The number under which an evaluation is kept.</summary>
public sealed record KeptReceipt(string Number, DateOnly AsOf, DateTimeOffset KnownAt);
