using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Okoshi.App.Tests.Support.JGrants;

/// <summary>A server on this machine that answers as the public API of jGrants is documented, and fails where a test wants it to.</summary>
internal sealed class JGrantsServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task>>> faults = new(StringComparer.Ordinal);

    private JGrantsServer(WebApplication app) => this.app = app;

    /// <summary>Programmes by id, as the list shows them. All of them are invented.</summary>
    public static IReadOnlyDictionary<string, string> Programmes { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["a01"] = "架空の創業補助金",
            ["a02"] = "架空の創業支援",
            ["a03"] = "架空の設備補助金",
        };

    /// <summary>Everything that was asked, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Address =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/exp/v1/public/");

    public static async Task<JGrantsServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new JGrantsServer(app);
        app.Use(server.FailAsync);
        app.MapGet("/exp/v1/public/subsidies", Search);
        app.MapGet("/exp/v1/public/subsidies/id/{id}", Detail);
        await app.StartAsync();
        return server;
    }

    /// <summary>The next answer to a question is this one; those after it are as documented again.</summary>
    public void Once(string about, Func<HttpContext, Task> answer) => faults.GetOrAdd(about, _ => []).Enqueue(answer);

    public void Once(string about, int status, string? retryAfter = null) =>
        Once(
            about,
            context =>
            {
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                    context.Response.Headers.RetryAfter = retryAfter;
                return Task.CompletedTask;
            }
        );

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task FailAsync(HttpContext context, RequestDelegate next)
    {
        var about = context.Request.Query["keyword"].FirstOrDefault() ?? context.Request.Path.Value!.Split('/')[^1];
        Asked.Enqueue(about);
        return faults.TryGetValue(about, out var queue) && queue.TryDequeue(out var fault) ? fault(context) : next(context);
    }

    private static IResult Search(string? keyword, string? sort, string? order, string? acceptance)
    {
        if (
            keyword is not { Length: >= 2 and <= 255 }
            || sort is not ("created_date" or "acceptance_start_datetime" or "acceptance_end_datetime")
            || order is not ("ASC" or "DESC")
            || acceptance is not ("0" or "1")
        )
            return Results.BadRequest();
        var found = Programmes.Where(p => p.Value.Contains(keyword, StringComparison.Ordinal)).ToList();
        return Results.Json(
            new
            {
                metadata = new { type = "object", resultset = new { count = found.Count } },
                result = found.Select(p => new
                {
                    id = p.Key,
                    name = "S-" + p.Key,
                    title = p.Value,
                    target_area_search = "青森県",
                    subsidy_max_limit = 500000,
                    acceptance_start_datetime = "2026-04-01T00:00:00.000Z",
                    acceptance_end_datetime = "2027-01-29T08:00:00.000Z",
                    target_number_of_employees = "20名以下",
                }),
            }
        );
    }

    private static IResult Detail(string id) =>
        Programmes.TryGetValue(id, out var title)
            ? Results.Json(
                new
                {
                    result = new[]
                    {
                        new
                        {
                            id,
                            title,
                            subsidy_catch_phrase = (string?)null,
                            detail = "<p>内容</p><script>alert(1)</script>",
                            use_purpose = "新たな事業を行いたい",
                            industry = "製造業",
                            subsidy_rate = "2/3以内",
                            front_subsidy_detail_page_url = "https://www.example.jp/" + id,
                            application_guidelines = new[] { new { name = "要領.pdf", data = new string('A', 1000) } },
                        },
                    },
                }
            )
            : Results.NotFound();
}
