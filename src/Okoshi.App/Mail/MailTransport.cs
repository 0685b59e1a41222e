using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Okoshi.App.Mail;

/// <summary>Gives messages to the operator's mail server, or lays them down in the operator's folder.</summary>
public sealed class MailTransport(MailSettings settings)
{
    private const int Patience = 20_000;

    /// <exception cref="IOException">The server did not take the message; the text says why and names nobody.</exception>
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        if (settings.Folder.Length > 0)
        {
            await LayDownAsync(message, cancellationToken);
            return;
        }
        try
        {
            await HandOverAsync(message, cancellationToken);
        }
        catch (Exception error) when (Reason(error) is { } reason)
        {
            // The library's message may name the recipient; what the operator needs is where it stopped and the server's answer code.
            throw new IOException($"メールサーバー {settings.Server}:{settings.Port} が受け取りませんでした（{reason}）。");
        }
    }

    private async Task HandOverAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = Patience };
        // Lists of revoked certificates stand on hosts that an office's network need not reach.
        client.CheckCertificateRevocation = false;
        var security = settings.Encrypted ? SecureSocketOptions.StartTls : SecureSocketOptions.None;
        await client.ConnectAsync(settings.Server, settings.Port, security, cancellationToken);
        if (settings.User.Length > 0)
            await client.AuthenticateAsync(settings.User, settings.Password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, CancellationToken.None);
    }

    /// <summary>The name follows the message's number: a mail that is laid down twice is there once. Nobody sees half a file.</summary>
    private async Task LayDownAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = Path.Combine(settings.Folder, message.MessageId!.Split('@')[0]);
        message.Prepare(EncodingConstraint.SevenBit);
        await using (var stream = File.Create(file + ".part"))
            await message.WriteToAsync(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, stream, cancellationToken);
        File.Move(file + ".part", file + ".eml", overwrite: true);
    }

    private static string? Reason(Exception error) =>
        error switch
        {
            SmtpCommandException refused => $"答え {(int)refused.StatusCode}",
            AuthenticationException or SaslException => "名前か合言葉が違います",
            SslHandshakeException => "暗号の証明書を確かめられません",
            NotSupportedException => "STARTTLS などの求める機能がありません",
            SocketException => "つながりません",
            ProtocolException or IOException or TimeoutException => "途中で切れました",
            _ => null,
        };
}
