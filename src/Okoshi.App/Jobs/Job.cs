namespace Okoshi.App.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>To be done when its time comes; also after a failure that will be tried again.</summary>
    Waiting,

    /// <summary>A worker holds the lease.</summary>
    Running,

    Done,

    /// <summary>A dead letter: not tried again until a person asks for it.</summary>
    Dead,

    Cancelled,
}

/// <summary>Work to be done later, kept with the data it belongs to, so that neither a crash nor a restart loses it.</summary>
/// <remarks>Added with <see cref="EnqueueJob.Enqueue"/>; changed by the statements of <see cref="JobLeases"/> and of the use cases
/// only.</remarks>
public sealed class Job
{
    public long Id { get; init; }

    /// <summary>Name of the <see cref="JobKind"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What the handler needs, as JSON. Ids, no personal data: it is shown to administrators and kept for weeks.</summary>
    public string Payload { get; init; } = "";

    public JobState State { get; set; }

    /// <summary>Not begun before this instant.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>How often it was begun since it was enqueued or asked for again.</summary>
    public int Attempts { get; set; }

    /// <summary>After so many failed attempts the job is dead.</summary>
    public int MaxAttempts { get; init; }

    /// <summary>The worker that has it; null unless running.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Until then nobody else takes it; the owner renews it while it works.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>At most one job with this key is ever kept; null for any number.</summary>
    public string? OnceKey { get; init; }

    /// <summary>What is being done, or what came out, in Japanese.</summary>
    public string ProgressText { get; set; } = "";

    /// <summary>0 to 100; null while nobody knows.</summary>
    public int? ProgressPercent { get; set; }

    /// <summary>Why the last attempt failed; empty when none has.</summary>
    public string LastError { get; set; } = "";

    /// <summary>When somebody asked a running job to stop.</summary>
    public DateTimeOffset? CancelRequestedAt { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it came to its end, whichever that is.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Account of the person who asked for it; null for the product itself.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>行の版 Counts the changes of state, so that a button pressed on an old page does nothing.</summary>
    public long RowVersion { get; set; }
}

/// <summary>How an attempt ended.</summary>
public enum AttemptOutcome
{
    Running,
    Done,
    Failed,
    Cancelled,

    /// <summary>The product was stopped in good order; the attempt does not count.</summary>
    Stopped,

    /// <summary>The worker vanished (power cut, kill -9); found when another one took over.</summary>
    Interrupted,
}

/// <summary>One attempt at a job.</summary>
public sealed class JobAttempt
{
    public long Id { get; init; }
    public long JobId { get; init; }
    public string Worker { get; init; } = "";
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
    public AttemptOutcome Outcome { get; set; }
    public string Error { get; set; } = "";
}

/// <summary>Mark that an effect of a job has happened; written in the same transaction as the effect.</summary>
public sealed class JobEffect
{
    public long JobId { get; init; }
    public string Key { get; init; } = "";
    public DateTimeOffset DoneAt { get; init; }
}

/// <summary>How far a schedule has been enqueued.</summary>
public sealed class JobScheduleState
{
    /// <summary>Name of the <see cref="JobSchedule"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The last occurrence that was enqueued or, on the first sight of the schedule, passed over.</summary>
    public DateTimeOffset LastAt { get; set; }
}
