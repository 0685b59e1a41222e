using Microsoft.AspNetCore.Identity;

namespace Okoshi.App.Mail;

/// <summary>
/// 送るメール A mail that waits for its job, or the note that it was sent. Address and text are encrypted and forgotten once it has gone.
/// </summary>
public sealed class OutgoingMail
{
    public Guid Id { get; init; }
    public Guid? AccountId { get; init; }

    /// <summary>What it is about, without personal data.</summary>
    public string Subject { get; init; } = "";

    [ProtectedPersonalData]
    public string To { get; set; } = "";

    [ProtectedPersonalData]
    public string Text { get; set; } = "";
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the mail server took it; that it arrived is not known.</summary>
    public DateTimeOffset? SentAt { get; set; }
}
