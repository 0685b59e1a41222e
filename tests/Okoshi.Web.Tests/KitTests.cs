using Microsoft.AspNetCore.Razor.TagHelpers;
using Okoshi.Web.Shared.Elements;

namespace Okoshi.Web.Tests;

public sealed class KitTests(WebProduct product, Chromium chromium)
{
    public static IEnumerable<TheoryDataRow<string>> Elements =>
        typeof(Program)
            .Assembly.GetTypes()
            // The helper of addresses has no look.
            .Where(t => t.IsSubclassOf(typeof(TagHelper)) && !t.IsAbstract && t != typeof(AddressTagHelper))
            .SelectMany(t => t.GetCustomAttributes(typeof(HtmlTargetElementAttribute), inherit: false).Cast<HtmlTargetElementAttribute>())
            .Select(a => a.Attributes is { Length: > 0 } attributes ? attributes : a.Tag)
            .Distinct()
            .Select(tag => new TheoryDataRow<string>(tag));

    [Theory]
    [MemberData(nameof(Elements))]
    public void The_kit_shows_every_tag_helper(string element)
    {
        var folder = Path.Combine(Repository.Root, "src", "Okoshi.Web", "Pages", "Kit");
        var pages = Directory.EnumerateFiles(folder, "*.cshtml").Select(File.ReadAllText);

        pages.ShouldContain(text =>
            text.Contains($"<{element} ", StringComparison.Ordinal)
            || text.Contains($"<{element}>", StringComparison.Ordinal)
            || text.Contains($" {element}=", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task The_kit_is_drawn_without_complaint(int width)
    {
        await using var visitor = await chromium.VisitAsync(product, width);
        var response = await visitor.Page.GotoAsync("/kit");
        await visitor.ScreenshotAsync("kit");

        response!.Status.ShouldBe(200);
        (await visitor.Page.Locator("main svg").CountAsync()).ShouldBeGreaterThan(0);
        visitor.Complaints.ShouldBeEmpty();
    }
}
