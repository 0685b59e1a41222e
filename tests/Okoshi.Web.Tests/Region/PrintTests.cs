using Microsoft.Playwright;

namespace Okoshi.Web.Tests.Region;

/// <summary>What the pages of the first two stages look like on A4 paper.</summary>
public sealed class PrintTests(WebProduct product, Chromium chromium)
{
    /// <summary>180 mm, the width between the margins, in CSS pixels.</summary>
    private const int PaperWidth = 680;

    [Theory]
    [InlineData("/region")]
    [InlineData("/region/people")]
    [InlineData("/region/industries")]
    [InlineData("/region/industries?basis=establishments")]
    [InlineData("/region/money")]
    [InlineData("/region/missing")]
    [InlineData("/region/peers")]
    [InlineData("/region/map")]
    [InlineData("/opportunities")]
    [InlineData("/opportunities?basis=pack")]
    [InlineData("/opportunities/swot")]
    public async Task Paper_holds_title_date_and_whole_tables_and_no_controls(string address)
    {
        await using var visitor = await chromium.VisitAsync(product, PaperWidth);
        var page = visitor.Page;
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        (await page.GetByText("に印刷").IsVisibleAsync()).ShouldBeTrue();
        foreach (var control in await page.Locator("nav, button, .btn, input[type=search]").AllAsync())
            (await control.IsVisibleAsync()).ShouldBeFalse(await control.EvaluateAsync<string>("e => e.outerHTML"));
        // Numbers do not break, so a table that is too wide would be cut at the edge of the paper.
        (
            await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main table, main svg, main td, main th')]
                    .filter(e => e.checkVisibility() && !e.closest('.vh') && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(e => e.outerHTML.slice(0, 120))
                """
            )
        ).ShouldBeEmpty();
    }
}
