using Microsoft.AspNetCore.Identity;
using Okoshi.App.Organizations;

namespace Okoshi.App.Accounts;

/// <summary>アカウント Somebody who can sign in. Name and e-mail are stored encrypted.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name to be called by, raw as the person wrote it.</summary>
    [ProtectedPersonalData]
    public string DisplayName { get; set; } = "";

    /// <summary>An invented person of a demonstration.</summary>
    public bool IsDemo { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the administrator closed the account; nobody signs in to it any more.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public IList<Membership> Memberships { get; init; } = [];
}
