using System.Net;
using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>Whoever is at a municipality stays there: its code is in front of every address.</summary>
public sealed partial class MunicipalityTests(WebProduct product)
{
    private const string Prefix = "/022012";

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

    private static IEnumerable<string> Addresses(string html) =>
        Attribute().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value));

    [GeneratedRegex("""\s(?:href|src|action|formaction)=["'](?<address>[^"']*)["']""")]
    private static partial Regex Attribute();
}
