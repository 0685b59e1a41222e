using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Kept;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;
using Okoshi.Web.Pages.Opportunity;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/opportunities</c></summary>
public static class OpportunityApi
{
    private const string ListAddress = OkoshiApi.Root + "/v1/opportunities";

    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/", List)
            .WithSummary(
                "順位の付いた機会と、外れた候補：点の内訳、根拠、順位の幅、三つの文、足りないデータ、もとの統計。"
                    + "region にどの市区町村でも書けます。basis は statistics（公表統計）か pack（地域の資料）。edition で前の版まで戻れます"
            );
        group
            .MapGet("/comparison", Compare)
            .WithSummary(
                "二つの地域、または一つの地域の二つの時点：one と other に団体コード。版までさかのぼるときは 022012@2021 のように書きます"
            );
        group.MapGet("/{id}", Show).WithSummary("一つの機会：根拠と、何が変われば順位が変わるか。region と basis は一覧と同じ");
        group
            .MapGet(
                "/statistics",
                (HttpContext http) => TypedResults.Redirect(http.Request.Here(ListAddress + http.Request.QueryString), permanent: true)
            )
            .ExcludeFromDescription();
    }

    private static async Task<Results<Ok<OpportunityListAnswer>, BadRequest<IReadOnlyList<string>>, NotFound<IReadOnlyList<string>>>> List(
        string? region,
        string? edition,
        string? basis,
        FindOpportunities find,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        if (QuestionOf(region, edition, basis, context) is not { } question)
            return TypedResults.BadRequest(Wrong(region, basis));
        var answer = await find.RunAsync(question, cancellationToken);
        return answer.Found is { } found
            ? TypedResults.Ok(OpportunityListAnswer.Of(found, answer))
            : TypedResults.NotFound<IReadOnlyList<string>>([
                $"{question.Region} の統計がありません。取り込みが必要です：{answer.Lacking}。",
            ]);
    }

    private static async Task<Results<Ok<OpportunityAnswer>, BadRequest<IReadOnlyList<string>>, NotFound>> Show(
        string id,
        string? region,
        string? basis,
        FindOpportunities find,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        if (QuestionOf(region, null, basis, context) is not { } question)
            return TypedResults.BadRequest(Wrong(region, basis));
        return await find.ShowAsync(question, id, cancellationToken) is { } detail
            ? TypedResults.Ok(
                new OpportunityAnswer(
                    detail.Finding.Basis,
                    detail.Business,
                    detail.Opportunity,
                    detail.Dropped,
                    detail.Story,
                    detail.Changes
                )
            )
            : TypedResults.NotFound();
    }

    /// <summary>Null where something of it cannot be read.</summary>
    private static OpportunityQuestion? QuestionOf(string? region, string? edition, string? basis, RegionContext context)
    {
        var code = context.Municipality;
        return (region is null || AreaReader.ReadRegion(region).Is(out code)) && (basis is null || BasisKeys.Read(basis) is not null)
            ? new OpportunityQuestion(code, context.Day) { Edition = edition ?? "", Basis = BasisKeys.Read(basis) }
            : null;
    }

    private static IReadOnlyList<string> Wrong(string? region, string? basis) =>
        [
            .. region is null || AreaReader.ReadRegion(region).Is(out _)
                ? []
                : new[] { $"region：「{region}」は知らない地域コードです。{AreaReader.ExpectedRegion}。" },
            .. basis is null || BasisKeys.Read(basis) is not null
                ? []
                : new[] { $"basis：「{basis}」は使えません。statistics か pack が必要です。" },
        ];

    private static async Task<Results<Ok<OpportunityComparison>, BadRequest<IReadOnlyList<string>>>> Compare(
        string one,
        string other,
        CompareOpportunities compare,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        var sides = new[] { (Name: "one", Text: one), (Name: "other", Text: other) }
            .Select(s => (s.Name, s.Text, Question: OpportunityQuestion.Read(s.Text, context.Day)))
            .ToArray();
        var wrong = sides
            .Where(s => s.Question is null)
            .Select(s => $"{s.Name}：「{s.Text}」は知らない地域コードです。{AreaReader.ExpectedRegion}。")
            .ToList();
        return wrong.Count > 0
            ? TypedResults.BadRequest<IReadOnlyList<string>>(wrong)
            : TypedResults.Ok(
                await compare.RunAsync(
                    new SideQuestion(null, sides[0].Question),
                    new SideQuestion(null, sides[1].Question),
                    cancellationToken
                )
            );
    }
}

/// <summary>One business with its place, or why it has none, in three sentences and in full, and what would change that.</summary>
public sealed record OpportunityAnswer(
    OpportunityBasis Basis,
    StartableBusiness Business,
    RankedOpportunity? Opportunity,
    DroppedCandidate? Dropped,
    IReadOnlyList<string> Story,
    IReadOnlyList<RankChange> Changes
);

/// <summary>The list of any municipality.</summary>
public sealed record OpportunityListAnswer(
    OpportunityBasis Basis,
    MunicipalityCode Region,
    string Name,
    DateOnly AsOf,
    OpportunityRanking Ranking,
    IReadOnlyList<RankStability> Stability,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Stories,
    IReadOnlyList<KeptPeer> Peers,
    IReadOnlyList<string> Conventions,
    IReadOnlyList<string> Sources
)
{
    internal static OpportunityListAnswer Of(FoundOpportunities found, OpportunityFinding list) =>
        new(
            list.Basis,
            found.List.Area.Code,
            found.List.Area.Name,
            found.List.AsOf,
            found.List.Ranking,
            found.Stability,
            found.Stories,
            [.. found.Peers.Select(p => new KeptPeer(p.Area.Code, p.Area.Name))],
            found.Conventions,
            [.. list.Datasets.Select(d => d.Source)]
        );
}
