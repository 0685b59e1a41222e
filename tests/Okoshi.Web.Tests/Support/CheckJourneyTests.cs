using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>The way of a person in Sendai who wants to come back some day, on a phone: from the start page over one offer to the end.</summary>
public sealed class CheckJourneyTests(WebProduct product, Chromium chromium)
{
    private const int MostTaps = 12;
    private const int MostLoads = 6;

    [Fact]
    public async Task From_the_start_over_one_offer_to_the_end_of_the_check_it_takes_few_taps_and_loads()
    {
        await using var visitor = await chromium.VisitAsync(product, 375, javaScript: false);
        var page = visitor.Page;
        var (taps, loads) = (0, 0);
        page.Load += (_, _) => loads++;
        await page.GotoAsync("/");
        foreach (var (name, value) in new[] { ("age", "18-24"), ("like", "food"), ("now", "elsewhere"), ("when", "someday") })
            await TapAsync(page.Locator($"label:has(input[name={name}][value='{value}'])"));
        await TapAsync(page.Locator("button[type=submit].btn--l"));
        await TapAsync(page.Locator("main a[href^='/offers/']").First);
        await TapAsync(page.Locator("main a[href*='/support/check']").First);
        await Expect(page.Locator("h1")).ToHaveTextAsync("使える制度をたしかめる");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("何をしたいですか");
        (await page.Locator("[name='Answers[municipality]'], [name='Answers[planned_municipality]']").CountAsync()).ShouldBe(0);
        while (!page.Url.EndsWith("q=end", StringComparison.Ordinal))
        {
            foreach (var question in await page.Locator("form .ask fieldset").AllAsync())
                await TapAsync(question.Locator(".pick").First);
            await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "答えて、次へ" }));
        }

        await Expect(page.Locator(".next .btn")).ToHaveCountAsync(1);
        await Expect(page.Locator("main")).ToContainTextAsync("言い切れるお金は、まだありません");
        await Expect(page.Locator("section[aria-labelledby=money]")).Not.ToContainTextAsync("万円");
        TestContext.Current.SendDiagnosticMessage($"Journey: {taps} taps, {loads} loads");
        taps.ShouldBeLessThanOrEqualTo(MostTaps);
        loads.ShouldBeLessThanOrEqualTo(MostLoads);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(2_500);
        await visitor.ScreenshotAsync("check-3-journey-end");
        visitor.Complaints.ShouldBeEmpty();

        async Task TapAsync(ILocator target)
        {
            taps++;
            await target.ClickAsync();
        }
    }
}
