using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Okoshi.Web.Tests;

/// <summary>One page of every kind, seen in a browser on a desk and on a phone.</summary>
public sealed class AccessibilityTests(WebProduct product, Chromium chromium)
{
    private const int PagesPerKind = 1;

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Pages_fit_and_have_no_barrier(int width)
    {
        var site = await product.SiteAsync();
        await using var visitor = await chromium.VisitAsync(product, width);
        using var reader = await product.SignInAsync(site.Reader);
        await visitor.TakeCookiesAsync(reader.Cookies);
        var problems = new List<string>();
        foreach (var page in site.Samples(PagesPerKind))
        {
            await visitor.Page.GotoAsync(page.Address);
            var result = await visitor.Page.RunAxe();
            problems.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => Describe(page, v, n))));
            if (await visitor.OverflowAsync() is > 0 and var overflow) problems.Add(string.Create(CultureInfo.InvariantCulture, $"{page.Address}: {overflow} px wider than the window of {width} px"));
        }

        problems.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    private static string Describe(SitePage page, AxeResultItem violation, AxeResultNode node) =>
        $"{page.Address}: {violation.Id} ({violation.Impact}) {violation.Help}: {node.Target} {node.Html}";
}
