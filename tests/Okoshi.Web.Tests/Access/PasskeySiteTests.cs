using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Account;

namespace Okoshi.Web.Tests.Access;

/// <summary>Passkeys belong to the address that people open, whatever name a proxy uses inside.</summary>
public sealed class PasskeySiteTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Behind_a_proxy_a_passkey_is_asked_for_by_the_name_of_the_site()
    {
        await using var product = new WebProduct(1_000, opened: "https://okoshi.example.jp", proxy: "127.0.0.1");
        product.Start();
        using var client = new FormClient(product.Address);
        client.Client.DefaultRequestHeaders.Host = "10.0.0.5:5103";
        client.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example.com");
        var (request, creation) = (await OptionsAsync("request-options"), await OptionsAsync("new-options"));

        request.GetProperty("rpId").GetString().ShouldBe("okoshi.example.jp");
        creation.GetProperty("rp").GetProperty("id").GetString().ShouldBe("okoshi.example.jp");

        async Task<JsonElement> OptionsAsync(string what)
        {
            using var answer = await client.SendAsync(
                "/account/sign-in",
                what == "new-options" ? AccountLinks.PasskeyNew : AccountLinks.PasskeyRequest,
                ("DisplayName", "見本"),
                ("Email", "mihon@example.jp")
            );
            return JsonElement.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Token));
        }
    }

    [Theory]
    [InlineData("https://okoshi.example.jp", "https://okoshi.example.jp", false, true)]
    [InlineData("https://okoshi.example.jp/", "https://okoshi.example.jp", false, true)]
    [InlineData("https://okoshi.example.jp:8443", "https://okoshi.example.jp:8443", false, true)]
    [InlineData("https://起こし.example.jp", "https://xn--28j4bza733h.example.jp", false, true)]
    [InlineData("https://okoshi.example.jp", "https://okoshi.example.jp", true, false)]
    [InlineData("https://okoshi.example.jp", "https://okoshi.example.jp.evil.example", false, false)]
    [InlineData("https://okoshi.example.jp", "http://okoshi.example.jp", false, false)]
    [InlineData("https://okoshi.example.jp", "https://okoshi.example.jp:8443", false, false)]
    public async Task Only_what_was_made_at_the_site_is_taken(string site, string origin, bool elsewhere, bool taken)
    {
        var options = new IdentityPasskeyOptions();
        PasskeySite.Set(options, new Uri(site));

        (
            await options.ValidateOrigin!(
                new PasskeyOriginValidationContext
                {
                    HttpContext = null!,
                    Origin = origin.Replace("xn--28j4bza733h", new Uri(site).IdnHost.Split('.')[0], StringComparison.Ordinal),
                    CrossOrigin = elsewhere,
                    TopOrigin = null,
                }
            )
        ).ShouldBe(taken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("http://okoshi.example.jp")]
    public void Where_no_site_can_hold_passkeys_the_request_decides(string? site)
    {
        var options = new IdentityPasskeyOptions();
        PasskeySite.Set(options, site is null ? null : new Uri(site));

        (options.ServerDomain, options.ValidateOrigin).ShouldBe((null, null));
    }
}
