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

    [Fact]
    public async Task On_another_device_what_was_kept_is_not_asked_again_and_signing_out_takes_it_away()
    {
        var person = await KeepAsync(("purpose", "founding"), ("stage", "preparing"));
        using var other = new FormClient(product.Address);
        (await other.TextAsync("/support/check?q=end")).ShouldNotContain("準備している");

        (await other.SignInAsync(person.Email, TestPerson.Password)).Dispose();
        var check = await other.FollowAsync("/support/check");
        var page = await check.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldNotContain("name=\"Answers[purpose]\"");
        page.ShouldNotContain("name=\"Answers[stage]\"");
        (await other.TextAsync("/support/check?q=end")).ShouldContain("準備している");

        (await other.SendAsync("/account/sign-out", "/account/sign-out")).Dispose();
        (await other.TextAsync("/support/check?q=end")).ShouldNotContain("準備している");
        (await other.TextAsync("/support/check?q=purpose")).ShouldNotContain(" checked=");
    }

    [Fact]
    public async Task What_was_begun_here_is_not_overwritten_and_the_start_page_does_not_count_as_begun()
    {
        var person = await KeepAsync(("stage", "preparing"));
        using var begun = new FormClient(product.Address);
        (await begun.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "established"))).Dispose();
        (await begun.SignInAsync(person.Email, TestPerson.Password)).Dispose();
        var end = await begun.TextAsync("/support/check?q=end");
        end.ShouldContain("前から続けている");
        end.ShouldNotContain("準備している</");

        using var started = new FormClient(product.Address);
        await started.TextAsync("/offers?age=18-24&like=food&now=city&when=stay");
        (await started.SignInAsync(person.Email, TestPerson.Password)).Dispose();
        var both = await started.TextAsync("/support/check?q=end");
        both.ShouldContain("準備している");
        both.ShouldContain("18〜24歳");
    }

    [Fact]
    public async Task Answers_erased_in_the_browser_stay_erased_while_signed_in()
    {
        var person = await KeepAsync(("stage", "preparing"));
        using var client = await product.SignInAsync(person);
        (await client.TextAsync("/support/check?q=end")).ShouldContain("準備している");
        (await client.SendAsync("/support/check?q=end", "/support/check?handler=Forget")).Dispose();

        (await client.TextAsync("/support/check?q=stage")).ShouldNotContain(" checked=");
        (await client.TextAsync("/account/answers")).ShouldContain("準備している");
    }

    /// <summary>Whoever ends a device from afar ends what stands in it too.</summary>
    [Fact]
    public async Task A_device_that_was_ended_from_afar_keeps_no_answers()
    {
        var person = await KeepAsync(("stage", "preparing"));
        using var lost = await product.SignInAsync(person);
        (await lost.TextAsync("/support/check?q=end")).ShouldContain("準備している");
        using var mine = await product.SignInAsync(person);
        (await mine.SendAsync("/account/security", "/account/security?handler=EndOthers")).Dispose();

        await lost.TextAsync("/");
        (await lost.TextAsync("/support/check?q=stage")).ShouldNotContain(" checked=");
    }

    private async Task<TestPerson> KeepAsync(params (string Key, string Value)[] answers)
    {
        var person = await product.PersonAsync();
        using var client = await product.SignInAsync(person);
        foreach (var (key, value) in answers)
            (await client.SendAsync("/support/check?q=" + key, "/support/check?q=" + key, ($"Answers[{key}]", value))).Dispose();
        (await client.SendAsync("/support/check?q=end", "/support/check?handler=Keep")).Dispose();
        return person;
    }
}
