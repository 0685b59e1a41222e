using System.Linq.Expressions;

namespace Okoshi.App.Jobs;

/// <summary>A job in a list.</summary>
/// <remarks><c>Title</c> says in Japanese what it does; <c>CancelAsked</c> is true while a running job is to stop and has not yet.</remarks>
public sealed record JobOverview(
    long Id,
    string Kind,
    string Title,
    JobState State,
    DateTimeOffset DueAt,
    int Attempts,
    int MaxAttempts,
    string ProgressText,
    int? ProgressPercent,
    string LastError,
    bool CancelAsked,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt,
    Guid? AccountId,
    long Version
)
{
    /// <summary>Whether a person may stop it now.</summary>
    public bool CanCancel => State == JobState.Waiting || (State == JobState.Running && !CancelAsked);

    /// <summary>Whether a person may have it done again.</summary>
    public bool CanRunAgain => State is JobState.Dead or JobState.Cancelled;

    /// <summary>Whether it will still change by itself.</summary>
    public bool IsOpen => State is JobState.Waiting or JobState.Running;

    internal static Expression<Func<Job, JobOverview>> Of { get; } =
        j => new JobOverview(
            j.Id,
            j.Kind,
            j.Kind,
            j.State,
            j.DueAt,
            j.Attempts,
            j.MaxAttempts,
            j.ProgressText,
            j.ProgressPercent,
            j.LastError,
            j.State == JobState.Running && j.CancelRequestedAt != null,
            j.CreatedAt,
            j.FinishedAt,
            j.AccountId,
            j.Version
        );

    /// <summary>With the title of its kind; a kind of another version of the product keeps its name.</summary>
    internal JobOverview Titled(IEnumerable<JobKind> kinds) =>
        this with
        {
            Title = kinds.FirstOrDefault(k => k.Name == Kind)?.Title ?? Kind,
        };
}
