using Okoshi.App.Measure;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/measure</c></summary>
public static class MeasureApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("/strategies", (ShowStrategy show, CancellationToken cancellationToken) => show.Run())
            .WithSummary("戦略の木：柱、施策、KPI、共創プロジェクト、寄与する事業");
        group
            .MapGet("/sheets", (ShowVision show, CancellationToken cancellationToken) => show.Run())
            .WithSummary("ビジョンの個表：見込額、指標、新規・変更・統合");
    }
}
