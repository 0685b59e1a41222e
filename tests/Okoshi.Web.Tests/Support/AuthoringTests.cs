using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Okoshi.App.Access;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>A programme from the first word to the citizens' page, as its owner and a second person go.</summary>
public sealed class AuthoringTests(WebProduct product, Chromium chromium)
{
    [Fact]
    public async Task A_programme_is_written_tried_reviewed_and_published()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        await using var writing = await VisitAsync(author, 1280);
        var page = writing.Page;
        await BeginAsync(page, "若者はじめの一歩補助（見本）");
        await ConditionsAsync(writing);
        await page.GetByRole(AriaRole.Button, new() { Name = "確認にまわす" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("確認にまわしました。");
        await Expect(page.Locator("aside")).ToContainTextAsync("自分で書いた版は、自分では公開できません");
        await writing.ScreenshotAsync("own-waiting");

        await using var checking = await chromium.VisitAsAsync(product, [Role.Administrator], 375, javaScript: false);
        await checking.Page.GotoAsync("/support/own");
        await checking.Page.GetByRole(AriaRole.Link, new() { Name = "若者はじめの一歩補助（見本）" }).First.ClickAsync();
        await Expect(checking.Page.Locator("h1")).ToHaveTextAsync("若者はじめの一歩補助（見本） を確かめる");
        await ReviewAsync(checking);
        await checking.Page.GetByRole(AriaRole.Button, new() { Name = "差し戻す" }).ClickAsync();
        await Expect(checking.Page.Locator(".errors")).ToContainTextAsync("どこを直せばよいかを書いてください");
        await checking.Page.GetByRole(AriaRole.Button, new() { Name = "公開する" }).ClickAsync();
        await Expect(checking.Page.Locator(".done")).ToContainTextAsync("公開しました。");

        await checking.Page.GetByText("市民に見える画面").ClickAsync();
        await Expect(checking.Page.Locator("h1")).ToContainTextAsync("若者はじめの一歩補助（見本）");
        await Expect(checking.Page.Locator(".sentence"))
            .ToContainTextAsync("18歳以上、概ね35歳未満で、青森市・平内町のいずれかに住んでいる人。");
        await checking.ScreenshotAsync("own-published");
        writing.Complaints.ShouldBeEmpty();
        writing.ForeignRequests.ShouldBeEmpty();
    }

    /// <summary>What the second person sees before deciding.</summary>
    private static async Task ReviewAsync(Visitor checking)
    {
        var page = checking.Page;
        await Expect(page.Locator("table").First).ToContainTextAsync("要綱（見本）　第3条");
        await Expect(page.Locator("section[aria-labelledby=diff]")).ToContainTextAsync("はじめての版なので");
        await Expect(page.Locator("section[aria-labelledby=try]")).ToContainTextAsync("規則が答えた例");
        await page.Locator("[name='Try[birth_date]']").FillAsync("平成13年4月2日");
        await page.GetByRole(AriaRole.Button, new() { Name = "判定を見る" }).ClickAsync();
        await Expect(page.Locator(".card[role=status]")).ToContainTextAsync("未確認");
        (await checking.OverflowAsync()).ShouldBe(0);
        await checking.ScreenshotAsync("own-review");
    }

    private static async Task BeginAsync(IPage page, string name)
    {
        await page.GotoAsync("/support/own");
        await page.GetByText("新しい制度をつくる").First.ClickAsync();
        await page.FillAsync("#Name", name);
        await page.GetByRole(AriaRole.Button, new() { Name = "下書きを始める" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("内容を書く");
        await page.GetByLabel("概要").FillAsync("はじめての店を開く人を助ける（見本）");
        await page.GetByLabel("内容").FillAsync("店の準備にかかるお金の一部（見本）");
        await page.GetByLabel("連絡先情報").FillAsync("017-000-0000");
        await page.FillAsync("#Benefit", "300,000円");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存して、条件へ進む" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("だれが使えるかを決める");
    }

    private static async Task ConditionsAsync(Visitor writing)
    {
        var page = writing.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "文書を足す" }).ClickAsync();
        await page.FillAsync("#s0t", "要綱（見本）");
        await AddAsync(page, "age");
        await page.FillAsync("#n0lo", "18");
        await page.FillAsync("#n0up", "35");
        await page.FillAsync("#n0place", "第3条");
        await page.Locator("[name='Nodes[0].UpperKind']").SelectOptionAsync("below");
        await page.Locator("[name='Nodes[0].Soft']").SelectOptionAsync("upper");
        await AddAsync(page, "residence");
        await page.GetByLabel("青森市").CheckAsync();
        await page.GetByLabel("平内町").CheckAsync();
        await page.FillAsync("#n1place", "第3条");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存して見る" }).Last.ClickAsync();
        await Expect(page.Locator("#sentence")).ToContainTextAsync("18歳以上、概ね35歳未満で、青森市・平内町のいずれかに住んでいる人。");
        await Expect(page.Locator(".counts")).ToContainTextAsync("該当");
        await Expect(page.Locator(".error-text")).ToHaveCountAsync(0);
        await page.Locator("[name='Try[birth_date]']").FillAsync("平成13年4月2日");
        await page.Locator("[name='Try[municipality]']").SelectOptionAsync(new SelectOptionValue { Label = "青森市" });
        await page.GetByRole(AriaRole.Button, new() { Name = "判定を見る" }).ClickAsync();
        await Expect(page.Locator(".card[role=status]")).ToContainTextAsync("該当");
        await writing.ScreenshotAsync("own-rule");
        (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
        await page.SetViewportSizeAsync(375, 812);
        (await writing.OverflowAsync()).ShouldBe(0);
        await writing.ScreenshotAsync("own-rule");
        await page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task AddAsync(IPage page, string kind)
    {
        await page.Locator("#kind").SelectOptionAsync(kind);
        await page.GetByRole(AriaRole.Button, new() { Name = "条件を足す" }).ClickAsync();
    }

    [Fact]
    public async Task Without_scripts_groups_are_built_moved_and_undone_and_nothing_typed_is_lost()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        await using var writing = await VisitAsync(author, 375, javaScript: false);
        var page = writing.Page;
        await BeginAsync(page, "組の見本");
        await AddAsync(page, "any");
        await page.Locator("[name=kind0]").SelectOptionAsync("employees");
        await page.GetByRole(AriaRole.Button, new() { Name = "組に足す" }).ClickAsync();
        await page.FillAsync("#n1up", "五人");
        await page.Locator("[name=kind0]").SelectOptionAsync("turn");
        await page.GetByRole(AriaRole.Button, new() { Name = "組に足す" }).ClickAsync();
        await Expect(page.Locator("#n1up")).ToHaveValueAsync("五人");
        await Expect(page.Locator("#panel")).ToContainTextAsync("まだ数えられません");
        await Expect(page.Locator("#panel")).ToContainTextAsync("2 従業員の数：数「五人」は使えません");
        await page.GetByLabel("Uターン", new() { Exact = true }).CheckAsync();
        await page.FillAsync("#n1up", "５");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存して見る" }).Last.ClickAsync();
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("「従業員が5人以下の人」か「Uターンの人」のどちらかに当てはまる人。");
        await writing.ScreenshotAsync("own-group");

        await page.Locator("button[value='out:2']").ClickAsync();
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("従業員が5人以下で、Uターンの人。");
        await page.Locator("button[value='remove:0']").ClickAsync();
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("Uターンの人。");
    }

    /// <summary>From the list of one's own programmes to what waits for the second person: clicks, choices and fields are counted.</summary>
    [Fact]
    public async Task A_grant_with_six_conditions_takes_at_most_25_actions()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        await using var writing = await VisitAsync(author, 1280, javaScript: false);
        var page = writing.Page;
        await page.GotoAsync("/support/own");
        var actions = 0;
        Task Press(string name) => Count(page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync());
        Task Fill(string field, string text) => Count(page.FillAsync(field, text));
        Task Count(Task action)
        {
            actions++;
            return action;
        }

        await Count(page.GetByRole(AriaRole.Link, new() { Name = "新しい制度をつくる" }).First.ClickAsync());
        await Fill("#Name", "六つの条件の見本");
        await Press("下書きを始める");
        await Count(page.GetByLabel("概要").FillAsync("店を開く人を助ける（見本）"));
        await Count(page.GetByLabel("内容").FillAsync("準備のお金の一部。40歳未満の人（見本）"));
        await Count(page.GetByLabel("連絡先情報").FillAsync("017-000-0000"));
        await Press("保存して、条件へ進む");
        await Fill("#s0t", "要綱（見本）");
        await Press("年齢");
        await Fill("#n0up", "45");
        await Fill("#n0place", "第3条");
        await Press("住んでいる所");
        await Fill("#n1codes", "青森市、岩手県盛岡市");
        await Press("業種");
        await Fill("#n2codes", "建設業");
        await Press("従業員の数");
        await Fill("#n3up", "５");
        await Press("資本金");
        await Fill("#n4up", "1,000万円");
        await Press("創業してからの年数");
        await Fill("#n5up", "5");
        await Press("保存して見る");
        await Press("確認にまわす");

        await Expect(page.Locator(".done")).ToContainTextAsync("確認にまわしました。");
        await Expect(page.Locator(".sentence"))
            .ToHaveTextAsync(
                "45歳以下で、青森市・盛岡市のいずれかに住み、業種が建設業で、従業員が5人以下で、資本金が1,000万円以下で、創業してから5年以下の人。"
            );
        await Expect(page.Locator("#asked")).ToContainTextAsync("「40歳未満」とあり、条件は「45歳以下」です。どちらが正しいですか。");
        actions.ShouldBeLessThanOrEqualTo(25);
    }

    [Fact]
    public async Task What_the_second_person_says_is_read_by_the_author_and_on_no_public_page()
    {
        const string Secret = "内々のことば7361";
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        await using var writing = await VisitAsync(author, 1280);
        await BeginAsync(writing.Page, "やりとりの見本");
        await ConditionsAsync(writing);
        await writing.Page.GetByRole(AriaRole.Button, new() { Name = "確認にまわす" }).ClickAsync();
        var path = new Uri(writing.Page.Url).AbsolutePath;
        await writing.Page.GetByRole(AriaRole.Button, new() { Name = "取り戻して直す" }).ClickAsync();
        await Expect(writing.Page.Locator(".done")).ToContainTextAsync("確認の前に取り戻しました");
        await writing.Page.GetByRole(AriaRole.Button, new() { Name = "確認にまわす" }).ClickAsync();

        await using var checking = await chromium.VisitAsAsync(product, [Role.Administrator], 1280);
        var page = checking.Page;
        await page.GotoAsync(path + "/review");
        (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
        await page.FillAsync("#ReturnReason", Secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "差し戻す" }).ClickAsync();
        await writing.Page.GotoAsync("/support/own");
        await Expect(writing.Page.Locator("section[aria-labelledby=waiting]")).ToContainTextAsync("差し戻されました");
        await writing.Page.GotoAsync(path);
        await Expect(writing.Page.Locator(".soft")).ToContainTextAsync(Secret);
        await Expect(writing.Page.Locator(".thread")).ToContainTextAsync("第1版を差し戻した");
        (await writing.OverflowAsync()).ShouldBe(0);
        await writing.Page.FillAsync("#RemarkText", "直しました");
        await writing.Page.GetByRole(AriaRole.Button, new() { Name = "やりとりに書く" }).ClickAsync();
        await writing.ScreenshotAsync("own-thread");
        await writing.Page.GetByRole(AriaRole.Button, new() { Name = "確認にまわす" }).ClickAsync();
        await page.GotoAsync(path + "/review");
        await checking.ScreenshotAsync("own-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "公開する" }).ClickAsync();

        using var visitor = product.CreateClient();
        var seen = await page.GetByRole(AriaRole.Link, new() { Name = "市民に見える画面" }).GetAttributeAsync("href");
        var key = seen!.Split('/')[^1];
        foreach (
            var door in new[]
            {
                $"/support/{key}",
                $"/api/v1/support/programmes/{key}",
                $"/api/v1/support/programmes/{key}/diff?from=1&to=1",
            }
        )
        {
            using var answer = await visitor.GetAsync(door, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, door);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            text.ShouldNotContain(Secret);
            text.ShouldNotContain("直しました");
        }
    }

    [Fact]
    public async Task Others_find_neither_the_list_nor_the_programme()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        using var writer = await product.SignInAsync(author);
        using var made = await writer.SendAsync(
            "/support/own/new",
            "/support/own/new",
            ("Name", "ほかの組織の見本"),
            ("Office", author.OrganizationId.ToString())
        );
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var path = made.Headers.Location!.ToString().Replace("/edit", "", StringComparison.Ordinal);

        using var stranger = await product.SignInAsync(await product.PersonAsync(Role.ProgrammeOwner));
        foreach (var door in new[] { path, path + "/edit", path + "/rule", path + "/compare?from=1&to=1" })
            (await stranger.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.NotFound, door);
        (await stranger.SendAsync("/support/own/new", path + "?handler=End", ("Last", "2027-03-31"))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await stranger.TextAsync("/support/own")).ShouldNotContain("ほかの組織の見本");
        using var banker = await product.SignInAsync(await product.PersonAsync(Role.Banker));
        (await banker.GetAsync("/support/own")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await banker.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Html_in_a_text_is_told_at_its_field_and_stays_in_the_draft()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        using var writer = await product.SignInAsync(author);
        using var made = await writer.SendAsync(
            "/support/own/new",
            "/support/own/new",
            ("Name", "太字の見本"),
            ("Office", author.OrganizationId.ToString())
        );
        var path = made.Headers.Location!.ToString();
        var revision = RowVersion().Match(await writer.TextAsync(path)).Groups["id"].Value;
        using var saved = await writer.SendAsync(
            path,
            path,
            [
                ("RowVersion", revision),
                ("Serves", "Application"),
                ("ValidFrom", "令和9年4月1日"),
                ("next", "keep"),
                .. Enumerable.Range(0, 52).Select(i => ($"Texts[{i}]", i == 10 ? "<b>太字</b>" : "")),
            ]
        );
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var detail = path.Replace("/edit", "", StringComparison.Ordinal);
        revision = RowVersion().Match(await writer.TextAsync(detail)).Groups["id"].Value;

        using var refused = await writer.SendAsync(detail, detail + "?handler=Send", ("RowVersion", revision));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "「内容」に HTML の書き方（&lt;b&gt;）があります。文だけを書いてください。"
        );
        (await writer.TextAsync(path)).ShouldContain("&lt;b&gt;太字&lt;/b&gt;");
    }

    private async Task<Visitor> VisitAsync(TestPerson person, int width, bool javaScript = true)
    {
        var visitor = await chromium.VisitAsync(product, width, javaScript);
        using var client = await product.SignInAsync(person);
        await visitor.TakeCookiesAsync(client.Cookies);
        return visitor;
    }

    private static Regex RowVersion() => new("name=\"RowVersion\" value=\"(?<id>[^\"]+)");
}
