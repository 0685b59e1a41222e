using Okoshi.App.Data;

namespace Okoshi.App.Jobs;

/// <summary>Work that is enqueued by itself at fixed times.</summary>
/// <param name="Name">Name in the database; never changed once released.</param>
/// <param name="Kind">What is enqueued.</param>
/// <param name="Time">When.</param>
public abstract record JobSchedule(string Name, JobKind Kind, JobTime Time)
{
    /// <summary>A schedule that enqueues the same payload each time.</summary>
    public static JobSchedule Of<TPayload>(string name, JobKind<TPayload> kind, TPayload payload, JobTime time) =>
        new Typed<TPayload>(name, kind, payload, time);

    internal abstract void Enqueue(OkoshiDb db, DateTimeOffset now, string onceKey);

    private sealed record Typed<TPayload>(string Name, JobKind<TPayload> TypedKind, TPayload Payload, JobTime Time)
        : JobSchedule(Name, TypedKind, Time)
    {
        internal override void Enqueue(OkoshiDb db, DateTimeOffset now, string onceKey) =>
            db.Enqueue(TypedKind, Payload, now, new JobRequest { OnceKey = onceKey });
    }
}
