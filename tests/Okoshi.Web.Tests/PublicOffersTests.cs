using System.Globalization;
using System.Text.RegularExpressions;
using Okoshi.App.Access;
using Okoshi.App.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.Web.Tests;

/// <summary>What the public path says, read from its pages.</summary>
public sealed partial class PublicOffersTests(WebProduct product)
{
    private const string Young = "age=18-24&like=food&place=city";

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

            card.Groups["take"].Value.ShouldBe(PlanCharts.Man(years[2]).ToString("0.0", CultureInfo.InvariantCulture), business);
            (await visitor.TextAsync($"/offers/{business}?{Young}")).ShouldContain(
                $"3年目は、月に<b>{PlanCharts.Man(years[2]).ToString("0.#", CultureInfo.InvariantCulture)}万円</b>",
                Case.Sensitive,
                business
            );
        }
        differing.ShouldBeGreaterThan(0, "plans whose second and third year are alike prove nothing");
    }

    private static async Task<IReadOnlyList<Yen>> TakeHomePerMonthAsync(FormClient staff, string business)
    {
        var lines = (await staff.TextAsync($"/plans/{business}?handler=Export&table=years&format=csv")).Split('\n');
        var column = lines[0].Trim().Split(',').ToList().IndexOf("手取り（月平均）");
        return [.. lines[1..].Take(5).Select(l => new Yen((long)decimal.Parse(l.Trim().Split(',')[column], CultureInfo.InvariantCulture)))];
    }

    private static IReadOnlyList<string> IdsOf(string page) => [.. Offers().Matches(page).Select(m => m.Groups["id"].Value)];

    [GeneratedRegex("<h2>\\s*<a href=\"/offers/(?<id>[^\"?]+)")]
    private static partial Regex Offers();

    [GeneratedRegex("href=\"/offers[?](?<query>[^\"]*)\">これは不要</a>")]
    private static partial Regex NotWanted();

    [GeneratedRegex(
        "<h2>\\s*<a href=\"/offers/(?<id>[^\"?]+)(?:(?!<h2>).)*?3年目の手取り（1か月）</dt>\\s*<dd>\\s*<b class=\"num\">(?<take>[-−0-9.,]+)</b>",
        RegexOptions.Singleline
    )]
    private static partial Regex Cards();
}
