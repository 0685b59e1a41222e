using Microsoft.AspNetCore.Http.HttpResults;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.Web.Access;

namespace Okoshi.Web.Api;

/// <summary>The version of a job that a program has seen; a job that has changed since is left alone.</summary>
public sealed record SeenJob(long Version);

/// <summary>Some of the jobs, newest first.</summary>
/// <param name="Total">How many fit.</param>
/// <param name="Size">Most jobs of an answer.</param>
/// <param name="Jobs">The jobs of this answer.</param>
/// <param name="After">What the next question gives as <c>after</c>; null where these are the last.</param>
public sealed record JobPage(int Total, int Size, IReadOnlyList<JobOverview> Jobs, long? After);

/// <summary><c>/api/v1/admin/jobs</c></summary>
public static class JobsApi
{
    private static readonly AccessAttribute Read = new(Resource.Job, AccessAction.Read),
        Write = new(Resource.Job, AccessAction.Write);

    private const int PageSize = 50;
    private const int LargestPage = 500;

    public static void Map(RouteGroupBuilder group)
    {
        group
            .MapGet("", List)
            .WithSummary(
                "ジョブの一覧。新しい順。state（waiting・running・done・dead・cancelled）、after（前の答えの after。続きを読む）、size（既定50、最大500）"
            )
            .WithMetadata(Read);
        group.MapGet("/{id:long}", Show).WithSummary("一つのジョブ：進みぐあい、試した回、誤り").WithMetadata(Read);
        group
            .MapPost("/{id:long}/cancel", Cancel)
            .WithSummary("ジョブを中止する。見た版（version）を渡します。先に変わっていれば 409")
            .WithMetadata(Write);
        group
            .MapPost("/{id:long}/retry", Retry)
            .WithSummary("失敗・中止のジョブをもう一度実行する。見た版（version）を渡します。先に変わっていれば 409")
            .WithMetadata(Write);
    }

    private static async Task<Results<Ok<JobPage>, ValidationProblem>> List(
        ListJobs list,
        CancellationToken cancellationToken,
        string? state = null,
        long? after = null,
        int size = PageSize
    )
    {
        var wanted = Enum.GetValues<JobState>()
            .Where(s => string.IsNullOrEmpty(state) || s.ToString().Equals(state, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (wanted.Count == 0)
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]>
                {
                    ["state"] = [$"「{state}」という状態はありません。waiting・running・done・dead・cancelled のどれかにしてください。"],
                }
            );
        size = Math.Clamp(size, 1, LargestPage);
        // One more than is answered tells whether there is more, though jobs come and go between two questions.
        var (total, jobs) = await list.NewestAsync(wanted, after, size + 1, cancellationToken);
        var shown = jobs.Take(size).ToList();
        return TypedResults.Ok(new JobPage(total, size, shown, jobs.Count > size ? shown[^1].Id : null));
    }

    private static async Task<Results<Ok<JobDetail>, NotFound>> Show(long id, ShowJob show, CancellationToken cancellationToken) =>
        await show.RunAsync(id, cancellationToken) is { } detail ? TypedResults.Ok(detail) : TypedResults.NotFound();

    private static Task<Results<Accepted, Conflict, NotFound>> Cancel(
        long id,
        SeenJob seen,
        CancelJob cancel,
        CancellationToken cancellationToken
    ) => AnswerAsync(id, () => cancel.RunAsync(id, seen.Version, cancellationToken));

    private static Task<Results<Accepted, Conflict, NotFound>> Retry(
        long id,
        SeenJob seen,
        RunJobAgain again,
        CancellationToken cancellationToken
    ) => AnswerAsync(id, () => again.RunAsync(id, seen.Version, cancellationToken));

    private static async Task<Results<Accepted, Conflict, NotFound>> AnswerAsync(long id, Func<Task<bool>> wish)
    {
        try
        {
            return await wish() ? TypedResults.Accepted($"{OkoshiApi.Root}/v1/admin/jobs/{id}") : TypedResults.NotFound();
        }
        catch (EditConflictException)
        {
            return TypedResults.Conflict();
        }
    }
}
