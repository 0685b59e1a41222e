using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>Somebody finds out what they can use: one question after another, without an account.</summary>
public sealed class CheckTests(WebProduct product, Chromium chromium)
{
    private const string Next = "答えて、次へ";
    private const string Facts = ".facts--check b";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task Answers_lead_to_programmes_with_reasons(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsync(product, width, javaScript);
        var page = visitor.Page;
        await page.GotoAsync("/support/check");
        await page.Locator(".pick", new() { HasText = "準備している" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        await Expect(page.Locator(".answers")).ToContainTextAsync("創業の段階：準備している");

        // Which question comes next is the catalogue's matter; any of them can be answered at any time.
        var place = page.Locator("select[name='Answers[planned_municipality]']");
        if (!await place.IsVisibleAsync())
            await page.Locator("#all summary").ClickAsync();
        await place.SelectOptionAsync("022012");
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        await Expect(page.Locator(".answers")).ToContainTextAsync("青森市");

        (await page.Locator(Facts).AllInnerTextsAsync())
            .Sum(t => int.Parse(t, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(await page.Locator(".progs > li").CountAsync());
        var first = page.Locator(".progs > li").First;
        await Expect(first).ToContainTextAsync("該当");
        await first.Locator("summary").ClickAsync();
        await Expect(first.Locator(".reasons")).ToContainTextAsync("もと：");
        page.Url.ShouldEndWith("/support/check");
        await visitor.ScreenshotAsync("check-2-answers" + (javaScript ? "" : "-no-script"));
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_impossible_date_is_told_and_the_other_answers_stay()
    {
        using var client = new FormClient(product.Address);
        using var answer = await client.SendAsync(
            "/support/check",
            "/support/check",
            ("Answers[birth_date.y]", "1998"),
            ("Answers[birth_date.m]", "13"),
            ("Answers[birth_date.d]", "2"),
            ("Answers[stage]", "preparing")
        );
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("エラー：使える制度をたしかめる");
        html.ShouldContain("href=\"#q-birth_date\"");
        html.ShouldContain("id=\"q-birth_date-error\"");
        html.ShouldContain("value=\"1998\"");
        html.ShouldContain("創業の段階：準備している");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
