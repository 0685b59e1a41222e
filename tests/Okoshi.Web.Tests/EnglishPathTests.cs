using System.Net;
using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>
/// The way of somebody who reads English: from the start over an offer, the check and a programme to the account and back. Nothing that the
/// product itself says falls back to Japanese; what comes from Japanese data is marked as Japanese.
/// </summary>
public sealed partial class EnglishPathTests(WebProduct product)
{
    private const string Answers = "age=18-24&like=food&now=elsewhere&when=someday";

    [Fact]
    public async Task From_the_start_to_the_end_of_the_check_everything_is_English()
    {
        using var visitor = new FormClient(product.Address);
        await EnglishAsync(visitor, "/?lang=en");
        await EnglishAsync(visitor, "/offers?" + Answers);
        await EnglishAsync(visitor, "/offers/seafood-processing?" + Answers);
        var check = await EnglishAsync(visitor, "/support/check?for=founding");
        check.ShouldContain("Answer and go on");
        for (var page = 0; page < 6 && !check.Contains("class=\"next gap\"", StringComparison.Ordinal); page++)
        {
            var address = "/support/check?" + string.Join("&", Questions(check).Select(k => "q=" + k));
            (await visitor.SendAsync(address, address, [.. Questions(check).Select(k => ($"Answers[{k}]", ""))])).Dispose();
            check = await EnglishAsync(visitor, "/support/check");
        }
        check.ShouldContain("Support you may be able to use");
        check.ShouldContain("Your next step");
    }

    [Theory]
    [InlineData("founding,move", "municipality=040002")]
    [InlineData("employment", "birth_date=2004-04-01")]
    [InlineData("business", "stage=established")]
    [InlineData("succession", "succession=takes-over")]
    [InlineData("learning", "student=higher-education")]
    public async Task Every_question_and_every_end_is_English(string purpose, string answer)
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        await TellAsync("purpose", [.. purpose.Split(',').Select(p => ("Answers[purpose]", p))]);
        var (key, value) = (answer.Split('=')[0], answer.Split('=')[1]);
        await TellAsync(
            key,
            key == "birth_date"
                ? [.. value.Split('-').Zip("ymd", (part, of) => ($"Answers[{key}.{of}]", part))]
                : [($"Answers[{key}]", value)]
        );
        var end = await EnglishAsync(visitor, "/support/check?q=end");
        end.ShouldContain("Your answers (");
        foreach (var question in Asked().Matches(end).Select(m => WebUtility.HtmlDecode(m.Groups["key"].Value)).Distinct().ToArray())
            await EnglishAsync(visitor, "/support/check?q=" + question);
        foreach (var programme in Programmes().Matches(end).Select(m => m.Value).Distinct().Take(12))
            await EnglishAsync(visitor, programme);

