using Okoshi.App.Jobs;

namespace Okoshi.App.Support.JGrants;

/// <summary>What the job needs: the import that its answers belong to.</summary>
public sealed record FetchOrder(Guid ImportId);

/// <summary>Job: fetches the programmes of jGrants. Begun again, it goes on where it stopped.</summary>
public sealed class FetchJGrantsJob(FetchJGrants fetch) : JobHandler<FetchOrder>
{
    public static readonly JobKind<FetchOrder> Kind = new("fetch-jgrants", "jGrants から制度の一覧を取る");

    protected override async Task RunAsync(FetchOrder payload, JobContext context)
    {
        await fetch.RunAsync(payload.ImportId, context, context.CancellationToken);
    }
}
