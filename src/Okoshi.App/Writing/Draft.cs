using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Writing;

/// <summary>書きかけ What somebody has typed into a form and not yet sent.</summary>
public sealed class Draft
{
    public Guid AccountId { get; init; }

    /// <summary>Which form, and of which record: <c>organization</c>, <c>organization/ID</c>.</summary>
    public string Form { get; init; } = "";

    /// <summary>The fields as JSON.</summary>
    [ProtectedPersonalData]
    public string Fields { get; set; } = "";
    public DateTimeOffset SavedAt { get; set; }
}

/// <summary>受付番号 A number for every submission, so that nothing is lost between a person and an office.</summary>
public sealed class Receipt
{
    /// <summary>Such as <c>O-20261122-4F7KM</c>: kind, day in Japan, five characters that cannot be mistaken for each other.</summary>
    public string Number { get; init; } = "";
    public Guid? AccountId { get; init; }
    public string Kind { get; init; } = "";
    public string RecordId { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
