using Microsoft.Playwright;

namespace Okoshi.Web.Tests;

/// <summary>The way of a young person: three questions, results, an offered plan.</summary>
public sealed class PublicPathTests(WebProduct product, Chromium chromium)
{
    [Fact]
    public async Task The_start_page_is_light()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        await visitor.Page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var bytes = 0;
        foreach (var request in visitor.Finished) bytes += (await request.SizesAsync()).ResponseBodySize;

        TestContext.Current.SendDiagnosticMessage($"Start page: {bytes} bytes in {visitor.Finished.Count} files");
        bytes.ShouldBeInRange(1, 100_000);
    }
}
