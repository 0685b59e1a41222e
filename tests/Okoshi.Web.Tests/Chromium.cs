using Microsoft.Playwright;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests;

/// <summary>
/// The machine's own Chromium; nothing is downloaded. Tests are left out, visibly, only where there is none and no CI asks, or where
/// test.sh says so.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Set to <c>none</c> by test.sh for a run without a browser.</summary>
    private const string Wish = "OKOSHI_TEST_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A fresh visitor. Every request that leaves the product's address is noted.</summary>
    public async Task<Visitor> VisitAsync(WebProduct product, int width = 1280, bool javaScript = true)
    {
        if (browser is null)
            Assert.Skip("No browser: Chromium is not installed, or test.sh runs without it.");
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = product.Address.ToString(),
                ViewportSize = new ViewportSize { Width = width, Height = width < 768 ? 812 : 900 },
                JavaScriptEnabled = javaScript,
                Locale = "ja-JP",
                TimezoneId = "Asia/Tokyo",
            }
        );
        return await Visitor.StartAsync(context, product.Address);
    }

    /// <summary>A visitor who is signed in with roles.</summary>
    public async Task<Visitor> VisitAsAsync(WebProduct product, Role[] roles, int width = 1280, bool javaScript = true)
    {
        var visitor = await VisitAsync(product, width, javaScript);
        using var somebody = await product.SignInAsync(await product.PersonAsync(roles));
        await visitor.TakeCookiesAsync(somebody.Cookies);
        return visitor;
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Wish) == "none")
            return;
        if (Programs.Find(Names) is not { } program)
        {
            if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
                throw new InvalidOperationException(
                    $"None of {string.Join(", ", Names)} is installed; under CI the browser tests must run."
                );
            return;
        }
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000); // a loaded machine is slow, not wrong
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
