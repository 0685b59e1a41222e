using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Plan;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/plans</c></summary>
public static class PlanApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/", (ListPlans list) => list.Run())
            .WithSummary("事業計画の一覧：要るお金、借りるお金、黒字になる月、月に手もとに残るお金（税・保険の前。すべて仮定）");
        group.MapGet("/{business}", Show).WithSummary("一つの事業計画：60か月の見通しと、仮定の値");
    }

    private static Results<Ok<DrawnPlan>, NotFound> Show(string business, DrawUpPlan draw) =>
        draw.Run(business, DrawUpPlan.StandardPaths, DrawUpPlan.StandardSeed) is { } plan ? TypedResults.Ok(plan) : TypedResults.NotFound();
}
