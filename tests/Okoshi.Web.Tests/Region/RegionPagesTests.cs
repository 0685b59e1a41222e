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
        chosen.Headers.Location!.ToString().ShouldBe("/region/people");
        client.Cookies.Single(c => c.Name == "okoshi-region").Value.ShouldBe("032018");

        foreach (var page in new[] { "/region/people", "/region/industries", "/region/money", "/region/missing", "/region/profile" }) (await client.TextAsync(page)).ShouldContain("盛岡市");
        using var front = await client.GetAsync("/region");
        front.Headers.Location!.ToString().ShouldBe("/region/profile");
        using var opportunities = await client.GetAsync("/opportunities");
        opportunities.Headers.Location!.ToString().ShouldBe("/opportunities/statistics");
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
        (await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("「どこにもない市」という市町村は、取り込んだ統計にありません");

        using var right = await client.SendAsync("/region/peers", "/region/peers", ("Peer", "022021"), ("Others", "秋田市、032018"));
        right.Headers.Location!.ToString().ShouldBe("/region/industries");
        var page = await client.TextAsync("/region/industries");
        foreach (var peer in new[] { "弘前市", "盛岡市", "秋田市" }) page.ShouldContain(peer);
        page.ShouldNotContain("山形市");
        // Chosen for Aomori, they mean nothing for another city.
        await client.SendAsync("/region/choose", "/region/choose", ("code", "032018"));
        (await client.TextAsync("/region/peers")).ShouldContain("似ている順に 5 市町村とくらべています");
    }

    [Theory]
    [InlineData("/region/industries?handler=Export&format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/region/industries?handler=Numbers&chart=quotients", "text/csv")]
    [InlineData("/region/people?handler=Numbers&chart=moves&format=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Numbers_are_handed_out(string address, string type)
    {
        using var client = new FormClient(product.Address);
        using var response = await client.GetAsync(address);
        (response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, type));
    }
}
