using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Mail;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Mail;

/// <summary>Links for signing in go out as mails, through a mail server or into a folder.</summary>
public sealed class MailTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_link_goes_to_the_mail_server_and_leaves_no_text_behind(DatabaseKind kind)
    {
        await using var server = new MailServer();
        await using var house = await DoorsHouse.OpenAsync(
            kind,
            settings: Settings with
            {
                Server = "127.0.0.1",
                Port = server.Port,
                Encrypted = false,
            }
        );
        var email = await OpenAsync(house);

        await AskAsync(house, email.ToUpperInvariant());
        await AskAsync(house, "shiranai@example.jp");
        await RunJobsAsync(house);

        var mail = server.Received.ShouldHaveSingleItem();
        mail.ShouldContain("RCPT TO:<" + email);
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(mail.Split("\r\n\r\n")[1].Split("\r\n.\r\n")[0]));
        text.ShouldContain("https://okoshi.example.jp/account/link/");
        var kept = await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().OutgoingMails.SingleAsync(Token));
        (kept.To, kept.Text, kept.SentAt is not null).ShouldBe(("", "", true));
        (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().Jobs.Select(j => j.Payload).ToListAsync(Token))
        ).ShouldAllBe(p => !p.Contains('@'));
    }

    [Fact]
    public async Task A_server_that_refuses_is_tried_again_and_nothing_is_lost()
    {
        await using var server = new MailServer { Refuses = 1 };
        await using var house = await DoorsHouse.OpenAsync(
            DatabaseKind.Sqlite,
            settings: Settings with
            {
                Server = "127.0.0.1",
                Port = server.Port,
                Encrypted = false,
            }
        );
        await AskAsync(house, await OpenAsync(house));

        await RunJobsAsync(house);
        server.Received.ShouldBeEmpty();
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await RunJobsAsync(house);

        server.Received.Count.ShouldBe(1);
        var attempt = await house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<OkoshiDb>().Set<JobAttempt>().OrderBy(a => a.Id).FirstAsync(Token)
        );
        attempt.Error.ShouldContain("受け取りませんでした");
        attempt.Error.ShouldNotContain("example.jp");
    }

    [Fact]
    public async Task A_letter_box_is_not_filled_by_others()
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-mail-").FullName;
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: Settings with { Folder = folder });
        var email = await OpenAsync(house);
        for (var i = 0; i < 10; i++)
            await AskAsync(house, email);
        await RunJobsAsync(house);

        Directory.EnumerateFiles(folder, "*.eml").Count().ShouldBe(AskForSignInLink.MostOpen);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_settings_no_mail_is_written()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await AskAsync(house, await OpenAsync(house));

        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().OutgoingMails.CountAsync(Token))).ShouldBe(0);
    }

    private static MailSettings Settings { get; } = new("okoshi@example.jp", new Uri("https://okoshi.example.jp"));

    private static async Task<string> OpenAsync(DoorsHouse house)
    {
        var email = $"{Guid.NewGuid():N}@example.jp";
        await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount("人", email, null), Token));
        return email;
    }

    private static Task AskAsync(DoorsHouse house, string email) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<AskForSignInLink>().RunAsync(email, Token));

    private static async Task RunJobsAsync(DoorsHouse house)
    {
        while (await house.Services.GetRequiredService<JobRunner>().RunOneAsync("試験", Token)) { }
    }

    /// <summary>Just enough of a mail server (RFC 5321) to take mails on this machine, or to refuse them.</summary>
    private sealed class MailServer : IAsyncDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly Task work;

        public MailServer()
        {
            listener.Start();
            work = ServeAsync();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public List<string> Received { get; } = [];

        /// <summary>So many mails are turned away first.</summary>
        public int Refuses { get; set; }

        public async ValueTask DisposeAsync()
        {
            listener.Stop();
            await work;
        }

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync(CancellationToken.None);
                    await TalkAsync(client.GetStream());
                }
            }
            catch (Exception end) when (end is SocketException or ObjectDisposedException)
            {
                // Stopped.
            }
        }

        private async Task TalkAsync(NetworkStream stream)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 okoshi test");
            var said = new StringBuilder();
            var inMail = false;
            while (await reader.ReadLineAsync() is { } line)
            {
                said.Append(line).Append("\r\n");
                if (inMail)
                {
                    if (line != ".")
                        continue;
                    inMail = false;
                    Received.Add(said.ToString());
                    await writer.WriteLineAsync("250 taken");
                }
                else if (line == "QUIT")
                {
                    await writer.WriteLineAsync("221 bye");
                    return;
                }
                else if (line.StartsWith("MAIL FROM", StringComparison.Ordinal) && Refuses-- > 0)
                {
                    await writer.WriteLineAsync("451 not now");
                }
                else
                {
                    inMail = line == "DATA";
                    await writer.WriteLineAsync(inMail ? "354 go on" : "250 good");
                }
            }
        }
    }
}
