using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Context;
using Okoshi.App.Opportunity;
using Okoshi.App.Opportunity.Stored;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/opportunities</c></summary>
public static class OpportunityApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/", List)
            .WithSummary(
                "順位の付いた機会と、外れた候補：点の内訳、根拠、足りないデータ。region に地域パックと違う団体コードを付けると、取り込んだ統計から見つけます（パックの地域は /statistics で）"
            );
        group
            .MapGet("/statistics", Statistics)
            .WithSummary(
                "取り込んだ統計から見つけた、どの市区町村の機会でも：順位の幅、三つの文、くらべた市区町村、もとの統計。edition で前の版まで戻れます"
            );
        group
            .MapGet("/comparison", Compare)
            .WithSummary(
                "二つの地域、または一つの地域の二つの時点：one と other に団体コード。版までさかのぼるときは 022012@2021 のように書きます"
            );
        group.MapGet("/{id}", Show).WithSummary("一つの機会：根拠と、何が変われば順位が変わるか");
    }

    private static async Task<
        Results<Ok<OpportunityRanking>, Ok<StatisticsAnswer>, BadRequest<IReadOnlyList<string>>, NotFound<IReadOnlyList<string>>>
    > List(string? region, ListOpportunities list, RegionContext context, FindInStatistics find, CancellationToken cancellationToken)
    {
        var home = context.Pack.Manifest.Municipality;
        if (region is null || (AreaCodes.TryRead(region, out var code) && code == home))
            return TypedResults.Ok(list.Run().Ranking);
        return (await Statistics(region, null, find, context, cancellationToken)).Result switch
        {
            Ok<StatisticsAnswer> ok => ok,
            BadRequest<IReadOnlyList<string>> bad => bad,
            var other => (NotFound<IReadOnlyList<string>>)other,
        };
    }

    private static async Task<Results<Ok<StatisticsAnswer>, BadRequest<IReadOnlyList<string>>, NotFound<IReadOnlyList<string>>>> Statistics(
        string region,
        string? edition,
        FindInStatistics find,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        if (!AreaCodes.TryRead(region, out var code))
            return TypedResults.BadRequest<IReadOnlyList<string>>([
                $"region：「{region}」は知らない地域コードです。{AreaCodes.Expected}。",
            ]);
        var answer = await find.RunAsync(new StatisticsQuestion(code, context.Day) { Edition = edition ?? "" }, cancellationToken);
        return answer.Found is { } found
            ? TypedResults.Ok(StatisticsAnswer.Of(found, answer))
            : TypedResults.NotFound<IReadOnlyList<string>>([$"{code} の統計がありません。取り込みが必要です：{answer.Lacking}。"]);
    }

    private static async Task<Results<Ok<OpportunityComparison>, BadRequest<IReadOnlyList<string>>>> Compare(
        string one,
        string other,
        CompareOpportunities compare,
        RegionContext context,
        CancellationToken cancellationToken
    )
    {
        var sides = new[] { (Name: "one", Text: one), (Name: "other", Text: other) }
            .Select(s => (s.Name, s.Text, Question: StatisticsQuestion.Read(s.Text, context.Day)))
            .ToArray();
        var wrong = sides
            .Where(s => s.Question is null)
            .Select(s => $"{s.Name}：「{s.Text}」は知らない地域コードです。{AreaCodes.Expected}。")
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

    private static Results<Ok<OpportunityAnswer>, NotFound> Show(string id, ShowOpportunity show) =>
        show.Run(id) is { } detail
            ? TypedResults.Ok(new OpportunityAnswer(detail.Business, detail.Opportunity, detail.Dropped, detail.Story, detail.Changes))
            : TypedResults.NotFound();
}

/// <summary>One business with its place, or why it has none, in three sentences and in full, and what would change that.</summary>
public sealed record OpportunityAnswer(
    StartableBusiness Business,
    RankedOpportunity? Opportunity,
    DroppedCandidate? Dropped,
    IReadOnlyList<string> Story,
    IReadOnlyList<RankChange> Changes
);

/// <summary>The list of any municipality by the imported statistics.</summary>
public sealed record StatisticsAnswer(
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
    internal static StatisticsAnswer Of(DiscoveredList found, StatisticsList list) =>
        new(
            found.List.Area.Code,
            found.List.Area.Name,
            found.List.AsOf,
            found.List.Ranking,
            found.Stability,
            found.Stories,
            [.. found.Survey.Peers.Select(p => new KeptPeer(p.Area.Code, p.Area.Name))],
            found.Conventions,
            [.. list.Datasets.Select(d => d.Source)]
        );
}
