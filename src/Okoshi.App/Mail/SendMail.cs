using Microsoft.EntityFrameworkCore;
using MimeKit;
using MimeKit.Text;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;

namespace Okoshi.App.Mail;

/// <summary>Which mail to send; the job holds no address and no text.</summary>
public sealed record MailJob(Guid MailId);

/// <summary>Job: give a mail to the operator's mail server.</summary>
/// <remarks>
/// A fall between the server's yes and our note sends it again: a mail may come twice, with the same number, and none is lost.
/// </remarks>
public sealed class SendMail(OkoshiDb db, MailSettings settings, MailTransport transport, TimeProvider clock) : JobHandler<MailJob>
{
    public static readonly JobKind<MailJob> Kind = new("send-mail", "メールの送信");

    protected override async Task RunAsync(MailJob payload, JobContext context)
    {
        var mail = await db.OutgoingMails.SingleOrDefaultAsync(m => m.Id == payload.MailId, context.CancellationToken);
        if (mail is null || mail.SentAt is not null)
            return;
        if (!settings.IsOn)
            throw new BadInputException(
                new ImportProblem(
                    "メールの設定",
                    0,
                    "mail:from",
                    "設定がありません",
                    "メールを送る設定が必要です",
                    "docs/運用/起動と設定.md のとおりに設定し、この作業をもう一度行ってください"
                )
            );
        await transport.SendAsync(Message(mail), context.CancellationToken);
        (mail.SentAt, mail.To, mail.Text) = (clock.GetUtcNow(), "", "");
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private MimeMessage Message(OutgoingMail mail)
    {
        var from = MailboxAddress.Parse(settings.From);
        return new MimeMessage([from], [MailboxAddress.Parse(mail.To)], mail.Subject, new TextPart(TextFormat.Plain) { Text = mail.Text })
        {
            Date = mail.CreatedAt,
            MessageId = $"{mail.Id:N}@{from.Domain}",
        };
    }
}
