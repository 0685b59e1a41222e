using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;
using Okoshi.App.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Tests;

/// <summary>What the public path says, read from its pages.</summary>
public sealed partial class PublicOffersTests(WebProduct product)
{
    private const string Young = "age=18-24&like=food&now=city&when=stay";
    private const string Sendai = "age=18-24&like=food&now=elsewhere&when=undecided";

    [Fact]
    public async Task A_programme_that_is_recorded_here_stands_beside_those_of_the_pack()
    {
        using var visitor = new FormClient(product.Address);
        var offer = Offers().Match(await visitor.TextAsync("/offers?" + Young)).Groups["id"].Value;

        (await visitor.TextAsync($"/offers/{offer}?{Young}")).ShouldContain("若者創業スタート補助（見本）");
    }

    [Fact]
    public async Task What_is_not_wanted_is_left_out_and_the_next_one_moves_up()
    {
        using var visitor = new FormClient(product.Address);
        var page = await visitor.TextAsync("/offers?" + Young);
        var all = IdsOf(page);
        all.Count.ShouldBe(5);

        var link = NotWanted().Matches(page)[0].Groups["query"].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        var without = await visitor.TextAsync("/offers?" + link);
        IdsOf(without).Take(4).ShouldBe(all.Skip(1));
        IdsOf(without).ShouldNotContain(all[0]);
        IdsOf(without).Count.ShouldBe(5);

        link = NotWanted().Matches(without)[0].Groups["query"].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        IdsOf(await visitor.TextAsync("/offers?" + link)).Take(3).ShouldBe(all.Skip(2));
    }

    [Fact]
    public async Task The_third_year_is_the_third_year_on_the_list_on_the_offer_and_in_the_plan()
    {
        using var visitor = new FormClient(product.Address);
        using var staff = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        var cards = Cards().Matches(await visitor.TextAsync("/offers?" + Young)).ToArray();
        cards.Length.ShouldBe(5);
        var differing = 0;
        foreach (var card in cards)
        {
            var business = card.Groups["id"].Value;
            var years = await TakeHomePerMonthAsync(staff, business);
            differing += years[1] != years[2] ? 1 : 0;

            card.Groups["take"].Value.ShouldBe(Man(years[2]), business);
            card.Groups["first"].Value.ShouldBe(Man(years[0]) + "万円", business);
            (await visitor.TextAsync($"/offers/{business}?{Young}")).ShouldContain(
                $"3年目は、月に{Man(years[2])}万円くらいです。1年目は、月に{Man(years[0])}万円くらいです。",
                Case.Sensitive,
                business
            );
        }
        differing.ShouldBeGreaterThan(0, "plans whose second and third year are alike prove nothing");
    }

    [Fact]
    public async Task Who_lives_elsewhere_is_told_what_can_be_begun_from_there_and_never_that_it_does_not_fit()
    {
        using var visitor = new FormClient(product.Address);
        var page = await visitor.TextAsync("/offers?" + Sendai);

        page.ShouldContain("いまは、決めなくていいです。");
        page.ShouldContain("遠くに住んでいても、話を聞けます");
        page.ShouldContain("来ると決めたら");
        page.ShouldNotContain("合いません。");
        IdsOf(page).Count.ShouldBe(5);
        IdsOf(page).ShouldBeUnique();
        (await visitor.TextAsync("/offers?age=18-24&like=food&now=elsewhere&when=year")).ShouldContain("あなたに合いそうな仕事");
    }

    [Theory]
    [InlineData("place=city", "青森市")]
    [InlineData("place=outside", "県の外")]
    [InlineData("age=18-24&like=food&place=area", "となりの町や村")]
    public async Task An_old_address_is_still_read(string query, string word)
    {
        using var visitor = new FormClient(product.Address);
        var page = await visitor.TextAsync("/offers?" + query);

        page.ShouldContain($"<li>{word}</li>");
        IdsOf(page).Count.ShouldBe(5);
        (await visitor.TextAsync("/?" + query)).ShouldContain("<input type=\"hidden\" name=\"place\"");
    }

