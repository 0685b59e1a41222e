using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests;

/// <summary>The way of a young person: three questions, results, an offered plan.</summary>
public sealed partial class PublicPathTests(WebProduct product, Chromium chromium)
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

        foreach (var question in await page.Locator("fieldset").AllAsync())
            await question.Locator("label").First.ClickAsync();
        await page.Locator(Submit).ClickAsync();
        await Expect(page).ToHaveURLAsync(ListOfOffers());
        await visitor.ScreenshotAsync("public-2-results" + suffix);

        await page.Locator(Offer).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(OneOffer());
        await visitor.ScreenshotAsync("public-3-offer" + suffix);
        (await page.Locator("h1").InnerTextAsync()).ShouldNotBeEmpty();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("出典");

        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    /// <summary>Four answers, one button, one card; a page for each of the three.</summary>
    [Fact]
    public async Task From_the_start_to_an_offer_it_takes_six_taps_and_three_pages_and_going_back_asks_nothing()
    {
        await using var visitor = await chromium.VisitAsync(product, 375, javaScript: false);
        var page = visitor.Page;
        var taps = 0;
        await page.GotoAsync("/");
        foreach (var answer in new[] { ("age", "18-24"), ("like", "food"), ("now", "elsewhere"), ("when", "undecided") })
            await TapAsync(page.Locator($"label:has(input[name={answer.Item1}][value='{answer.Item2}'])"));
        await TapAsync(page.Locator(Submit));
        await TapAsync(page.Locator(Offer).First);
        await Expect(page).ToHaveURLAsync(OneOffer());

        taps.ShouldBe(6);
        visitor.Finished.Count(r => r.IsNavigationRequest).ShouldBe(3);
        await visitor.ScreenshotAsync("public-4-offer-from-afar");

        await page.GoBackAsync();
        await page.ReloadAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("input[name=now][value=elsewhere]")).ToBeCheckedAsync();
        visitor.Finished.ShouldAllBe(r => r.Method == "GET");

        async Task TapAsync(ILocator target)
        {
            taps++;
            await target.ClickAsync();
        }
    }

    [Fact]
    public async Task Nothing_has_to_be_answered()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator(Submit).ClickAsync();

        await Expect(visitor.Page.Locator(Offer).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_main_action_with_its_focus_in_sight()
    {
        await using var visitor = await chromium.VisitAsync(product);
        var page = visitor.Page;
        await page.GotoAsync("/");
        var reached = false;
        for (var steps = 0; steps < 60 && !reached; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>(FocusIsVisible)).ShouldBeTrue(
                $"step {steps + 1}: {await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)")}"
            );
            reached = await page.EvaluateAsync<bool>("submit => document.activeElement.matches(submit)", Submit);
        }
        reached.ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");

        // Asks again and again: waiting for a navigation that has already happened would wait for ever.
        await Expect(page).ToHaveURLAsync(ListOfOffers());
        await Expect(page.Locator(Offer).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_start_page_is_light()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        await visitor.Page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var bytes = 0;
        foreach (var request in visitor.Finished)
            bytes += (await request.SizesAsync()).ResponseBodySize;

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

    [GeneratedRegex("/offers(?:[?]|$)")]
    private static partial Regex ListOfOffers();

    [GeneratedRegex("/offers/[^/?]+")]
    private static partial Regex OneOffer();
}
