using Microsoft.Playwright;

namespace Okoshi.Web.Tests;

/// <summary>The way of a young person: three questions, results, an offered plan.</summary>
public sealed class PublicPathTests(WebProduct product, Chromium chromium)
{
    private const string Submit = "button[type=submit].btn--l";
    private const string Offer = "main a[href^='/offers/']";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, true)]
    [InlineData(375, false)]
    public async Task Three_questions_lead_to_an_offer(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsync(product, width, javaScript);
        var page = visitor.Page;
        var suffix = javaScript ? "" : "-no-script";
        await page.GotoAsync("/");
        await visitor.ScreenshotAsync("public-1-questions" + suffix);

        foreach (var question in await page.Locator("fieldset").AllAsync()) await question.Locator("label").First.ClickAsync();
        await page.Locator(Submit).ClickAsync();
        await visitor.ScreenshotAsync("public-2-results" + suffix);
        new Uri(page.Url).AbsolutePath.ShouldBe("/offers");

        await page.Locator(Offer).First.ClickAsync();
        await visitor.ScreenshotAsync("public-3-offer" + suffix);
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/offers/");
        (await page.Locator("h1").InnerTextAsync()).ShouldNotBeEmpty();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("出典");

        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_has_to_be_answered()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator(Submit).ClickAsync();

        (await visitor.Page.Locator(Offer).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_main_action_with_its_focus_in_sight()
    {
        await using var visitor = await chromium.VisitAsync(product);
        var page = visitor.Page;
        await page.GotoAsync("/");
        for (var steps = 0; steps < 60; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>(FocusIsVisible)).ShouldBeTrue($"step {steps + 1}: {await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)")}");
            if (await page.EvaluateAsync<bool>("submit => document.activeElement.matches(submit)", Submit)) break;
        }
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/offers**");

        (await page.Locator(Offer).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_start_page_is_light()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        await visitor.Page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var bytes = 0;
        foreach (var request in visitor.Finished) bytes += (await request.SizesAsync()).ResponseBodySize;

        TestContext.Current.SendDiagnosticMessage($"Start page: {bytes} bytes in {visitor.Finished.Count} files");
        bytes.ShouldBeInRange(1, 100_000);
    }

    /// <summary>An outline or a ring on the focused element, or on what stands for it (a drawn radio button, its label).</summary>
    private const string FocusIsVisible = """
        () => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return false;
          return [focused, focused.nextElementSibling, focused.parentElement].filter(e => e).some(e => {
            const style = getComputedStyle(e);
            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow.includes('rgb(255, 212, 61)');
          });
        }
        """;
}
