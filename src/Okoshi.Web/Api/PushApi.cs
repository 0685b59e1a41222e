using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Sentences;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/push</c></summary>
public static class PushApi
{
    private const int Matches = 5;
    private const int PageSize = 50;
    private const int LargestPage = 200;

    private static readonly Dictionary<string, Voice> Voices = new(StringComparer.Ordinal)
    {
        ["polite"] = Voice.Polite,
        ["plain"] = Voice.Plain,
        ["brief"] = Voice.Brief,
        ["en"] = Voice.English,
    };

    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/proposals", Proposals)
            .WithSummary(
                "提案の下見：合成した架空の人たちへの提案と理由。page（1から）と size（既定50、最大200）で区切って返します。何も送りません"
            );
        group
            .MapGet("/offers", Offers)
            .WithSummary(
                "三つの質問の答え（age、like、now いま住んでいる所、when いつか住みたい・働きたい所。前からの place も読みます）に合う仕事、"
                    + "計画の要点、制度の判定と理由。voice で理由の言い方を選べます（polite 丁寧、plain やさしい、brief 短い、en 英語）。答えは残しません"
            );
    }

    private static Ok<ProposalPage> Proposals(ListProposals list, int page = 1, int size = PageSize)
    {
        var run = list.Run();
        (page, size) = (Math.Max(1, page), Math.Clamp(size, 1, LargestPage));
        return TypedResults.Ok(
            new ProposalPage(
                run.AsOf,
                run.Audience,
                run.Seed,
                run.Proposals.Count,
                page,
                size,
                [.. run.Proposals.Skip((page - 1) * size).Take(size)]
            )
        );
    }

    private static Results<Ok<ThreeAnswersResult>, ValidationProblem> Offers(
        string? age,
        string[]? like,
        string? place,
        string? now,
        string? when,
        string? voice,
        AnswerThreeQuestions answer
    )
    {
        var told = Voice.Polite;
        if (voice is not null && !Voices.TryGetValue(voice, out told))
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]>
                {
                    ["voice"] = [$"voice の「{voice}」は使えません。{string.Join("、", Voices.Keys)} のどれかを指定してください。"],
                }
            );
        try
        {
            var answers = new ThreeAnswers(age ?? "", like ?? [], place ?? "") { Now = now ?? "", When = when ?? "" };
            return TypedResults.Ok(answer.Run(answers, Matches).In(told));
        }
        catch (BadInputException bad)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["answers"] = [.. bad.Lines] });
        }
    }
}

/// <summary>A page of a run's proposals.</summary>
/// <param name="AsOf">The day they were judged on.</param>
/// <param name="Audience">Whom they were made for.</param>
/// <param name="Seed">Seed of the audience.</param>
/// <param name="Total">How many proposals the run has.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Size">Most proposals of a page.</param>
/// <param name="Proposals">The proposals of this page, in the order of the audience.</param>
public sealed record ProposalPage(
    DateOnly AsOf,
    string Audience,
    long Seed,
    int Total,
    int Page,
    int Size,
    IReadOnlyList<ProposalSnapshot> Proposals
);
