using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
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
        await using var server = await MailServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(kind, settings: To(server));
        var email = await OpenAsync(house);

        await AskAsync(house, email.ToUpperInvariant());
        await AskAsync(house, "shiranai@example.jp");
        await RunJobsAsync(house);

        var (recipients, mail) = server.Received.ShouldHaveSingleItem();
        recipients.ShouldBe([email]);
        (mail.From.ToString(), mail.To.ToString(), mail.Subject).ShouldBe(("okoshi@example.jp", email, "起こし：サインインのリンク"));
        mail.TextBody.ShouldNotBeNull().ShouldContain("https://okoshi.example.jp/account/link/");
        mail.TextBody.ShouldContain("起こし");
        var kept = await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().OutgoingMails.SingleAsync(Token));
        (kept.To, kept.Text, kept.SentAt is not null).ShouldBe(("", "", true));
        (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().Jobs.Select(j => j.Payload).ToListAsync(Token))
        ).ShouldAllBe(p => !p.Contains('@'));
    }

    [Fact]
    public async Task A_server_that_refuses_is_tried_again_and_nothing_is_lost()
    {
        await using var server = await MailServer.StartAsync();
        server.Moods.Enqueue(Reception.Refuses);
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: To(server));
        await AskAsync(house, await OpenAsync(house));

        await RunJobsAsync(house);
        server.Received.ShouldBeEmpty();
        (await FirstErrorAsync(house)).ShouldEndWith($"メールサーバー 127.0.0.1:{server.Port} が受け取りませんでした（答え 550）。");
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await RunJobsAsync(house);

        server.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_drops_after_the_text_gets_the_same_mail_again_under_the_same_number()
    {
        await using var server = await MailServer.StartAsync();
        server.Moods.Enqueue(Reception.Drops);
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: To(server));
        await AskAsync(house, await OpenAsync(house));

        await RunJobsAsync(house);
        (await FirstErrorAsync(house)).ShouldEndWith("が受け取りませんでした（途中で切れました）。");
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await RunJobsAsync(house);

        server.Received.Count.ShouldBe(2);
        server.Received[0].Message.TextBody.ShouldBe(server.Received[1].Message.TextBody);
        server.Received.Select(r => r.Message.MessageId).Distinct().ShouldHaveSingleItem().ShouldEndWith("@example.jp");
    }

    [Theory]
    [InlineData(false, "STARTTLS などの求める機能がありません")]
    [InlineData(true, "暗号の証明書を確かめられません")]
    public async Task Nothing_goes_out_in_the_clear_or_to_a_server_that_nobody_vouches_for(bool certificate, string reason)
    {
        using var own = certificate ? MailServer.OwnCertificate() : null;
        await using var server = await MailServer.StartAsync(own);
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: To(server) with { Encrypted = true });
        await AskAsync(house, await OpenAsync(house));

        await RunJobsAsync(house);

        server.Received.ShouldBeEmpty();
        (await FirstErrorAsync(house)).ShouldEndWith($"が受け取りませんでした（{reason}）。");
    }

    [Fact]
    public async Task Where_no_server_listens_the_mail_waits()
    {
        var server = await MailServer.StartAsync();
        var settings = To(server);
        await server.DisposeAsync();
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: settings);
        await AskAsync(house, await OpenAsync(house));

        await RunJobsAsync(house);

        (await FirstErrorAsync(house)).ShouldEndWith("が受け取りませんでした（つながりません）。");
    }

    [Theory]
    [InlineData("件名\r\nBcc: dareka@example.jp")]
    [InlineData("subject\nBcc: dareka@example.jp")]
    [InlineData("subject\r\n\r\nanother text")]
    public async Task A_subject_never_becomes_another_header(string subject)
    {
        await using var server = await MailServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: To(server));
        await SaveAsync(house, subject, "dareka2@example.jp");

        await RunJobsAsync(house);

        var (recipients, mail) = server.Received.ShouldHaveSingleItem();
        recipients.ShouldBe(["dareka2@example.jp"]);
        mail.Bcc.ShouldBeEmpty();
        mail.Headers.Select(h => h.Field).ShouldBe(["From", "Date", "Subject", "Message-Id", "To", "MIME-Version"], true);
        mail.TextBody!.TrimEnd().ShouldBe("本文");
    }

    [Theory]
    [InlineData("dareka@example.jp\r\nBcc: hoka@example.jp")]
    [InlineData("dareka@example.jp, hoka@example.jp")]
    public async Task An_address_never_becomes_two(string address)
    {
        await using var server = await MailServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite, settings: To(server));
        await SaveAsync(house, "件名", address);

        await RunJobsAsync(house);

        server.Received.ShouldBeEmpty();
        (await FirstErrorAsync(house)).ShouldNotContain("example.jp");
    }

    [Fact]
    public async Task A_mail_in_the_folder_is_a_whole_message_in_seven_bits_and_there_once()
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-mail-").FullName;
        var transport = new MailTransport(Settings with { Folder = folder });
        using var written = new MimeMessage(
            [MailboxAddress.Parse("起こし <okoshi@example.jp>")],
            [MailboxAddress.Parse("dareka@example.jp")],
            "創業の相談会のお知らせ（髙﨑さま）",
            new TextPart("plain") { Text = "①起業の手引き\n二行目" }
        )
        {
            MessageId = "1@example.jp",
        };

        await transport.SendAsync(written, Token);
        await transport.SendAsync(written, Token);

        var file = Directory.EnumerateFiles(folder).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe("1.eml");
        (await File.ReadAllBytesAsync(file, Token)).ShouldAllBe(b => b < 128);
        using var read = await MimeMessage.LoadAsync(file, Token);
        (read.From.Mailboxes.Single().Name, read.Subject).ShouldBe(("起こし", "創業の相談会のお知らせ（髙﨑さま）"));
        read.TextBody!.ReplaceLineEndings("\n").TrimEnd().ShouldBe("①起業の手引き\n二行目");
        Directory.Delete(folder, recursive: true);
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

    private static MailSettings To(MailServer server) => Settings with { Server = "127.0.0.1", Port = server.Port, Encrypted = false };

    private static Task<string> FirstErrorAsync(DoorsHouse house) =>
        house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<OkoshiDb>().Set<JobAttempt>().OrderBy(a => a.Id).Select(a => a.Error).FirstAsync(Token)
        );

    private static Task SaveAsync(DoorsHouse house, string subject, string address) =>
        house.AsAsync(
            Actor.Operator,
            async s =>
            {
                s.GetRequiredService<Post>().Write(new Account { Id = Guid.NewGuid(), Email = address }, subject, "本文");
                await s.GetRequiredService<OkoshiDb>().SaveChangesAsync(Token);
            }
        );

    private static async Task<string> OpenAsync(DoorsHouse house)
    {
        var email = $"{Guid.NewGuid():N}@example.jp";
        await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount("人", email, null), Token));
        return email;
    }

    private static Task AskAsync(DoorsHouse house, string email) =>
        house.AsAsync(Actor.Visitor, s => s.GetRequiredService<AskForSignInLink>().RunAsync(email, null, Token));

    private static async Task RunJobsAsync(DoorsHouse house)
    {
        while (await house.Services.GetRequiredService<JobRunner>().RunOneAsync("試験", Token)) { }
    }
}
