using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Json;

namespace Okoshi.App.Jobs;

/// <summary>What may be said of a job beside its kind and payload.</summary>
public sealed record JobRequest
{
    /// <summary>Not before this instant; null for at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// At most one job with this key is ever kept. A second one fails when it is saved, with everything else that is saved with it.
    /// </summary>
    public string? OnceKey { get; init; }

    /// <summary>Account of the person who asks.</summary>
    public Guid? AccountId { get; init; }
}

/// <summary>Puts work into the queue, in the same transaction as the change that asks for it.</summary>
public static class EnqueueJob
{
    /// <summary>Adds a job to the context; it exists once the context is saved, and with everything else or not at all.</summary>
    public static Job Enqueue<TPayload>(
        this OkoshiDb db,
        JobKind<TPayload> kind,
        TPayload payload,
        DateTimeOffset now,
        JobRequest? request = null
    )
    {
        var job = new Job
        {
            Kind = kind.Name,
            Payload = JsonSerializer.Serialize(payload, OkoshiJson.Compact),
            DueAt = request?.DueAt ?? now,
            MaxAttempts = kind.MaxAttempts,
            OnceKey = request?.OnceKey,
            CreatedAt = now,
            AccountId = request?.AccountId,
        };
        db.Jobs.Add(job);
        return job;
    }

    /// <summary>The unfinished job of a kind, or a new one: for work of which one at a time is enough.</summary>
    /// <remarks>Two callers at the same instant may still enqueue two; the handler must bear that.</remarks>
    public static async Task<Job> EnqueueUnlessWaitingAsync<TPayload>(
        this OkoshiDb db,
        JobKind<TPayload> kind,
        TPayload payload,
        DateTimeOffset now,
        JobRequest? request,
        CancellationToken cancellationToken
    )
    {
        var text = JsonSerializer.Serialize(payload, OkoshiJson.Compact);
        return await db
                .Jobs.AsNoTracking()
                .Where(j => j.Kind == kind.Name && j.Payload == text && (j.State == JobState.Waiting || j.State == JobState.Running))
                .OrderBy(j => j.Id)
                .FirstOrDefaultAsync(cancellationToken)
            ?? db.Enqueue(kind, payload, now, request);
    }
}
