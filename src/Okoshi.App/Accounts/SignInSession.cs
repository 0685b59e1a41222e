namespace Okoshi.App.Accounts;

/// <summary>サインイン One device that is signed in. The cookie names it; ending it here signs the device out at its next request.</summary>
public sealed class SignInSession
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Last request, to within five minutes.</summary>
    public DateTimeOffset SeenAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Browser and system in plain words.</summary>
    public string Device { get; init; } = "";

    /// <summary>How the person proved who it was: password, passkey, link, with a code or without.</summary>
    public string Method { get; init; } = "";
}
