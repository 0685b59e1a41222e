using Microsoft.Playwright;

namespace Okoshi.Web.Tests;

/// <summary>A visitor's browser window, with what it asked other hosts for and what it complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri address;

    private Visitor(IBrowserContext context, Uri address, IPage page)
    {
        this.context = context;
        this.address = address;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Requests to any address but the product's.</summary>
    public List<string> ForeignRequests { get; } = [];

    /// <summary>Errors on the browser's console: refused by the content policy, failed scripts, missing files.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests that were answered completely.</summary>
    public List<IRequest> Finished { get; } = [];

    internal static async Task<Visitor> StartAsync(IBrowserContext context, Uri address)
    {
        var visitor = new Visitor(context, address, await context.NewPageAsync());
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal))
                visitor.ForeignRequests.Add(request.Url);
        };
        context.RequestFinished += (_, request) => visitor.Finished.Add(request);
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
                visitor.Complaints.Add($"{message.Page?.Url}: {message.Text}");
        };
        return visitor;
    }

    /// <summary>Goes on as whoever signed in elsewhere.</summary>
    public Task TakeCookiesAsync(System.Net.CookieCollection cookies) =>
        context.AddCookiesAsync(
            cookies.Select(c => new Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Url = address.ToString(),
            })
        );

    /// <summary>Keeps a picture of the whole page under artifacts/screenshots, for eyes.</summary>
    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"{name}-{Page.ViewportSize!.Width}.png"),
                FullPage = true,
            }
        );

    /// <summary>How many CSS pixels the page is wider than the window; 0 on a page that fits.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
