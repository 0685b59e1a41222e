using Okoshi.Engine.Shared;

namespace Okoshi.App.Access;

/// <summary>A role that somebody holds; <paramref name="OrganizationId"/> is null for visitors and residents.</summary>
public readonly record struct HeldRole(Role Role, Guid? OrganizationId)
{
    private readonly IReadOnlyList<MunicipalityCode>? areas;

    /// <summary>Municipalities that the organisation is there for.</summary>
    public IReadOnlyList<MunicipalityCode> Areas
    {
        get => areas ?? [];
        init => areas = value;
    }

    /// <summary>Two roles are the same when they are held in the same organisation for the same municipalities.</summary>
    public bool Equals(HeldRole other) => (Role, OrganizationId) == (other.Role, other.OrganizationId) && Areas.SequenceEqual(other.Areas);

    public override int GetHashCode() => HashCode.Combine(Role, OrganizationId, Areas.Count);
}

/// <summary>操作する人 Who asks: nobody in particular, or an account with its roles at this moment.</summary>
/// <param name="AccountId">The account; null for a visitor.</param>
/// <param name="Roles">All roles held now.</param>
/// <param name="Via">Through which door: <c>web</c>, <c>api</c>, <c>cli</c>, <c>job</c>, <c>start</c>.</param>
public sealed record Actor(Guid? AccountId, IReadOnlyList<HeldRole> Roles, string Via)
{
    /// <summary>The doors of <see cref="Via"/>.</summary>
    public static IReadOnlyList<string> Doors { get; } = ["api", "cli", "job", "start", "web"];

    public static Actor Visitor { get; } = new(null, [new HeldRole(Role.Visitor, null)], "web");

    /// <summary>Whoever runs commands on the machine itself; his rights are those of the operating system.</summary>
    public static Actor Operator { get; } = new(null, [new HeldRole(Role.Administrator, null)], "cli");

    /// <summary>What the token at hand is for; null when a person is there in person.</summary>
    public IReadOnlyList<TokenScope>? Within { get; init; }

    /// <summary>What the person is called; empty for a visitor, a job or a command.</summary>
    public string Name { get; init; } = "";

    public bool IsSignedIn => AccountId is not null;

    /// <summary>Does the person hold the role anywhere?</summary>
    public bool Is(Role role) => Roles.Any(r => r.Role == role);
}

/// <summary>Who asks in this request, command or job.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Visitor;
}

/// <summary>What must be known of a record to decide on it.</summary>
/// <param name="OwnerId">Account that the record is about or belongs to.</param>
/// <param name="OrganizationId">Organisation that the record belongs to.</param>
public sealed record RecordFacts(Guid? OwnerId = null, Guid? OrganizationId = null)
{
    /// <summary>Account of whoever is in charge of the record.</summary>
    public Guid? AssignedTo { get; init; }

    /// <summary>Municipality that the record is about.</summary>
    public MunicipalityCode? Area { get; init; }

    /// <summary>Organisations to which the owner has consented for the purpose at hand.</summary>
    public IReadOnlyCollection<Guid> ConsentedOrganizations { get; init; } = [];
}
