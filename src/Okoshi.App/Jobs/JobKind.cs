namespace Okoshi.App.Jobs;

/// <summary>A kind of work that can be enqueued.</summary>
/// <param name="Name">Name in the database; never changed once released.</param>
/// <param name="Title">Name for people, in Japanese.</param>
/// <param name="MaxAttempts">How often it is tried before it is dead.</param>
public abstract record JobKind(string Name, string Title, int MaxAttempts)
{
    /// <summary>Attempts unless the kind says otherwise: with the growing pauses about five minutes in all.</summary>
    public const int StandardAttempts = 5;
}

/// <summary>A kind of work with the type of what it needs.</summary>
/// <typeparam name="TPayload">A small record that JSON can hold.</typeparam>
public sealed record JobKind<TPayload>(string Name, string Title, int MaxAttempts = JobKind.StandardAttempts)
    : JobKind(Name, Title, MaxAttempts);
