using System.Net;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>Somebody finds out what they can use: what they want to do, a few questions, without an account.</summary>
public sealed class CheckTests(WebProduct product, Chromium chromium)
{
    private const string Check = "/support/check";
    private const string Next = "答えて、次へ";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task A_few_answers_lead_to_one_next_step_and_to_programmes_with_reasons(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsync(product, width, javaScript);
        var page = visitor.Page;
        await page.GotoAsync(Check);
        await page.Locator(".pick", new() { HasText = "自分で仕事を始めたい" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        // Which questions come first changes with what is published meanwhile; these two are put by their address.
        await page.GotoAsync(Check + "?q=stage&q=planned_municipality");
        await page.Locator(".pick", new() { HasText = "準備している" }).ClickAsync();
        await page.Locator("select[name='Answers[planned_municipality]']").SelectOptionAsync("022012");
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        while (!page.Url.EndsWith("q=end", StringComparison.Ordinal))
            await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("使えるかもしれない制度");
        await Expect(page.Locator(".told-list")).ToContainTextAsync("準備している");
        await Expect(page.Locator(".told-list")).ToContainTextAsync("青森市");
        await Expect(page.Locator(".next .btn")).ToHaveCountAsync(1);
        (await page.Locator(".next .btn").GetAttributeAsync("href")).ShouldBe("tel:0177180626");
        (await visitor.OverflowAsync()).ShouldBe(0);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(2_500);
        await visitor.ScreenshotAsync("check-2-end" + (javaScript ? "" : "-no-script"));

        await page.Locator(".grp > summary").First.ClickAsync();
        var first = page.Locator(".progs > li").First;
        await Expect(first).ToContainTextAsync("該当");
        await first.Locator("summary").ClickAsync();
        await Expect(first.Locator(".reasons")).ToContainTextAsync("もとの資料：");
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Going_back_shows_the_questions_before_with_their_answers_and_loading_again_sends_nothing()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        var page = visitor.Page;
        await page.GotoAsync(Check);
        await page.Locator(".pick", new() { HasText = "自分で仕事を始めたい" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        await page.Locator(".pick", new() { HasText = "準備している" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Next }).ClickAsync();
        var after = page.Url;
        visitor.Finished.Clear();
        await page.ReloadAsync();
        page.Url.ShouldBe(after);
        await page.GoBackAsync();
        await Expect(page.Locator("input[value='preparing']")).ToBeCheckedAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("input[value='founding']")).ToBeCheckedAsync();
        await page.GoForwardAsync();
        visitor.Finished.ShouldAllBe(r => r.Method == "GET");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_address_holds_an_answer_and_every_form_leads_on()
    {
        using var client = new FormClient(product.Address);
        using var purpose = await client.SendAsync(
            "/support/check?q=purpose",
            Check,
            ("Answers[purpose]", "founding"),
            ("Answers[purpose]", "move")
        );
        purpose.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = purpose.Headers.Location!.OriginalString;
        address.ShouldStartWith("/support/check?q=");
        address.ShouldNotContain("founding");

        var page = await client.TextAsync(address);
        page.ShouldContain("つくらい");
        (await client.TextAsync("/support/check?q=purpose")).Split(" checked=").Length.ShouldBe(3);
        using var stage = await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"));
        stage.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        stage.Headers.Location!.OriginalString.ShouldNotContain("preparing");
        stage.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_form_says_of_other_questions_is_not_believed()
    {
        using var client = new FormClient(product.Address);
        (
            await client.SendAsync(
                "/support/check?q=stage",
                "/support/check?q=stage",
                ("Answers[stage]", "preparing"),
                ("Answers[birth_date.y]", "1990"),
                ("Answers[sex]", "female"),
                ("Skipped", "sex")
            )
        ).Dispose();
        var end = await client.TextAsync("/support/check?q=end");
        end.ShouldContain("準備している");
        end.ShouldNotContain("女性</span>");
        end.ShouldNotContain("1990");
    }

    [Theory]
    [InlineData("1998", "13", "2")]
    [InlineData("1998", "2", "30")]
    [InlineData("ことし", "", "")]
    public async Task An_impossible_date_is_told_at_its_question_and_at_the_end_and_the_other_answers_stay(
        string year,
        string month,
        string day
    )
    {
        using var client = new FormClient(product.Address);
        (await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"))).Dispose();
        using var sent = await client.SendAsync(
            "/support/check?q=birth_date",
            "/support/check?q=birth_date",
            ("Answers[birth_date.y]", year),
            ("Answers[birth_date.m]", month),
            ("Answers[birth_date.d]", day)
        );

        sent.Headers.Location!.OriginalString.ShouldBe("/support/check?q=birth_date");
        var html = await client.TextAsync("/support/check?q=birth_date");
        html.ShouldContain("エラー：使える制度をたしかめる");
        html.ShouldContain("href=\"#q-birth_date\"");
        html.ShouldContain("id=\"q-birth_date-error\"");
        html.ShouldContain($"value=\"{year}\"");
        var end = await client.TextAsync("/support/check?q=end");
        end.ShouldContain("エラー：使えるかもしれない制度");
        end.ShouldContain("この答えは「分からない」として数えました。");
        end.ShouldContain("準備している");
    }

    [Fact]
    public async Task An_answer_longer_than_any_is_refused_gently_and_stays_in_its_field()
    {
        using var client = new FormClient(product.Address);
        var text = new string('9', 201);
        using var sent = await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", text));
        var html = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("200字までの短い言葉で書いてください");
        (await client.TextAsync("/support/check?q=end")).ShouldContain("何をしたいですか");
    }

    [Fact]
    public async Task Forgotten_answers_are_forgotten()
    {
        using var client = new FormClient(product.Address);
        (await client.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"))).Dispose();
        using var sent = await client.SendAsync("/support/check?q=end", "/support/check?handler=Forget");

        var page = await client.TextAsync(sent.Headers.Location!.OriginalString);
        page.ShouldContain("答えを消しました。");
        page.ShouldContain("何をしたいですか");
        (await client.TextAsync("/support/check?q=stage")).ShouldNotContain(" checked=");
    }

    [Theory]
    [InlineData("founding")]
    [InlineData("move")]
    [InlineData("succession")]
    public async Task Who_comes_with_a_purpose_is_not_asked_for_it_and_what_she_said_before_stays(string purpose)
    {
        using var client = new FormClient(product.Address);
        using var came = await client.GetAsync("/support/check?for=" + purpose);
        came.Headers.Location!.OriginalString.ShouldStartWith("/support/check?q=");
        came.Headers.Location.OriginalString.ShouldNotContain("purpose");
        (await client.TextAsync(came.Headers.Location.OriginalString)).ShouldNotContain("何をしたいですか");

        using var again = await client.GetAsync("/support/check?for=learning");
        var asked = await client.TextAsync("/support/check?q=purpose");
        asked[asked.IndexOf($"value=\"{purpose}\"", StringComparison.Ordinal)..].Split('>')[0].ShouldContain("checked");
        asked.Split(" checked=").Length.ShouldBe(2);
        using var unknown = await client.GetAsync("/support/check?for=world-peace");
        unknown.Headers.Location!.OriginalString.ShouldStartWith("/support/check?q=");
    }

    [Theory]
    [InlineData("040002", false)]
    [InlineData("010006", false)]
    [InlineData("130001", true)]
    public async Task The_grant_for_movers_is_named_as_money_only_with_its_conditions(string home, bool possible)
    {
        using var client = new FormClient(product.Address);
        (await client.GetAsync("/support/check?for=move")).Dispose();
        (
            await client.SendAsync("/support/check?q=municipality", "/support/check?q=municipality", ("Answers[municipality]", home))
        ).Dispose();
        var end = await client.TextAsync("/support/check?q=end");

        end.ShouldContain("言い切れるお金は、まだありません");
        end.Contains("上限 100万円まで</b>", StringComparison.Ordinal).ShouldBe(possible);
        var money = end[end.IndexOf("id=\"money\"", StringComparison.Ordinal)..end.IndexOf("次にすること", StringComparison.Ordinal)];
        money.Contains("勤め先が移住支援金の対象法人の名簿にある", StringComparison.Ordinal).ShouldBe(possible);
        end.ShouldNotContain("最大");
    }
}
