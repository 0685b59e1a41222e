using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.Web.Tests;

[assembly: AssemblyFixture(typeof(WebProduct))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Okoshi.Web.Tests;

/// <summary>The product on a real port of this machine with the Aomori pack, started once for all tests.</summary>
public sealed class WebProduct : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-web-").FullName;
    private readonly Lazy<Task<Site>> site;
    private readonly WebApplicationFactory<Program> factory;

    public WebProduct()
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("data", folder)
            .UseSetting("pack", Path.Combine(Repository.Root, "packs", "aomori"))
            .UseSetting("urls", "http://127.0.0.1:0"));
        factory.UseKestrel(0);
        site = new(() => Site.CrawlAsync(this, CancellationToken.None));
    }

    /// <summary>Where the product answers.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => factory.Services;

    /// <summary>Every page that can be reached by links; read once.</summary>
    public Task<Site> SiteAsync() => site.Value;

    public HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { BaseAddress = Address };

    public ValueTask InitializeAsync()
    {
        factory.StartServer();
        var addresses = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.First());
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
