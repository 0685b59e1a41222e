using System.Net;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Support;

/// <summary>From an imported programme to conditions that a second person confirmed. All programmes are invented.</summary>
public sealed class ImportedPathTests(WebProduct product, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>From the list of imported programmes to what waits for the second person: clicks, choices and fields are counted.</summary>
    [Fact]
    public async Task An_imported_programme_gets_its_conditions_and_is_published_by_a_second_person()
    {
        var id = await ImportAsync("p1", "架空の省力化補助金");
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        await using var writing = await chromium.VisitAsync(product, 1280, javaScript: false);
        using var signed = await product.SignInAsync(author);
        await writing.TakeCookiesAsync(signed.Cookies);
        var page = writing.Page;
        await page.GotoAsync("/support/own");
        var actions = 0;
        Task Press(string name) => Count(page.GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync());
        ILocator Proposed(string sentence, string op) =>
            page.Locator(".proposal", new() { HasText = sentence }).Locator($"button[value^='{op}:']");
        Task Count(Task action)
        {
            actions++;
            return action;
        }

        await Count(page.GetByRole(AriaRole.Link, new() { Name = "取り込んだ制度から選ぶ" }).ClickAsync());
        await Count(page.FillAsync("#q", "架空の省力化"));
        await Press("絞り込む");
        await Expect(page.Locator("table")).ToContainTextAsync("条件は未確認");
        await Count(page.GetByRole(AriaRole.Link, new() { Name = "架空の省力化補助金" }).ClickAsync());
        await Expect(page.Locator(".soft")).ToContainTextAsync("条件は未確認です");
        await Expect(page.Locator(".original__text")).ToContainTextAsync("人手の足りない所を機械で助けます");
        await Press("この制度の条件を整える");

        // Nothing is filled in silently.
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("条件は未設定です。");
        await Expect(page.Locator("#proposals")).ToContainTextAsync("元の項目：従業員条件「300名以下」");
        await Count(page.Locator("#Purpose").SelectOptionAsync("business"));
        await Count(Proposed("県内のどこかで事業をする人。", "take").ClickAsync());
        await Count(Proposed("業種が建設業か製造業の人。", "drop").ClickAsync());
        await Count(Proposed("従業員が300人以下の人。", "take").ClickAsync());
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("県内のどこかで事業をし、従業員が300人以下の人。");
        await Expect(page.Locator("#proposals")).ToContainTextAsync("決めた案（4）");
        await page.SetViewportSizeAsync(375, 812);
        (await writing.OverflowAsync()).ShouldBe(0);
        await writing.ScreenshotAsync("own-imported-rule");
        await page.SetViewportSizeAsync(1280, 900);
        await Press("確認にまわす");
        await Expect(page.Locator(".done")).ToContainTextAsync("確認にまわしました。");
        actions.ShouldBeLessThanOrEqualTo(10);

        await using var checking = await chromium.VisitAsAsync(product, [Role.Administrator], 375);
        await checking.Page.GotoAsync($"/support/own/{id}/review");
        (await checking.Page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
        await Expect(checking.Page.Locator("#proposals")).ToContainTextAsync("使わない");
        (await checking.OverflowAsync()).ShouldBe(0);
        await checking.ScreenshotAsync("own-imported-review");
        await checking.Page.GetByRole(AriaRole.Button, new() { Name = "公開する" }).ClickAsync();
        await checking.Page.GotoAsync($"/support/{id}");
        await Expect(checking.Page.Locator(".sentence")).ToHaveTextAsync("県内のどこかで事業をし、従業員が300人以下の人。");
        await Expect(checking.Page.Locator("aside")).ToContainTextAsync("人が確かめた");
    }

    [Fact]
    public async Task What_is_imported_is_told_to_be_unconfirmed_wherever_it_stands()
    {
        var id = await ImportAsync("p2", "架空の輸出補助金");
        using var visitor = new FormClient(product.Address);

        (await visitor.TextAsync("/support?q=" + Uri.EscapeDataString("架空の輸出補助金"))).ShouldContain("条件は未確認");
        var detail = await visitor.TextAsync($"/support/{id}");
        detail.ShouldContain("条件は、まだ確かめていません");
        detail.ShouldContain("人が読んで確かめます");
        detail.ShouldNotContain("条件を整える");
        (await visitor.TextAsync("/api/v1/support/programmes/" + id)).ShouldContain("まだだれも確かめていません");

        using var owner = await product.SignInAsync(await product.PersonAsync(Role.ProgrammeOwner));
        var forStaff = await owner.TextAsync($"/support/{id}");
        forStaff.ShouldContain("取り込んだだけで、だれも確かめていません");
        forStaff.ShouldContain($"/support/own/imported/{id}");
    }

    [Fact]
    public async Task What_an_organisation_has_taken_over_is_not_found_by_others()
    {
        var id = await ImportAsync("p3", "架空の販路補助金");
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        using var owner = await product.SignInAsync(author);
        using var other = await product.SignInAsync(await product.PersonAsync(Role.ProgrammeOwner));
        using var adviser = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        var take = $"/support/own/imported/{id}";
        // For an organisation that one does not write for.
        using var foreign = await other.SendAsync(take, take, ("Office", author.OrganizationId.ToString()));
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await adviser.GetAsync(take)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var token = await other.TokenAsync(take);

        using var taken = await owner.SendAsync(take, take, ("Office", author.OrganizationId.ToString()));
        taken.Headers.Location!.ToString().ShouldEndWith($"/support/own/{id}/rule");

        foreach (var path in new[] { take, $"/support/own/{id}", $"/support/own/{id}/rule", $"/support/own/{id}/source" })
            (await other.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var late = await other.PostAsync(take, token, ("Office", (await OfficeAsync(other)).ToString()));
        (await other.FollowAsync(late.Headers.Location!.ToString())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.TextAsync(late.Headers.Location!.ToString())).ShouldContain("ほかの組織が先に引き受けました");
        using var settled = await other.PostAsync($"/support/own/{id}/source?handler=Keep", token);
        settled.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // Only administrators undo it.
        using var refused = await owner.SendAsync($"/support/own/{id}/rule", $"/support/own/{id}/source?handler=GiveBack");
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var administrator = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var back = await administrator.SendAsync($"/support/own/{id}/source", $"/support/own/{id}/source?handler=GiveBack");
        back.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await other.GetAsync(take)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_list_waits_in_the_inbox_with_the_difference()
    {
        var id = await ImportAsync("p4", "架空の創業補助金");
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        using var owner = await product.SignInAsync(author);
        var take = $"/support/own/imported/{id}";
        using var taken = await owner.SendAsync(take, take, ("Office", author.OrganizationId.ToString()));

        await ImportAsync("p4", "架空の創業補助金", limit: 800_000, day: 1);

        (await owner.TextAsync("/support/own")).ShouldContain("元の一覧が変わりました");
        (await owner.TextAsync("/work")).ShouldContain("元の一覧が変わった制度");
        (await owner.TextAsync($"/support/own/{id}")).ShouldContain("ちがいを見て決める");
        var page = await owner.TextAsync($"/support/own/{id}/source");
        page.ShouldMatch("500000</td>\\s*<td[^>]*>800000</td>");
        using var visitor = new FormClient(product.Address);
        (await visitor.TextAsync($"/support/{id}")).ShouldContain("50万円");
        using var up = await owner.SendAsync($"/support/own/{id}/source", $"/support/own/{id}/source?handler=TakeUp");
        (await owner.TextAsync(up.Headers.Location!.ToString())).ShouldContain("下書きに入れました");
        (await owner.TextAsync("/support/own")).ShouldNotContain("元の一覧が変わりました");
        (await visitor.TextAsync($"/support/{id}")).ShouldContain("50万円");
    }

    private static async Task<Guid> OfficeAsync(FormClient client)
    {
        var page = await client.TextAsync("/support/own/new");
        return Guid.Parse(System.Text.RegularExpressions.Regex.Match(page, "<option[^>]*value=\"([0-9a-f-]{36})\"").Groups[1].Value);
    }

    /// <summary>A list of one programme of jGrants; returns its number.</summary>
    private async Task<Guid> ImportAsync(string key, string title, long limit = 500_000, int day = 0)
    {
        var json =
            $$"""{"result":[{"id":"path-{{key}}","title":"{{title}}","target_area_search":"青森県","industry":"建設業 / 製造業","target_number_of_employees":"300名以下","subsidy_max_limit":{{limit}},"detail":"<p>人手の足りない所を機械で助けます</p>","front_subsidy_detail_page_url":"https://example.jp/{{key}}"}]}""";
        var bytes = Encoding.UTF8.GetBytes(json);
        await using var scope = product.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(Token);
        var today = scope.ServiceProvider.GetRequiredService<RegionContext>().Day;
        await scope
            .ServiceProvider.GetRequiredService<ImportListing>()
            .StoreAsync(ListingReader.Read("jgrants", "架空の一覧.json", bytes), bytes, new ListingDecision(today.AddDays(day - 1)), Token);
        var find = scope.ServiceProvider.GetRequiredService<FindProgrammes>();
        return (await find.ByKeyAsync($"path-{key}", Token))!.Id;
    }
}
