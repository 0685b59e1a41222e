using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>The public path in English, and Japanese with readings.</summary>
public sealed partial class PublicLanguageTests(WebProduct product)
{
    private const string Answers = "age=18-24&like=food&now=tokyo&when=someday";

    [Fact]
    public async Task English_is_chosen_in_the_address_and_remembered()
    {
        using var visitor = new FormClient(product.Address);
        (await visitor.TextAsync("/")).ShouldContain("<html lang=\"ja\">");
        (await visitor.TextAsync("/?lang=en")).ShouldContain("<html lang=\"en\">");

        var offers = await visitor.TextAsync("/offers?" + Answers);
        offers.ShouldContain("<html lang=\"en\">");
        offers.ShouldContain("You need not decide now.");
        offers.ShouldContain("Now: Tokyo, Saitama, Chiba, Kanagawa");
        (await visitor.TextAsync("/offers/seafood-processing?" + Answers)).ShouldContain("prepare from afar for the day you come");

        (await visitor.TextAsync("/?lang=ja")).ShouldContain("<html lang=\"ja\">");
        (await visitor.TextAsync("/")).ShouldContain("<html lang=\"ja\">");
        (await visitor.TextAsync("/?lang=fr")).ShouldContain("<html lang=\"ja\">");
    }

    /// <summary>What comes out of Japanese data is marked as Japanese, so that it is read aloud rightly.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/offers?age=18-24&like=food&now=city&when=stay")]
    [InlineData("/offers?" + Answers)]
    [InlineData("/offers/fruit-liquor?" + Answers)]
    [InlineData("/about")]
    public async Task What_is_Japanese_on_an_English_page_says_so(string address)
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        var page = Body().Match(await visitor.TextAsync(address)).Value;

        page.ShouldNotBeEmpty();
        JapaneseText.Unmarked(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_without_English_keeps_its_language_and_says_so()
    {
        using var visitor = await product.SignInAsync(await product.PersonAsync());
        await visitor.TextAsync("/?lang=en");
        var consents = await visitor.TextAsync("/account/consents");

        consents.ShouldContain("<html lang=\"ja\">");
        consents.ShouldContain("This page is in Japanese only.");
    }

    [Fact]
    public async Task Readings_stand_where_they_are_asked_for()
    {
        using var visitor = new FormClient(product.Address);
        (await visitor.TextAsync("/")).ShouldNotContain("<ruby>");
        (await visitor.TextAsync("/?ruby=on")).ShouldContain("<rt>まち</rt>");
        (await visitor.TextAsync("/offers?age=18-24")).ShouldContain("<rt>しごと</rt>");
        (await visitor.TextAsync("/offers?age=18-24&lang=en")).ShouldNotContain("<ruby>");
        (await visitor.TextAsync("/?ruby=off&lang=ja")).ShouldNotContain("<ruby>");
    }

    [Fact]
    public async Task The_other_language_keeps_the_answers()
    {
        using var visitor = new FormClient(product.Address);
        var link = English().Match(await visitor.TextAsync("/offers?" + Answers)).Groups["link"].Value;

        link.ShouldBe("/offers?" + (Answers + "&lang=en").Replace("&", "&amp;", StringComparison.Ordinal));
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("<a href=\"(?<link>[^\"]+)\" lang=\"en\"")]
    private static partial Regex English();
}
