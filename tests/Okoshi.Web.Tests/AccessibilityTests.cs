using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Okoshi.Web.Tests;

/// <summary>On a desk; apart from the phone, so that both run at the same time.</summary>
public sealed class AccessibilityOnADeskTests(WebProduct product, Chromium chromium) : AccessibilityTests(product, chromium, 1280);

/// <summary>On a phone.</summary>
public sealed class AccessibilityOnAPhoneTests(WebProduct product, Chromium chromium) : AccessibilityTests(product, chromium, 375);

/// <summary>One page of every kind, seen in a browser of a certain width.</summary>
public abstract class AccessibilityTests(WebProduct product, Chromium chromium, int width)
{
    private const int PagesPerKind = 1;

    [Fact]
    public async Task Pages_fit_and_have_no_barrier()
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
            if (await visitor.OverflowAsync() is > 0 and var overflow)
                problems.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{page.Address}: {overflow} px wider than the window of {width} px")
                );
        }

        problems.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }

    private static string Describe(SitePage page, AxeResultItem violation, AxeResultNode node) =>
        $"{page.Address}: {violation.Id} ({violation.Impact}) {violation.Help}: {node.Target} {node.Html}";
}
