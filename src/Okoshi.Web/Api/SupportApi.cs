using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Support;

namespace Okoshi.Web.Api;

/// <summary><c>/api/v1/support</c></summary>
public static class SupportApi
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/programmes", (ListProgrammes list, Today today, CancellationToken cancellationToken) => list.RunAsync(today.Date, cancellationToken))
            .WithSummary("支援制度・事業の一覧：実施、事業費、2年分の実績、条件を判定できるか");
        group.MapGet("/programmes/{id}", Show).WithSummary("一つの制度・事業：条件、実績、事例、再掲");
    }

    private static async Task<Results<Ok<ProgrammeDetail>, NotFound>> Show(string id, ShowProgramme show, Today today, CancellationToken cancellationToken) =>
        await show.RunAsync(id, today.Date, cancellationToken) is { } detail ? TypedResults.Ok(detail) : TypedResults.NotFound();
}
