using Okoshi.App.Access;

namespace Okoshi.App.Audit;

/// <summary>What happened.</summary>
public enum AuditKind
{
    SignedIn,
    SignInFailed,
    SignedOut,
    Read,
    Created,
    Changed,
    Deleted,
    Exported,
    ConsentGiven,
    ConsentRevoked,
    Published,

    /// <summary>The trail was looked through.</summary>
    Verified,
}

/// <summary>操作・閲覧の記録 One row of the audit trail; no names, no contact data, only numbers of records.</summary>
public sealed class AuditEvent
{
    /// <summary>Position in the trail, from 1 without a gap.</summary>
    public long Sequence { get; set; }

    /// <summary>To the millisecond, so that every database gives it back as it was sealed.</summary>
    public DateTimeOffset At { get; init; }
    public Guid? ActorId { get; init; }

    /// <summary>Through which door.</summary>
    public string Via { get; init; } = "";
    public AuditKind Kind { get; init; }
    public Resource Resource { get; init; }
    public string RecordId { get; init; } = "";

    /// <summary>The person whom the record is about.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>For whom the actor acted.</summary>
    public Guid? OrganizationId { get; init; }

    /// <summary>More in plain words, without personal data.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Keyed hash of the row and of the one before.</summary>
    public string Seal { get; set; } = "";
}

/// <summary>The end of the trail: a removed last row is noticed here.</summary>
public sealed class AuditHead
{
    public int Id { get; init; } = 1;
    public long Sequence { get; set; }
    public string Seal { get; set; } = "";
}