    [Fact]
    public async Task Answers_travel_are_not_asked_twice_and_can_be_erased()
    {
        using var visitor = new FormClient(product.Address);
        await visitor.TextAsync("/offers?" + Sendai);

        (await visitor.TextAsync("/offers")).ShouldContain("<li>いま：ほかの県・外国</li>");
        var start = await visitor.TextAsync("/");
        Chosen().IsMatch(start).ShouldBeTrue();
        (await visitor.TextAsync("/offers/seafood-processing")).ShouldContain("<li>まだ決めていない</li>");

        using var erased = await visitor.SendAsync("/", "/?handler=Erase");
        erased.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Chosen().IsMatch(await visitor.TextAsync("/")).ShouldBeFalse();
        (await visitor.TextAsync("/offers")).ShouldContain("答えは、まだ決めていません");
    }

    [Fact]
    public async Task Answers_that_were_not_offered_are_told_and_not_taken_along()
    {
        using var visitor = new FormClient(product.Address);
        using var bad = await visitor.GetAsync("/offers?age=7-9&now=moon&when=never");
        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await visitor.TextAsync("/offers")).ShouldContain("答えは、まだ決めていません");
    }

    /// <summary>17, 18 and 20: no alcohol and a guardian's word before 18; before 20 the age is told; afterwards neither.</summary>
    [Theory]
    [InlineData("15-17", true, true)]
    [InlineData("18-24", false, true)]
    [InlineData("25-34", false, false)]
    public async Task An_age_that_matters_is_told(string age, bool needsGuardian, bool isTooYoung)
    {
        using var visitor = new FormClient(product.Address);
        var liquor = await visitor.TextAsync($"/offers/fruit-liquor?age={age}&like=food&now=city&when=stay");
        liquor.Contains("保護者の許しがいります", StringComparison.Ordinal).ShouldBe(needsGuardian);
        liquor.Contains("保護者の同意がいります", StringComparison.Ordinal).ShouldBe(needsGuardian);
        liquor.Contains("20歳から", StringComparison.Ordinal).ShouldBe(isTooYoung);
        var list = await visitor.TextAsync($"/offers?age={age}&like=food&now=elsewhere&when=undecided");
        list.Contains("/offers/fruit-liquor", StringComparison.Ordinal).ShouldBe(age != "15-17");
    }

    [Fact]
    public async Task Programmes_say_how_many_there_are_how_much_when_and_where_more_is_written()
    {
        using var visitor = new FormClient(product.Address);
        const string Offer = "/offers/fruit-vegetable-processing?" + Young;
        var page = await visitor.TextAsync(Offer);
        var count = Counted().Match(page);

        count.Success.ShouldBeTrue();
        int.Parse(count.Groups["shown"].Value, CultureInfo.InvariantCulture).ShouldBe(Programmes().Count(page));
        page.ShouldNotContain("移住支援");
        page.ShouldNotContain("次のどれか一つ");
        Programmes().Matches(page).ShouldAllBe(m => m.Value.Contains("金額") || m.Value.Contains("上限") || m.Value.Contains('円'));
        Programmes().Matches(page).ShouldAllBe(m => m.Value.Contains("申しこ") && m.Value.Contains("href=\"/support/"));
        var all = await visitor.TextAsync(Offer + "&all=1");
        // Which of them come first changes with what is published meanwhile.
        all.ShouldContain("条件：<span data-quoted>創業を考えている、または始めて間もない</span>");
        Programmes().Count(all).ShouldBe(int.Parse(count.Groups["all"].Value, CultureInfo.InvariantCulture));
        all.ShouldContain($"{count.Groups["all"].Value}件あります。");
        var card = await visitor.TextAsync("/offers?" + Young);
        card.ShouldContain($"<b class=\"num\">{count.Groups["all"].Value}</b>");
    }

    [Fact]
    public async Task A_new_account_lands_on_what_it_was_made_for()
    {
        using var visitor = new FormClient(product.Address);
        const string Offer = "/offers/seafood-processing?" + Sendai;
        var signIn = WebUtility.HtmlDecode(SignIn().Match(await visitor.TextAsync(Offer)).Groups["link"].Value);
        signIn.ShouldBe("/account/sign-in?returnUrl=" + Uri.EscapeDataString(Offer));
        var register = WebUtility.HtmlDecode(Register().Match(await visitor.TextAsync(signIn)).Groups["link"].Value);
        register.ShouldBe("/account/register?returnUrl=" + Uri.EscapeDataString(Offer));

        using var made = await visitor.SendAsync(
            register,
            "/account/register",
            ("DisplayName", "見本"),
            ("Email", $"mihon-{Guid.NewGuid():N}@example.jp"),
            ("Password", TestPerson.Password),
            ("ReturnUrl", Offer)
        );
        made.Headers.Location!.OriginalString.ShouldBe(Offer);
        var page = await visitor.TextAsync(Offer);
        page.ShouldContain("見本</b>");
        page.ShouldContain(">サインアウト</a>");
    }

    [Theory]
    [InlineData("https://example.jp/")]
    [InlineData("//example.jp/")]
    [InlineData("/\\example.jp/")]
    public async Task Signing_in_never_leads_elsewhere(string next)
    {
        var person = await product.PersonAsync(Role.Adviser);
        using var visitor = new FormClient(product.Address);
        using var answer = await visitor.SendAsync(
            "/account/sign-in",
            "/account/sign-in",
            ("Email", person.Email),
            ("Password", TestPerson.Password),
            ("ReturnUrl", next)
        );

        answer.Headers.Location!.OriginalString.ShouldBe("/work");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/offers?" + Young)]
    [InlineData("/region")]
    [InlineData("/account/profile")]
    public async Task Who_is_signed_in_stands_on_every_page(string address)
    {
        var person = await product.PersonAsync(Role.Adviser, Role.Planner);
        using var client = await product.SignInAsync(person);
        var page = await client.TextAsync(address);

        page.ShouldContain($"{person.Name}</b>");
        page.ShouldContain("相談員・企画の担当</span>");
        page.ShouldContain("href=\"/account/sign-out\"");
    }

    private static async Task<IReadOnlyList<Yen>> TakeHomePerMonthAsync(FormClient staff, string business)
    {
        var lines = (await staff.TextAsync($"/plans/{business}?handler=Export&table=years&format=csv")).Split('\n');
        var column = lines[0].Trim().Split(',').ToList().IndexOf("手もとに残るお金（税・保険の前）の月平均");
        return [.. lines[1..].Take(5).Select(l => new Yen((long)decimal.Parse(l.Trim().Split(',')[column], CultureInfo.InvariantCulture)))];
    }

    private static string Man(Yen amount) => PlanCharts.Man(amount).ToString("#,0.#", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> IdsOf(string page) => [.. Offers().Matches(page).Select(m => m.Groups["id"].Value)];

    [GeneratedRegex("<h2>\\s*<a href=\"/offers/(?<id>[^\"?]+)")]
    private static partial Regex Offers();

    [GeneratedRegex("href=\"/offers[?](?<query>[^\"]*)\">これは不要</a>")]
    private static partial Regex NotWanted();

    [GeneratedRegex(
        "<h2>\\s*<a href=\"/offers/(?<id>[^\"?]+)(?:(?!<h2>).)*?3年目、月に手もとに残るお金（税・保険の前）</dt>\\s*<dd>\\s*"
            + "<b class=\"num\">(?<take>[-−0-9.,]+)</b>(?:(?!<h2>).)*?1年目は、月に(?<first>[^<]+)</span>",
        RegexOptions.Singleline
    )]
    private static partial Regex Cards();

    [GeneratedRegex("(?<all>\\d+)件のうち、(?<shown>\\d+)件を見せています。")]
    private static partial Regex Counted();

    [GeneratedRegex("value=\"elsewhere\"\\s+checked")]
    private static partial Regex Chosen();

    [GeneratedRegex("<li>\\s*<span class=\"el (?:(?!</li>).)*</li>", RegexOptions.Singleline)]
    private static partial Regex Programmes();

    [GeneratedRegex("<a href=\"(?<link>[^\"]+)\">サインイン</a>")]
    private static partial Regex SignIn();

    [GeneratedRegex("<a href=\"(?<link>/account/register[^\"]*)\"")]
    private static partial Regex Register();
}
