using System.Globalization;
using Deque.AxeCore.Commons;

namespace Okoshi.Web.Tests;

/// <summary>On a desk; apart from the phone, so that both run at the same time.</summary>
[Trait("lane", "full")]
public sealed class AccessibilityOnADeskTests(WebProduct product, Chromium chromium) : AccessibilityTests(product, chromium, 1280);

/// <summary>On a phone.</summary>
[Trait("lane", "full")]
public sealed class AccessibilityOnAPhoneTests(WebProduct product, Chromium chromium) : AccessibilityTests(product, chromium, 375);

/// <summary>One page of every kind, seen in a browser of a certain width.</summary>
public abstract class AccessibilityTests(WebProduct product, Chromium chromium, int width)
{
    private const int PagesPerKind = 1;
    private const int Parts = 8;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>All rules; of what holds no list is made, which for long tables is long.</summary>
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(v =>
            v.nodes.map(n => `${v.id} (${v.impact}) ${v.help}: ${n.target} ${n.html}`))
        """;

    public static TheoryData<int> EachPart => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(EachPart))]
    public async Task Pages_fit_and_have_no_barrier(int part)
    {
        var site = await product.SiteAsync();
        await using var visitor = await chromium.VisitAsync(product, width);
        using var reader = await product.SignInAsync(site.Reader);
        await visitor.TakeCookiesAsync(reader.Cookies);
        var problems = new List<string>();
        foreach (var page in site.Samples(PagesPerKind).Where((_, i) => i % Parts == part))
        {
            await visitor.Page.GotoAsync(page.Address);
            await visitor.Page.EvaluateAsync(Axe);
            problems.AddRange((await visitor.Page.EvaluateAsync<string[]>(Violations)).Select(v => $"{page.Address}: {v}"));
            if (await visitor.OverflowAsync() is > 0 and var overflow)
                problems.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{page.Address}: {overflow} px wider than the window of {width} px")
                );
        }

        problems.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
        visitor.ForeignRequests.ShouldBeEmpty();
    }
}
