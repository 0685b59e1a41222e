namespace Okoshi.Web.Tests.Access;

/// <summary>A product of its own, with records, for tests that send forms everywhere and so use it up.</summary>
public sealed class SpareProduct : IAsyncLifetime
{
    public WebProduct Product { get; } = new();

    /// <summary>Its pages as somebody with every right found them, before anything was sent.</summary>
    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Product.InitializeAsync();
        Site = await Product.SiteAsync();
    }

    public ValueTask DisposeAsync() => Product.DisposeAsync();
}
