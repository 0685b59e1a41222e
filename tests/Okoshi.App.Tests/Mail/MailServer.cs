using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Net;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Okoshi.App.Tests.Mail;

/// <summary>How a mail server of a test meets a mail.</summary>
internal enum Reception
{
    Takes,

    /// <summary>Turns the recipient away with 550.</summary>
    Refuses,

    /// <summary>Reads the whole mail and is gone before it says yes.</summary>
    Drops,
}

/// <summary>A mail server on this machine.</summary>
internal sealed class MailServer : MessageStore, IMailboxFilter, IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource<int> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task work;

    private MailServer(X509Certificate2? certificate)
    {
        var endpoints = new EndpointListenerFactory();
        endpoints.EndpointStarted += (_, e) => started.SetResult(((IPEndPoint)e.LocalEndPoint).Port);
        var services = new ServiceProvider();
        services.Add((IMessageStore)this);
        services.Add((IMailboxFilterFactory)new Filters(this));
        services.Add((IEndpointListenerFactory)endpoints);
        var options = new SmtpServerOptionsBuilder()
            .ServerName("okoshi test")
            .Endpoint(e =>
            {
                e.Endpoint(new IPEndPoint(IPAddress.Loopback, 0));
                if (certificate is not null)
                    e.Certificate(certificate);
            })
            .Build();
        work = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
    }

    public int Port => started.Task.Result;

    public List<(string[] Recipients, MimeMessage Message)> Received { get; } = [];

    /// <summary>How it meets the next mails; afterwards it takes them.</summary>
    public Queue<Reception> Moods { get; } = [];

    public static async Task<MailServer> StartAsync(X509Certificate2? certificate = null)
    {
        var server = new MailServer(certificate);
        await server.started.Task;
        return server;
    }

    /// <summary>A certificate that nobody vouches for.</summary>
    public static X509Certificate2 OwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(buffer.ToArray());
        Received.Add(([.. transaction.To.Select(to => $"{to.User}@{to.Host}")], await MimeMessage.LoadAsync(stream, cancellationToken)));
        if (!Moods.TryDequeue(out var mood) || mood != Reception.Drops)
            return SmtpResponse.Ok;
        ((IDisposable)context.Pipe).Dispose();
        throw new IOException("Dropped on purpose.");
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken)
    {
        var refuses = Moods.TryPeek(out var mood) && mood == Reception.Refuses;
        if (refuses)
            Moods.Dequeue();
        return Task.FromResult(!refuses);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await work;
        stop.Dispose();
    }

    private sealed class Filters(MailServer server) : IMailboxFilterFactory
    {
        public IMailboxFilter CreateInstance(ISessionContext context) => server;
    }
}
