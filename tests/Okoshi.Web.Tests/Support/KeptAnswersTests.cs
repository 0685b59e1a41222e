using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>Somebody with an account leaves answers here, looks at them and erases them; nobody else is offered that.</summary>
public sealed class KeptAnswersTests(WebProduct product, Chromium chromium)
{
    private const string Keep = "この答えを残す";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task Answers_are_left_here_seen_and_erased(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsAsync(product, [], width, javaScript);
        var page = visitor.Page;
        await page.GotoAsync("/account/answers");
        await Expect(page.Locator("main")).ToContainTextAsync("残した答えは、ありません");
        await page.GotoAsync("/support/check");
        await page.Locator(".pick", new() { HasText = "準備している" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "答えて、次へ" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Keep }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("答えを残しました。");
        await Expect(page.Locator("dl")).ToContainTextAsync("準備している");
        (await visitor.OverflowAsync()).ShouldBe(0);
        if (javaScript)
            (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
        await visitor.ScreenshotAsync("kept-answers");
        await page.GetByText("答えを消す…").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "消す", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("残した答えは、ありません");
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_account_nothing_is_kept()
    {
        using var client = new FormClient(product.Address);
        using var answer = await client.SendAsync("/support/check", "/support/check", ("Answers[stage]", "preparing"));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(Keep);

        using var kept = await client.SendAsync("/support/check", "/support/check?handler=Keep", ("Answers[stage]", "preparing"));
        kept.Headers.Location!.OriginalString.ShouldContain("/account/sign-in");
    }
}
