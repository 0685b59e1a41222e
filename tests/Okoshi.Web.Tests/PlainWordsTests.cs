using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Support.Check;

namespace Okoshi.Web.Tests;

/// <summary>
/// やさしい日本語: the product's own words on the pages for everybody have none of those that offices use among themselves. Names and texts
/// of programmes are quoted as they are.
/// </summary>
public sealed partial class PlainWordsTests(WebProduct product)
{
    private const string File = "tests/Shared/HardWords.txt";

    /// <summary>Words that other public pages still have, by path; the list only shrinks.</summary>
    private static readonly Dictionary<string, string[]> Left = new(StringComparer.Ordinal)
    {
        ["/"] = [],
        ["/offers?age=18-24&like=food&now=elsewhere&when=someday"] = [],
        ["/offers?age=15-17&like=food&now=city&when=stay"] = [],
        ["/offers/seafood-processing?age=18-24&like=food&now=elsewhere&when=someday"] = [],
        ["/offers/fruit-liquor?age=15-17&like=food&now=city&when=stay"] = [],
        ["/offers/mobile-grocery?age=15-17&like=food&now=city&when=stay"] = [],
        ["/support/s-1-3-1"] = [],
        ["/support/r5-1-11"] = [],
        ["/support/s-1-1-1"] = [],
        ["/about"] = [],
        ["/account/register"] = [],
        ["/account/sign-in"] = [],
        ["/account/link"] = [],
        ["/account/link/none"] = [],
        ["/error/404"] = [],
        ["/error/403"] = [],
        ["/error/500"] = [],
    };

    public static TheoryData<string> Others => [.. Left.Keys];

    [Fact]
    public void The_list_has_every_word_once_with_an_easier_one()
    {
        var words = Words();
        words.Count.ShouldBeGreaterThanOrEqualTo(150);
        words.Select(w => w.Hard).ShouldBeUnique();
        words.ShouldAllBe(w => w.Easy.Length > 0 && w.Easy != w.Hard);
        Own("<p>申請の<b>概要</b>、創業（そうぎょう）<a href='/x' data-quoted>融資の要綱</a></p>", words)
            .ShouldBe(["申請", "概要"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("founding", "stage=preparing")]
    [InlineData("founding,move", "municipality=130001")]
    [InlineData("move", "municipality=040002")]
    [InlineData("employment", "age=?")]
    [InlineData("business", "stage=established")]
    [InlineData("?", "stage=?")]
    public async Task The_check_speaks_plainly_from_its_first_question_to_its_end(string purpose, string answer)
    {
        using var client = new FormClient(product.Address);
        var words = Words();
        await PlainAsync("/support/check");
        await TellAsync("purpose", purpose);
        await TellAsync(answer.Split('=')[0], answer.Split('=')[1]);
        foreach (var key in Keys(await PlainAsync("/support/check?q=end")).ToArray())
            await PlainAsync("/support/check?q=" + key);

        async Task TellAsync(string key, string value) =>
            (
                await client.SendAsync(
                    "/support/check?q=purpose",
                    "/support/check?q=" + key,
                    [.. value.Split(',').Select(v => ($"Answers[{key}]", v == CheckAnswers.NotKnown ? "" : v))]
                )
            ).Dispose();

        async Task<string> PlainAsync(string path)
        {
            var html = await client.TextAsync(path);
            Own(html, words).ShouldBeEmpty(path);
            return html;
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Other_public_pages_get_no_new_hard_word(string path)
    {
        using var client = new FormClient(product.Address);
        using var answer = await client.FollowAsync(path);
        if (!path.StartsWith("/error/", StringComparison.Ordinal))
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Own(page, Words()).Except(Left[path]).ShouldBeEmpty(path);
    }

    /// <summary>The hard words in what the product itself says.</summary>
    private static List<string> Own(string html, IReadOnlyList<(string Hard, string Easy)> words)
    {
        var text = WebUtility.HtmlDecode(
            Tag().Replace(Quoted().Replace(Body().Match(html) is { Success: true } m ? m.Value : html, ""), "")
        );
        text = Reading().Replace(text, "");
        return [.. words.Where(w => text.Contains(w.Hard, StringComparison.Ordinal)).Select(w => w.Hard)];
    }

    private static IEnumerable<string> Keys(string html) =>
        Asked().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["key"].Value)).Distinct().Where(k => k != "end");

    private static List<(string Hard, string Easy)> Words() =>
        [
            .. System
                .IO.File.ReadAllLines(Path.Combine(Repository.Root, File))
                .Where(l => l.Length > 0 && l[0] != '#')
                .Select(l => l.Split('|'))
                .Select(p => (p[0], p[1])),
        ];

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Body();

    /// <summary>Quoted texts, the signs of the answers, choices of the official classification, scripts.</summary>
    [GeneratedRegex(
        "<(?<tag>[a-z0-9]+)[^>]*\\s(?:data-quoted|class=\"el [^\"]*\")[^>]*>.*?</\\k<tag>>|<option.*?</option>|<script.*?</script>|<style.*?</style>",
        RegexOptions.Singleline
    )]
    private static partial Regex Quoted();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>A word with its reading behind it.</summary>
    [GeneratedRegex("[一-龠]+（[ぁ-んー]+）")]
    private static partial Regex Reading();

    [GeneratedRegex("/support/check\\?q=(?<key>[^\"&]+)")]
    private static partial Regex Asked();
}
