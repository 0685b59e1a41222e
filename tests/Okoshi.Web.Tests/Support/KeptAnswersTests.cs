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
        await page.GotoAsync("/support/check?q=stage");
        await page.Locator(".pick", new() { HasText = "準備している" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "答えて、次へ" }).ClickAsync();
        await page.GotoAsync("/support/check?q=end");
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
        using var answer = await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"));
        (await client.TextAsync("/support/check?q=end")).ShouldNotContain(Keep);

        using var kept = await client.SendAsync("/support/check?q=purpose", "/support/check?handler=Keep");
        kept.Headers.Location!.OriginalString.ShouldContain("/account/sign-in");
    }

    [Fact]
    public async Task Who_registers_from_the_check_comes_back_to_her_answers_and_may_keep_them()
    {
        using var client = new FormClient(product.Address);
        (await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"))).Dispose();
        (await client.TextAsync("/support/check?q=end")).ShouldContain("/account/register?returnUrl=%2Fsupport%2Fcheck%3Fq%3Dend");

        (await client.SignInAsync((await product.PersonAsync()).Email, TestPerson.Password)).Dispose();
        var end = await client.TextAsync("/support/check?q=end");
        end.ShouldContain(Keep);
        end.ShouldContain("準備している");
    }
}
