using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Context;
using Okoshi.Engine.Shared;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Tests.Support;

/// <summary>Answers travel in one sealed cookie of the browser, and nowhere else.</summary>
public sealed class CarriedAnswersTests(WebProduct product)
{
    private readonly EphemeralDataProtectionProvider protection = new();

    [Fact]
    public async Task What_was_told_on_one_page_is_known_on_the_next_and_taken_back_by_an_empty_answer()
    {
        var first = await VisitAsync(null);
        first.Answers.Tell(("age", "18-24"), ("like", "food,it"), ("stage", "preparing")).ShouldBeTrue();
        first.Answers.Get("age").ShouldBe("18-24");

        var second = await VisitAsync(Set(first.Http));
        second.Answers.Several("like").ShouldBe(["food", "it"]);
        second.Answers.Tell(("stage", ""), ("age", "25-34")).ShouldBeTrue();

        var third = await VisitAsync(Set(second.Http));
        third.Answers.All.Keys.Order().ShouldBe(["age", "like"]);
        third.Answers.Get("age").ShouldBe("25-34");
        third.Answers.Get("stage").ShouldBeEmpty();
        third.Http.Response.Headers.SetCookie.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_cookie_ends_with_the_browser_and_no_script_and_no_other_site_reads_it(bool secure)
    {
        var visit = await VisitAsync(null);
        visit.Http.Request.IsHttps = secure;
        visit.Answers.Tell(("birth_date", "1998-04-02"));
        var header = visit.Http.Response.Headers.SetCookie.ToString();

        header.ShouldContain("httponly");
        header.ShouldContain("samesite=lax");
        header.ShouldNotContain("expires");
        header.ShouldNotContain("max-age");
        header.Contains("secure", StringComparison.Ordinal).ShouldBe(secure);
        WebUtility.UrlDecode(header).ShouldNotContain("1998");
    }

    [Theory]
    [InlineData("")]
    [InlineData("こわれた値")]
    [InlineData("e30")]
    [InlineData("CfDJ8NotOurs")]
    public async Task What_cannot_be_opened_is_no_answer(string cookie)
    {
        (await VisitAsync(cookie)).Answers.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cookie_that_was_changed_or_sealed_elsewhere_is_no_answer()
    {
        var visit = await VisitAsync(null);
        visit.Answers.Tell(("age", "18-24"));
        var sealedHere = Set(visit.Http);

        (await VisitAsync(sealedHere[..^2] + (sealedHere[^2] == 'A' ? "BB" : "AA"))).Answers.All.ShouldBeEmpty();
        (await VisitAsync(sealedHere, new EphemeralDataProtectionProvider())).Answers.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_a_browser_carries_is_refused_and_what_was_told_stays()
    {
        var visit = await VisitAsync(null);
        visit.Answers.Tell(("age", "18-24")).ShouldBeTrue();

        visit.Answers.Tell(("stage", new string('あ', CarriedAnswers.LongestAnswer))).ShouldBeTrue();
        visit.Answers.Tell(("stage", new string('あ', CarriedAnswers.LongestAnswer + 1))).ShouldBeFalse();
        var random = new Random(7);
        var many = Enumerable
            .Range(0, 40)
            .Select(i => ($"certificate:{i}", new string([.. Enumerable.Range(0, 200).Select(_ => (char)random.Next('一', '龠'))])));
        visit.Answers.Tell([.. many]).ShouldBeFalse();

        visit.Answers.Get("age").ShouldBe("18-24");
        visit.Answers.All.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Forgotten_answers_are_gone_from_the_browser_too()
    {
        var visit = await VisitAsync(null);
        visit.Answers.Tell(("age", "18-24"));
        var told = Set(visit.Http);
        var next = await VisitAsync(told);

        next.Answers.Clear();

        next.Answers.All.ShouldBeEmpty();
        next.Http.Response.Headers.SetCookie.ToString().ShouldContain("okoshi-answers=; expires=Thu, 01 Jan 1970");
    }

    [Fact]
    public async Task The_town_next_door_of_one_town_is_not_that_of_another()
    {
        var here = await VisitAsync(null);
        here.Answers.Tell(("age", "18-24"), ("now", "area"), ("place", "city"), ("like", "food"), ("municipality", "041009"));

        var there = await VisitAsync(Set(here.Http), region: "032018");

        there.Answers.All.Keys.Order().ShouldBe(["age", "municipality"]);
    }

    private static string Set(HttpContext http)
    {
        var header = http.Response.Headers.SetCookie[^1]!;
        return header["okoshi-answers=".Length..header.IndexOf(';', StringComparison.Ordinal)];
    }

    private async Task<(CarriedAnswers Answers, HttpContext Http)> VisitAsync(
        string? cookie,
        IDataProtectionProvider? keys = null,
        string? region = null
    )
    {
        var scope = product.Services.CreateScope();
        var open = scope.ServiceProvider.GetRequiredService<OpenRegion>();
        MunicipalityCode? asked = region is null ? null : MunicipalityCode.Parse(region);
        (await open.RunAsync(asked, null, TestContext.Current.CancellationToken)).ShouldBeTrue();
        var http = new DefaultHttpContext();
        if (cookie is not null)
            http.Request.Headers.Cookie = "okoshi-answers=" + WebUtility.UrlEncode(cookie);
        var context = scope.ServiceProvider.GetRequiredService<RegionContext>();
        return (new CarriedAnswers(new This(http), keys ?? protection, context), http);
    }

    /// <summary>The visit of a test; the platform's own forgets it when the method that made it returns.</summary>
    private sealed class This(HttpContext http) : IHttpContextAccessor
    {
        public HttpContext? HttpContext { get; set; } = http;
    }
}
