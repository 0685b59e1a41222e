using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Support.Registered;

/// <summary>
/// 残した答え What somebody told of the own situation and chose to leave here, so that fitting programmes can be found. Stored encrypted.
/// </summary>
public sealed class KeptAnswers
{
    public Guid AccountId { get; init; }

    /// <summary>Text by key of the question as JSON, as on the page where programmes are checked.</summary>
    [ProtectedPersonalData]
    public string Answers { get; set; } = "{}";

    /// <summary>When they were told.</summary>
    public DateTimeOffset SavedAt { get; set; }
}
