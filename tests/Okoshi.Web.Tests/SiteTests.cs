using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Start;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Tests;

/// <summary>What holds for every page that links lead to.</summary>
[Trait("lane", "full")]
public sealed partial class SiteTests(WebProduct product)
{
    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var site = await product.SiteAsync();

        site.Pages.Count().ShouldBeGreaterThan(1);
        site.Answers.Where(a => a.Status != HttpStatusCode.OK)
            .Select(a => $"{(int)a.Status} {a.Address} (from {a.LinkedFrom})")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_kind_of_page_is_reached_by_links()
    {
        var site = await product.SiteAsync();

        // Shown by the start of the product or in the middle of signing in, not by a link.
        // A version is checked by somebody else than its author, while it waits: AuthoringTests goes there.
        string[] elsewhere =
        [
            "/error/{code:int}",
            "/setup/{token}",
            "/account/code",
            "/account/link/{token}",
            "/support/own/{id:guid}/review",
        ];
        site.Routes.Select(r => "/" + r).Except(site.Pages.Select(p => p.Kind)).Except(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task Invented_persons_are_announced_on_every_page_and_only_then()
    {
        var site = await product.SiteAsync();
        site.Pages.Where(p => p.Html.Contains("class=\"demo\"", StringComparison.Ordinal)).Select(p => p.Address).ShouldBeEmpty();

        var state = product.Services.GetRequiredService<DemoState>();
        using var client = await product.SignInAsync(site.Reader);
        state.Any = true;
        try
        {
            foreach (var page in site.Samples(1))
                (await client.TextAsync(page.Address)).ShouldContain("架空です", Case.Sensitive, page.Address);
        }
        finally
        {
            state.Any = false;
        }
    }

    [Fact]
    public async Task Links_inside_a_page_find_their_place()
    {
        var site = await product.SiteAsync();
        var missing = site.Pages.SelectMany(p =>
            Fragment()
                .Matches(p.Html)
                .Select(m => m.Groups["id"].Value)
                .Where(id => !p.Html.Contains($"id=\"{id}\"", StringComparison.Ordinal))
                .Select(id => $"{p.Address}#{id}")
        );

        missing.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_carries_the_strict_content_policy()
    {
        var site = await product.SiteAsync();

        SecurityHeaders.ContentPolicy.ShouldStartWith("default-src 'none'");
        SecurityHeaders.ContentPolicy.ShouldNotContain("unsafe");
        SecurityHeaders.ContentPolicy.ShouldNotContain("http");
        SecurityHeaders.ContentPolicy.ShouldNotContain("*");
        site.Answers.Where(a => a.ContentPolicy != SecurityHeaders.ContentPolicy).Select(a => a.Address).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_load_files_of_the_product_only()
    {
        var site = await product.SiteAsync();

        site.Pages.SelectMany(p =>
                Loaded()
                    .Matches(p.Html)
                    .Select(m => m.Value)
                    .Where(tag => ForeignAddress().IsMatch(tag))
                    .Select(tag => $"{p.Address}: {tag}")
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_are_Japanese_and_have_one_title_and_one_main_heading()
    {
        var site = await product.SiteAsync();

        foreach (var page in site.Pages)
        {
            page.Html.ShouldContain("<html lang=\"ja\"", Case.Sensitive, page.Address);
            Title().Match(page.Html).Groups["text"].Value.Trim().ShouldNotBeEmpty(page.Address);
            Heading().Count(page.Html).ShouldBe(1, page.Address);
            WrittenAsNumbers().Match(page.Html).Value.ShouldBeEmpty(page.Address);
        }
    }

    /// <summary>An "@" that follows a letter is text to Razor, not code; and what else is no sentence of a person.</summary>
    [Fact]
    public async Task No_page_shows_the_program_that_it_is_made_of()
    {
        var site = await product.SiteAsync();

        site.Pages.SelectMany(p => Leftovers.Of(p.Html).Select(l => $"{p.Address}: {l}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_address_is_answered_by_a_gentle_page()
    {
        using var client = product.CreateClient();
        using var response = await client.GetAsync(new Uri("/どこにもない", UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<html lang=\"ja\"");
        response.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentPolicy]);
    }

    [GeneratedRegex("""\shref=["']#(?<id>[^"']+)["']""")]
    private static partial Regex Fragment();

    [GeneratedRegex("<(?:link|script|img|source|video|audio|iframe|form|use|image)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();

    [GeneratedRegex("""(?:href|src|action|srcset)=["'](?:https?:)?//""", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAddress();

    [GeneratedRegex("<title>(?<text>[^<]*)</title>")]
    private static partial Regex Title();

    /// <summary>Kana and kanji as character references: three times the weight, and unreadable in the source.</summary>
    [GeneratedRegex("&#x(?:30[4-9A-F][0-9A-F]|3[1-9A-F][0-9A-F]{2}|[4-9A-F][0-9A-F]{3});", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenAsNumbers();

    [GeneratedRegex("<h1[\\s>]")]
    private static partial Regex Heading();
}