        async Task TellAsync(string asked, (string, string)[] told) =>
            (await visitor.SendAsync("/support/check?q=" + asked, "/support/check?q=" + asked, told)).Dispose();
    }

    [Theory]
    [InlineData("birth_date", "Answers[birth_date.y]", "2004", "no date that exists")]
    [InlineData("stage", "Answers[stage]", "anything", "none of the answers")]
    [InlineData("stage", "Answers[stage]", null, "too long to be carried along")]
    public async Task What_cannot_be_read_is_told_in_English(string key, string field, string? value, string told)
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        var address = "/support/check?q=" + key;
        using var sent = await visitor.SendAsync(address, address, (field, value ?? new string('x', 300)));
        var page = value is null
            ? await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            : await visitor.TextAsync(address);

        page.ShouldContain(told);
        page.ShouldContain("Please correct 1 thing");
        page.ShouldContain("<title>Error: ");
        JapaneseText.Unmarked(Body().Match(page).Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task Signing_up_keeping_answers_and_leaving_is_English()
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        (await visitor.SendAsync("/support/check?q=stage", "/support/check?q=stage", ("Answers[stage]", "preparing"))).Dispose();
        (await EnglishAsync(visitor, "/account/register?returnUrl=%2Fsupport%2Fcheck%3Fq%3Dend")).ShouldContain("Make an account");
        foreach (var page in new[] { "/account/sign-in", "/account/sign-in?closed=1", "/account/link", "/account/link/none" })
            await EnglishAsync(visitor, page);
        var email = $"reader-{Guid.NewGuid():N}@example.org";
        using var made = await visitor.SendAsync(
            "/account/register",
            "/account/register",
            ("DisplayName", "Alex"),
            ("Email", email),
            ("Password", TestPerson.Password),
            ("ReturnUrl", "/support/check?q=end")
        );
        made.Headers.Location!.OriginalString.ShouldBe("/support/check?q=end");
        (await EnglishAsync(visitor, "/support/check?q=end")).ShouldContain("Keep these answers");
        (await visitor.SendAsync("/support/check?q=end", "/support/check?handler=Keep")).Dispose();
        var kept = await EnglishAsync(visitor, "/account/answers?saved=1");
        kept.ShouldContain("Your answers are kept.");
        kept.ShouldContain("resident");
        await EnglishAsync(visitor, "/account/sign-out");
    }

    [Theory]
    [InlineData(
        "",
        "not-an-address",
        "short",
        "Please write what you want to be called.",
        "does not look like an e-mail",
        "12 characters or longer"
    )]
    [InlineData("Alex", "", "", "Please write your e-mail address.", "a password of 12 characters or more", "Please correct 2 things")]
    [InlineData(
        "Alex",
        "alex@example.org",
        "aaaaaaaaaaaaaaaa",
        "different characters in the password",
        "Error: ",
        "Please correct 1 thing"
    )]
    public async Task What_is_wrong_with_an_account_is_told_in_English(string name, string email, string password, params string[] told)
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        using var sent = await visitor.SendAsync(
            "/account/register",
            "/account/register",
            ("DisplayName", name),
            ("Email", email),
            ("Password", password)
        );
        var page = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (var words in told)
            page.ShouldContain(words);
        JapaneseText.Unmarked(Body().Match(page).Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_told_in_English()
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        using var sent = await visitor.SignInAsync("nobody@example.org", "something else");
        var page = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        page.ShouldContain("After 5 wrong tries in a row you cannot sign in for 15 minutes.");
        JapaneseText.Unmarked(Body().Match(page).Value).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound, "This page was not found")]
    [InlineData("/offers/nothing-here", HttpStatusCode.NotFound, "This page was not found")]
    [InlineData("/error/500", HttpStatusCode.InternalServerError, "This is our fault, not yours.")]
    [InlineData("/error/403", HttpStatusCode.Forbidden, "Your role cannot use this page.")]
    [InlineData("/error/429", HttpStatusCode.TooManyRequests, "Wait about a minute")]
    public async Task Trouble_is_told_in_English_and_leads_back_to_where_it_was(string address, HttpStatusCode status, string told)
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/?lang=en");
        using var answer = await visitor.GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(status);
        page.ShouldContain("<html lang=\"en\">");
        page.ShouldContain(told);
        page.ShouldContain($"href=\"{address}?lang=ja\"");
        JapaneseText.Unmarked(Body().Match(page).Value).ShouldBeEmpty();
    }

    private static async Task<string> EnglishAsync(FormClient visitor, string address)
    {
        var page = await visitor.TextAsync(address);
        page.ShouldContain("<html lang=\"en\">", customMessage: address);
        JapaneseText.Unmarked(Body().Match(page).Value).ShouldBeEmpty(address);
        return page;
    }

    private static string[] Questions(string html) =>
        [.. Field().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["key"].Value)).Distinct()];

    [GeneratedRegex("<body.*</body>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("name=\"Answers\\[(?<key>[^\\].]+)")]
    private static partial Regex Field();

    [GeneratedRegex("/support/check\\?q=(?<key>[^\"&]+)")]
    private static partial Regex Asked();

    [GeneratedRegex("(?<=href=\")/support/(?!check)[^\"?#]+")]
    private static partial Regex Programmes();
}
