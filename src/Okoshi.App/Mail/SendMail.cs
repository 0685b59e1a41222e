using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs;

namespace Okoshi.App.Mail;

/// <summary>Which mail to send; the job holds no address and no text.</summary>
public sealed record MailJob(Guid MailId);

/// <summary>Job: give a mail to the operator's mail server.</summary>
/// <remarks>A fall between the server's yes and our note sends it again: a mail may come twice, none is lost.</remarks>
public sealed class SendMail(OkoshiDb db, MailSettings settings, TimeProvider clock) : JobHandler<MailJob>
{
    public static readonly JobKind<MailJob> Kind = new("send-mail", "メールの送信");

    protected override async Task RunAsync(MailJob payload, JobContext context)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(context);
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
        using var client = Client();
        using var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        try
        {
            await client.SendMailAsync(message, context.CancellationToken);
        }
        catch (SmtpException error)
        {
            // The library's message may name the recipient; what the operator needs is the server's answer code.
            throw new IOException($"メールサーバー {settings.Server}:{settings.Port} が受け取りませんでした（{error.StatusCode}）。");
        }
        (mail.SentAt, mail.To, mail.Text) = (clock.GetUtcNow(), "", "");
        await db.SaveChangesAsync(context.CancellationToken);
    }

    private SmtpClient Client()
    {
        if (settings.Folder.Length > 0)
        {
            Directory.CreateDirectory(settings.Folder);
            return new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = Path.GetFullPath(settings.Folder),
            };
        }
        return new SmtpClient(settings.Server, settings.Port)
        {
            EnableSsl = settings.Encrypted,
            Credentials = settings.User.Length > 0 ? new NetworkCredential(settings.User, settings.Password) : null,
            Timeout = 20_000,
        };
    }
}
