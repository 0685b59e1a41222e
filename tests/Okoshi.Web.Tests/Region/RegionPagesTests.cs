using System.Net;

namespace Okoshi.Web.Tests.Region;

/// <summary>Any municipality, looked at in six steps; the figures are made up.</summary>
public sealed class RegionPagesTests(WebProduct product)
{
    [Fact]
    public async Task A_municipality_is_found_chosen_and_stays()
    {
        using var client = new FormClient(product.Address);
        (await client.TextAsync("/region/choose?q=%E7%9B%9B%E5%B2%A1")).ShouldContain("岩手県 盛岡市");
        using var chosen = await client.SendAsync("/region/choose", "/region/choose", ("code", "032018"));
        chosen.Headers.Location!.ToString().ShouldBe("/032018/region/people");
        client.Cookies.Single(c => c.Name == "okoshi-region").Value.ShouldBe("032018");

        foreach (
            var page in new[] { "/region/people", "/region/industries", "/region/money", "/region/missing", "/region", "/opportunities" }
        )
            (await client.TextAsync(page)).ShouldContain("盛岡市");
        using var former = await client.GetAsync("/region/profile?x=1");
        (former.StatusCode, former.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/region?x=1"));
        using var statistics = await client.GetAsync("/opportunities/statistics/guest-house");
        (statistics.StatusCode, statistics.Headers.Location!.ToString()).ShouldBe(
            (HttpStatusCode.MovedPermanently, "/opportunities/guest-house?basis=statistics")
        );
        (await client.TextAsync("/region/money")).ShouldContain("盛岡市の地域経済循環は「データなし」です");
        using var unknown = await client.SendAsync("/region/choose", "/region/choose", ("code", "999999"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Peers_are_the_most_similar_until_a_person_chooses()
    {
        using var client = new FormClient(product.Address);
        using var wrong = await client.SendAsync("/region/peers", "/region/peers", ("Others", "盛岡市、どこにもない市"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "「どこにもない市」という市町村は、取り込んだ統計にありません"
        );

        using var right = await client.SendAsync("/region/peers", "/region/peers", ("Peer", "022021"), ("Others", "秋田市、032018"));
        right.Headers.Location!.ToString().ShouldBe("/region/industries");
        var page = await client.TextAsync("/region/industries");
        foreach (var peer in new[] { "弘前市", "盛岡市", "秋田市" })
            page.ShouldContain(peer);
        page.ShouldNotContain("山形市");
        // Chosen for Aomori, they mean nothing for another city.
        await client.SendAsync("/region/choose", "/region/choose", ("code", "032018"));
        (await client.TextAsync("/region/peers")).ShouldContain("似ている順に 5 市町村とくらべています");
    }

    [Theory]
    [InlineData("/region/industries?handler=Export&format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/region/industries?handler=Numbers&chart=quotients", "text/csv")]
    [InlineData("/region/industries?handler=Numbers&chart=corporations", "text/csv")]
    [InlineData(
        "/region/industries?handler=Numbers&chart=relatedness&format=xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )]
    [InlineData("/region/money?handler=Numbers&chart=trade", "text/csv")]
    [InlineData("/region/money?handler=Numbers&chart=prefecture", "text/csv")]
    [InlineData("/region/map?handler=Numbers&measure=old&format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData(
        "/region/people?handler=Numbers&chart=moves&format=xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )]
    public async Task Numbers_are_handed_out(string address, string type)
    {
        using var client = new FormClient(product.Address);
        using var response = await client.GetAsync(address);
        (response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, type));
    }

    [Fact]
    public async Task The_map_is_drawn_for_the_chosen_measure_and_another_prefecture_says_what_is_missing()
    {
        using var client = new FormClient(product.Address);
        var page = await client.TextAsync("/region/map?measure=moves");
        page.ShouldContain("人口千人あたりの転入超過：青森市は");
        page.ShouldContain("データなし（2）");
        page.ShouldContain("所属未定地");
        (await client.TextAsync("/region/map?measure=none")).ShouldContain("65歳以上の割合：青森市は");
        await client.SendAsync("/region/choose", "/region/choose", ("code", "032018"));
        (await client.TextAsync("/region/map")).ShouldContain("国土数値情報の行政区域（市区町村の境界）");
    }

    [Fact]
    public async Task Impact_asks_for_a_delta_and_tells_every_fault_at_once()
    {
        using var client = new FormClient(product.Address);
        (await client.TextAsync("/region/impact")).ShouldNotContain("直すところが");
        using var wrong = await client.GetAsync("/region/impact?sector=%E5%85%AC%E5%8B%99&amount=%E5%A4%9A%E3%81%84&delta=");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var says in new[] { "産業を選んでください。", "「多い」は数値として読み取れません。", "δ を選んでください。" })
            text.ShouldContain(says);
        (await client.TextAsync("/region/impact?sector=%E5%BB%BA%E8%A8%AD&amount=100&delta=0.3")).ShouldContain("百万円変わる（推計）");
    }

    [Fact]
    public async Task The_basis_and_the_convention_are_chosen_in_the_address_and_told_in_words()
    {
        using var client = new FormClient(product.Address);
        var plain = await client.TextAsync("/region/industries");
        plain.ShouldContain("密度（産業自身を除く）");
        plain.ShouldContain("地域の複雑さ（ECI）は");
        plain.ShouldContain("県内総生産額（社会・人口統計体系の C1 の項目）が取り込まれていません");
        var chosen = await client.TextAsync("/region/industries?basis=establishments&density=with-diagonal");
        chosen.ShouldContain("産業自身を含む（プロダクトスペースの数え方");
        chosen.ShouldContain("事業所でみる");
        chosen.ShouldContain("chart=quotients&amp;basis=establishments");
        chosen.ShouldContain("chart=relatedness&amp;density=with-diagonal");
        var (with, without) = (
            await client.TextAsync("/region/industries?handler=Numbers&chart=relatedness&density=with-diagonal"),
            await client.TextAsync("/region/industries?handler=Numbers&chart=relatedness")
        );
        with.ShouldNotBe(without);
    }

    [Fact]
    public async Task Steps_show_corporations_accounts_and_estimates_with_their_marks()
    {
        using var client = new FormClient(product.Address);
        var industries = await client.TextAsync("/region/industries");
        industries.ShouldContain("登記官による閉鎖は、2025年2月に 30社");
        industries.ShouldContain("いまの産業に最も近いのは");
        var money = await client.TextAsync("/region/money");
        money.ShouldContain("青森県全体では、循環率 85.0%");
        money.ShouldContain("推計です。市町村の産業連関表ではありません。");
        (await client.TextAsync("/region/people")).ShouldContain("男女別・5歳階級別の人口がそろっていません");
    }
}
