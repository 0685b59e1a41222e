using System.Linq.Expressions;
using System.Text.Json.Serialization;

namespace Okoshi.App.Jobs;

/// <summary>A job in a list. Its properties are filled one by one, so that the database can order and filter by them.</summary>
public sealed record JobOverview
{
    public long Id { get; init; }

    /// <summary>Name of the <see cref="JobKind"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What it does, in Japanese.</summary>
    public string Title { get; init; } = "";

    public JobState State { get; init; }
    public DateTimeOffset DueAt { get; init; }
    public int Attempts { get; init; }
    public int MaxAttempts { get; init; }
    public string ProgressText { get; init; } = "";
    public int? ProgressPercent { get; init; }
    public string LastError { get; init; } = "";

    /// <summary>A running job is to stop and has not yet.</summary>
    public bool CancelAsked { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }
    public Guid? AccountId { get; init; }

    /// <summary>行の版 Handed back with a wish about the job.</summary>
    [JsonPropertyName("version")]
    public long RowVersion { get; init; }

    /// <summary>Whether a person may stop it now.</summary>
    public bool CanCancel => State == JobState.Waiting || (State == JobState.Running && !CancelAsked);

    /// <summary>Whether a person may have it done again.</summary>
    public bool CanRunAgain => State is JobState.Dead or JobState.Cancelled;

    /// <summary>Whether it will still change by itself.</summary>
    public bool IsOpen => State is JobState.Waiting or JobState.Running;

    internal static Expression<Func<Job, JobOverview>> Of { get; } =
        j => new JobOverview
        {
            Id = j.Id,
            Kind = j.Kind,
            Title = j.Kind,
            State = j.State,
            DueAt = j.DueAt,
            Attempts = j.Attempts,
            MaxAttempts = j.MaxAttempts,
            ProgressText = j.ProgressText,
            ProgressPercent = j.ProgressPercent,
            LastError = j.LastError,
            CancelAsked = j.State == JobState.Running && j.CancelRequestedAt != null,
            CreatedAt = j.CreatedAt,
            FinishedAt = j.FinishedAt,
            AccountId = j.AccountId,
            RowVersion = j.RowVersion,
        };

    /// <summary>With the title of its kind; a kind of another version of the product keeps its name.</summary>
    internal JobOverview Titled(IEnumerable<JobKind> kinds) =>
        this with
        {
            Title = kinds.FirstOrDefault(k => k.Name == Kind)?.Title ?? Kind,
        };
}
