using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Opportunity;

/// <summary>
/// Opportunities of any municipality, their points, what people keep of them, and the cross SWOT; the figures are made up.
/// </summary>
public sealed partial class StatisticsPagesTests(WebProduct product)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_of_another_city_leads_to_three_sentences_and_all_evidence()
    {
        using var client = new FormClient(product.Address);
        await client.SendAsync("/region/choose", "/region/choose", ("code", "032018"));

        var list = await client.TextAsync("/opportunities");
        list.ShouldContain("盛岡市に足りない仕事を、根拠のある順に");
        var detail = await client.TextAsync("/opportunities/" + FirstBusiness().Match(list).Groups["id"].Value);

        detail.ShouldContain("ひとことで言うと");
        detail.ShouldContain("何が変われば、順位が変わるか");
        detail.ShouldContain("似た市区町村の中央値に対する比");
        using var none = await client.GetAsync("/opportunities/none");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_own_region_shows_strategy_visitors_and_what_is_bought_outside()
    {
        using var client = new FormClient(product.Address);

        var inn = await client.TextAsync("/opportunities/guest-house");
        inn.ShouldContain("季節");
        inn.ShouldContain("一年の宿泊（延べ）の、住む人に対する比");
        inn.ShouldContain("線の決め方：");
        inn.ShouldContain("支える共創プロジェクト");
        inn.ShouldContain("域外からの買い入れ（推計）");
        var own = await client.TextAsync("/opportunities/interpreter-guide?basis=pack");
        own.ShouldContain("ひとことで言うと");
        own.ShouldContain("共創プロジェクト「通訳");
    }

    [Fact]
    public async Task Points_are_tried_out_and_put_back()
    {
        using var client = new FormClient(product.Address);
        var form = await client.TextAsync("/opportunities/weights");
        var count = PointsField().Count(form);

        using var wrong = await client.SendAsync(
            "/opportunities/weights",
            "/opportunities/weights",
            [.. Fields(count, i => i == 0 ? "多め" : "10")]
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync(Token)).ShouldContain("「多め」は数値として読み取れません。");

        using var right = await client.SendAsync(
            "/opportunities/weights",
            "/opportunities/weights",
            [.. Fields(count, i => i == 0 ? "60" : "10"), ("Reasons[0]", "足りなさを重くみる")]
        );
        right.Headers.Location!.ToString().ShouldBe("/opportunities");
        var list = await client.TextAsync("/opportunities");
        list.ShouldContain("配点を変えて計算しています");
        list.ShouldContain("足りなさを重くみる");

        using var reset = await client.SendAsync("/opportunities/weights", "/opportunities/weights?handler=Reset");
        reset.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.TextAsync("/opportunities")).ShouldNotContain("配点を変えて計算しています");
    }

    [Fact]
    public async Task A_search_is_kept_opened_compared_and_removed_after_a_question()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        using var wrong = await client.SendAsync("/opportunities/runs/new", "/opportunities/runs/new", ("Title", ""));
        (await wrong.Content.ReadAsStringAsync(Token)).ShouldContain("題を書いてください");

        using var kept = await client.SendAsync(
            "/opportunities/runs/new",
            "/opportunities/runs/new",
            ("Title", "委員会の資料"),
            ("Reason", "たたき台")
        );
        var path = kept.Headers.Location!.ToString();
        var page = await client.TextAsync(path);
        page.ShouldContain("いまのデータで計算し直しても、同じ順位です");
        page.ShouldContain("たたき台");
        (await client.TextAsync("/opportunities/runs?q=" + Uri.EscapeDataString("委員会"))).ShouldContain("委員会の資料");
        (await client.TextAsync($"/opportunities/compare?one=run-{path.Split('/')[^1]}&other=region-032018")).ShouldContain("順位の違い");

        (await client.TextAsync(path + "?confirm=remove")).ShouldContain("この計算を消しますか");
        using var removed = await client.SendAsync(path + "?confirm=remove", path + "?handler=Remove");
        removed.Headers.Location!.ToString().ShouldBe("/opportunities/runs");
        using var gone = await client.GetAsync(path);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_swot_that_somebody_else_saved_meanwhile_is_shown_before_it_is_saved_again()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        await client.SendAsync("/region/choose", "/region/choose", ("code", "062014"));
        (string, string)[] fields =
        [
            ("Region", "062014"),
            ("BasedOn", "0"),
            ("Lines[0].Box", "強み"),
            ("Lines[0].Text", "港がある"),
            ("Lines[0].Reason", "寄港の数"),
            ("Lines[0].IsOwn", "true"),
        ];

        using var saved = await client.SendAsync("/opportunities/swot/edit", "/opportunities/swot/edit", fields);
        saved.Headers.Location!.ToString().ShouldBe("/opportunities/swot");
        using var late = await client.SendAsync("/opportunities/swot/edit", "/opportunities/swot/edit", fields);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(Token)).ShouldContain("ほかの人が先に保存しました");
        using var again = await client.SendAsync(
            "/opportunities/swot/edit",
            "/opportunities/swot/edit",
            [.. fields.Where(f => f.Item1 != "BasedOn"), ("BasedOn", "1")]
        );
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.TextAsync("/opportunities/swot")).ShouldContain("第2版");
    }

    [Fact]
    public async Task Visitors_read_the_list_and_not_what_was_kept()
    {
        using var client = new FormClient(product.Address);
        using var runs = await client.GetAsync("/opportunities/runs");
        runs.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await client.TextAsync("/opportunities")).ShouldNotContain("この計算を残す");
        (await client.TextAsync("/opportunities/compare?place=" + Uri.EscapeDataString("どこにもない市"))).ShouldContain(
            "取り込んだ統計にありません"
        );
    }

    [Theory]
    [InlineData("/opportunities?handler=Export&format=csv", "text/csv")]
    [InlineData("/opportunities?handler=Numbers", "text/csv")]
    [InlineData("/opportunities/swot?handler=Export&format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/opportunities/compare?handler=Export&format=csv&other=region-032018", "text/csv")]
    [InlineData("/api/v1/opportunities?region=032018", "application/json")]
    [InlineData("/api/v1/opportunities?basis=statistics&region=022012&edition=2021", "application/json")]
    public async Task Numbers_are_handed_out(string address, string type)
    {
        using var client = new FormClient(product.Address);
        using var response = await client.GetAsync(address);
        (response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, type));
    }

    [Fact]
    public async Task The_interface_for_programs_says_what_is_wrong_with_a_region()
    {
        using var client = new FormClient(product.Address);
        using var bad = await client.GetAsync("/api/v1/opportunities?region=99999");
        (bad.StatusCode, await bad.Content.ReadAsStringAsync(Token)).ShouldSatisfyAllConditions(
            b => b.StatusCode.ShouldBe(HttpStatusCode.BadRequest),
            b => b.Item2.ShouldContain("「99999」は知らない地域コードです")
        );
        using var unknown = await client.GetAsync("/api/v1/opportunities?basis=statistics&region=011011");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static IEnumerable<(string, string)> Fields(int count, Func<int, string> points) =>
        Enumerable.Range(0, count).Select(i => ($"Points[{i}]", points(i)));

    [GeneratedRegex("class=\"name\" href=\"/opportunities/(?<id>[a-z-]+)\"")]
    private static partial Regex FirstBusiness();

    [GeneratedRegex("name=\"Points\\[")]
    private static partial Regex PointsField();
}
