using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Jobs.Kinds;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Admin;

public sealed class JobPagesTests(WebProduct product, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(375, false)]
    public async Task The_pack_is_checked_as_a_job_and_its_end_is_shown(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsAsync(product, [Role.Administrator], width, javaScript);
        var page = visitor.Page;
        await page.GotoAsync("/admin/jobs");
        await visitor.ScreenshotAsync("jobs-list");
        await page.GetByText("パックを検査する").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("地域パックの検査・読み込み");

        for (var looks = 0; looks < 60 && !javaScript && await page.GetByText("いまの状態を見る").CountAsync() > 0; looks++)
        {
            await Task.Delay(500, Token);
            await page.GetByText("いまの状態を見る").ClickAsync();
        }

        await Expect(page.Locator("[data-live=ended]")).ToContainTextAsync("検査しました。誤りはありません");
        await visitor.ScreenshotAsync("jobs-detail");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_waiting_job_is_cancelled_and_done_again_after_a_question_each(bool javaScript)
    {
        var id = await EnqueueForTomorrowAsync();
        await using var visitor = await chromium.VisitAsAsync(product, [Role.Administrator], 375, javaScript);
        var page = visitor.Page;
        await page.GotoAsync($"/admin/jobs/{id}");
        await page.GetByText("中止", new() { Exact = true }).ClickAsync();
        await visitor.ScreenshotAsync("jobs-confirm" + (javaScript ? "" : "-no-script"));
        await page.GetByText("中止する", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-live] .tag")).ToHaveTextAsync("中止");

        await page.GetByText("もう一度実行", new() { Exact = true }).ClickAsync();
        await page.GetByText("もう一度実行する").ClickAsync();
        await Expect(page.GetByText("もう一度実行", new() { Exact = true })).ToHaveCountAsync(0);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_who_cancel_the_second_is_told_that_the_job_has_changed()
    {
        var id = await EnqueueForTomorrowAsync();
        await using var first = await chromium.VisitAsAsync(product, [Role.Administrator]);
        await using var second = await chromium.VisitAsAsync(product, [Role.Administrator]);
        foreach (var visitor in new[] { first, second })
            await visitor.Page.GotoAsync($"/admin/jobs/{id}?confirm=cancel");

        foreach (var visitor in new[] { first, second })
            await visitor.Page.GetByText("中止する", new() { Exact = true }).ClickAsync();

        await Expect(second.Page.Locator("[role=alert]")).ToContainTextAsync("先に状態が変わっていたため、何もしませんでした");
        await second.ScreenshotAsync("jobs-conflict");
    }

    [Fact]
    public async Task Post_Cancel_AnswersByTheVersionThatWasSeen()
    {
        var id = await EnqueueForTomorrowAsync();
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        var cancel = new Uri($"/api/v1/admin/jobs/{id}/cancel", UriKind.Relative);
        using var detail = JsonDocument.Parse(await client.TextAsync($"/api/v1/admin/jobs/{id}"));
        var version = detail.RootElement.GetProperty("job").GetProperty("version").GetInt64();

        (await StatusAsync(client, cancel, version + 1)).ShouldBe(HttpStatusCode.Conflict);
        (await StatusAsync(client, cancel, version)).ShouldBe(HttpStatusCode.Accepted);
        (await StatusAsync(client, cancel, version)).ShouldBe(HttpStatusCode.Conflict);
        (await StatusAsync(client, new Uri($"/api/v1/admin/jobs/{id}/retry", UriKind.Relative), version)).ShouldBe(HttpStatusCode.Conflict);
        (await StatusAsync(client, new Uri("/api/v1/admin/jobs/999999/retry", UriKind.Relative), 0)).ShouldBe(HttpStatusCode.NotFound);
        using var cancelled = JsonDocument.Parse(await client.TextAsync("/api/v1/admin/jobs?state=cancelled"));
        cancelled.RootElement.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("id").GetInt64()).ShouldContain(id);
        using var unknown = await client.GetAsync("/api/v1/admin/jobs?state=asleep");
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unknown.Content.ReadAsStringAsync(Token)).ShouldContain("「asleep」という状態はありません");
    }

    [Fact]
    public async Task Get_Jobs_GoesOnBehindTheLastOfTheAnswerBefore()
    {
        long[] enqueued = [await EnqueueForTomorrowAsync(), await EnqueueForTomorrowAsync(), await EnqueueForTomorrowAsync()];
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        var (read, after) = (new List<long>(), "");
        do
        {
            using var answer = JsonDocument.Parse(await client.TextAsync($"/api/v1/admin/jobs?size=2{after}"));
            read.AddRange(answer.RootElement.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("id").GetInt64()));
            after =
                answer.RootElement.TryGetProperty("after", out var next) && next.ValueKind == JsonValueKind.Number ? $"&after={next}" : "";
        } while (after.Length > 0);
        read.ShouldBe(read.OrderDescending());
        read.ShouldBeUnique();
        enqueued.ShouldBeSubsetOf(read);
    }

    private static async Task<HttpStatusCode> StatusAsync(FormClient client, Uri address, long version)
    {
        using var response = await client.Client.PostAsJsonAsync(address, new { version }, Token);
        return response.StatusCode;
    }

    private async Task<long> EnqueueForTomorrowAsync()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OkoshiDb>();
        var now = TimeProvider.System.GetUtcNow();
        var job = db.Enqueue(CleanUpJobs.Kind, new CleanUp(), now, new JobRequest { DueAt = now.AddDays(1) });
        await db.SaveChangesAsync(Token);
        return job.Id;
    }
}
