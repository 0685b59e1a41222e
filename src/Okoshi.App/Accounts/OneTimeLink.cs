namespace Okoshi.App.Accounts;

/// <summary>What a one-time link opens.</summary>
public enum LinkPurpose
{
    /// <summary>はじめの設定</summary>
    SetUp,

    /// <summary>メールでのサインイン</summary>
    SignIn,

    /// <summary>組織への招待</summary>
    Invitation,
}

/// <summary>一度だけ使えるリンク The database keeps a hash of the token, never the token.</summary>
public sealed class OneTimeLink
{
    public Guid Id { get; init; }
    public LinkPurpose Purpose { get; init; }
    public string TokenHash { get; init; } = "";

    /// <summary>Whom it signs in.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>What the invitation gives.</summary>
    public Guid? OrganizationId { get; init; }

    public Access.Role? Role { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
}
