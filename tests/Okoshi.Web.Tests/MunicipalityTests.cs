using System.Net;
using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>Whoever is at a municipality stays there: its code is in front of every address.</summary>
public sealed partial class MunicipalityTests(WebProduct product)
{
    private const string Prefix = "/022012";
    private const string JointArea = "/520012";

    [Fact]
    public async Task Every_address_of_every_page_keeps_the_municipality()
    {
        var site = await product.SiteAsync();
        using var client = await product.SignInAsync(site.Reader);
        var lost = new List<string>();
        foreach (var page in site.Samples(1))
        {
            var addresses = Addresses(await client.TextAsync(Prefix + page.Address)).ToList();
            addresses.ShouldContain(a => a.StartsWith(Prefix + "/", StringComparison.Ordinal), page.Address);
            addresses.ShouldNotContain(a => a.StartsWith(Prefix + Prefix, StringComparison.Ordinal), page.Address);
            lost.AddRange(
                addresses
                    .Where(a => a.StartsWith('/') && !a.StartsWith(Prefix + "/", StringComparison.Ordinal))
                    .Select(a => $"{page.Address}: {a}")
            );
        }

        lost.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_municipality_no_address_has_one()
    {
        var site = await product.SiteAsync();

        site.Samples(1).SelectMany(p => Addresses(p.Html)).ShouldNotContain(a => a.StartsWith(Prefix + "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_and_holds_everywhere()
    {
        var person = await product.PersonAsync(Okoshi.App.Access.Role.Administrator);
        using var client = new FormClient(product.Address);

        using var asked = await client.GetAsync(Prefix + "/admin/jobs");
        var signIn = asked.Headers.Location!.PathAndQuery;
        signIn.ShouldBe($"{Prefix}/account/sign-in?returnUrl={Uri.EscapeDataString(Prefix + "/admin/jobs")}");
        using var signedIn = await client.SendAsync(signIn, signIn, ("Email", person.Email), ("Password", TestPerson.Password));

        signedIn.Headers.Location!.OriginalString.ShouldBe(Prefix + "/admin/jobs");
        client.Cookies.Count.ShouldBeGreaterThan(1);
        client.Cookies.ShouldAllBe(c => c.Path == "/");
        using var elsewhere = await client.GetAsync("/admin/jobs");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_that_leads_on_stays_in_the_municipality()
    {
        var person = await product.PersonAsync();
        using var client = new FormClient(product.Address);
        using var code = await client.GetAsync(Prefix + "/account/code");
        using var signedIn = await client.SendAsync(
            Prefix + "/account/sign-in",
            Prefix + "/account/sign-in?returnUrl=https://example.jp/",
            ("Email", person.Email),
            ("Password", TestPerson.Password)
        );
        using var peers = await client.SendAsync(Prefix + "/region/peers", Prefix + "/region/peers?handler=Similar");

        code.Headers.Location!.OriginalString.ShouldBe(Prefix + "/account/sign-in");
        signedIn.Headers.Location!.OriginalString.ShouldBe(Prefix + "/account");
        peers.Headers.Location!.OriginalString.ShouldBe(Prefix + "/region/industries");
    }

    [Fact]
    public async Task Choosing_leads_to_the_address_of_the_municipality_that_was_chosen()
    {
        using var client = new FormClient(product.Address);
        using var chosen = await client.SendAsync(Prefix + "/region/choose", Prefix + "/region/choose", ("code", "032018"));

        chosen.Headers.Location!.OriginalString.ShouldBe("/032018/region/people");
    }

    [Fact]
    public async Task A_plan_leads_to_its_grounds_only_where_the_region_has_a_pack_of_its_own()
    {
        using var client = new FormClient(product.Address);
        const string Plan = "/plans/bakery-confectionery";

        (await client.TextAsync(Plan)).ShouldContain("/opportunities/bakery-confectionery?basis=pack");
        (await client.TextAsync("/520012" + Plan)).ShouldNotContain("basis=pack");
    }

    [Fact]
    public async Task Every_page_opens_for_a_joint_area_as_for_a_municipality()
    {
        var site = await product.SiteAsync();
        using var client = await product.SignInAsync(site.Reader);
        var failed = new List<string>();
        foreach (var page in site.Samples(1))
        {
            using var response = await client.FollowAsync(JointArea + page.Address);
            // What one region keeps, another one does not have.
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotFound))
                failed.Add($"{page.Address}: {response.StatusCode}");
        }

        failed.ShouldBeEmpty();
        var overview = await client.TextAsync(JointArea + "/region");
        overview.ShouldContain("青森圏域のまとめ");
        overview.ShouldContain("の5市町村を合わせた圏域です");
        (await client.TextAsync(JointArea + "/measure")).ShouldContain("青森圏域には、データパックがありません");
        (await client.TextAsync(JointArea + "/support")).ShouldContain("青森県");
    }

    [Fact]
    public async Task A_joint_area_is_chosen_from_the_list_and_one_that_no_pack_declares_is_not_found()
    {
        using var client = new FormClient(product.Address);
        using var chosen = await client.SendAsync(Prefix + "/region/choose", Prefix + "/region/choose", ("code", "520012"));
        using var usual = await client.GetAsync("/region");
        using var undeclared = await client.GetAsync("/520021/region");

        chosen.Headers.Location!.OriginalString.ShouldBe(JointArea + "/region/people");
        (await usual.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("青森圏域のまとめ");
        undeclared.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static IEnumerable<string> Addresses(string html) =>
        Attribute().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value));

    [GeneratedRegex("""\s(?:href|src|action|formaction)=["'](?<address>[^"']*)["']""")]
    private static partial Regex Attribute();
}
