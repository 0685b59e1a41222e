using Okoshi.App.Access;

namespace Okoshi.App.Organizations;

/// <summary>所属 A role that an account holds in an organisation, for a time.</summary>
public sealed class Membership
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public Guid OrganizationId { get; init; }
    public Organization Organization { get; init; } = null!;
    public Role Role { get; init; }
    public DateTimeOffset From { get; init; }
    public DateTimeOffset? Until { get; set; }
}
