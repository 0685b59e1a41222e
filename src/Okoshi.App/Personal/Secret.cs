namespace Okoshi.App.Personal;

/// <summary>Random bytes that the product needs and a copy of the database must not give away: kept wrapped by the key ring.</summary>
public sealed class Secret
{
    public string Name { get; init; } = "";

    /// <summary>Counts from 1; the newest is used for new values, older ones are kept to find old values.</summary>
    public int Version { get; init; }

    /// <summary>The bytes as Data Protection wraps them.</summary>
    public string Wrapped { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
}
