using Okoshi.App.Accounts;
using Okoshi.App.Data;
using Okoshi.App.Jobs;

namespace Okoshi.App.Mail;

/// <summary>Hands a mail to the job that sends it, in the same transaction as the change it tells of.</summary>
public sealed class Post(OkoshiDb db, MailSettings settings, TimeProvider clock)
{
    /// <summary>Whether the operator has set up mail.</summary>
    public bool IsOn => settings.IsOn;

    /// <summary>Full address of a page, for a mail.</summary>
    public string Address(string path) => new Uri(settings.Site!, path).ToString();

    /// <summary>Writes a mail; it exists once the context is saved.</summary>
    public void Write(Account to, string subject, string text)
    {
        var now = clock.GetUtcNow();
        var mail = db
            .OutgoingMails.Add(
                new OutgoingMail
                {
                    Id = Guid.CreateVersion7(now),
                    AccountId = to.Id,
                    To = to.Email!,
                    Subject = subject,
                    Text = text,
                    CreatedAt = now,
                }
            )
            .Entity;
        db.Enqueue(SendMail.Kind, new MailJob(mail.Id), now);
    }
}
