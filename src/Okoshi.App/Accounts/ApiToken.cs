namespace Okoshi.App.Accounts;

/// <summary>API の鍵 Lets a program act for an account; the database keeps a hash, the token is shown once.</summary>
public sealed class ApiToken
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public string Name { get; init; } = "";
    public string TokenHash { get; init; } = "";

    /// <summary>What it may be used for, as codes with a space between.</summary>
    public string Scopes { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? RevokedAt { get; set; }
    public DateTimeOffset? UsedAt { get; set; }
}
