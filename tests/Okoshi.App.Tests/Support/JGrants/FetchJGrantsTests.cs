using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Progress;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Support.JGrants;

public sealed class FetchJGrantsTests
{
    private static readonly JGrantsQuery Query = JGrantsQuery.Read("創業 補助");
    private readonly List<TimeSpan> pauses = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Several_words_find_each_programme_once_and_its_detail_becomes_text(DatabaseKind kind)
    {
        await using var server = await JGrantsServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(kind);
        var seen = new List<WorkProgress>();

        var list = await FetchAsync(house, server, new Seen(seen));

        list.Problems.ShouldBeEmpty();
        list.Listings.Select(l => l.Key).ShouldBe(["a01", "a02", "a03"]);
        var first = list.Listings[0];
        (first[Ds451.Title], first[Ds451.Content], first[Ds451.Region], first[Ds451.Limit], first[Ds451.Rate]).ShouldBe(
            ("架空の創業補助金", "内容", "青森県", "500000", "2/3以内")
        );
        first.Cells.Keys.ShouldNotContain("application_guidelines");
        list.Notes.ShouldContain(n => n.Contains("出典", StringComparison.Ordinal));
        server.Asked.ShouldBe(["創業", "補助", "a01", "a02", "a03"]);
        seen[^1].IsFinished.ShouldBeTrue();
    }

    [Fact]
    public async Task A_busy_server_is_given_the_rest_that_it_asks_for_and_one_that_stumbles_is_asked_again()
    {
        await using var server = await JGrantsServer.StartAsync();
        server.Once("創業", StatusCodes.Status429TooManyRequests, retryAfter: "7");
        server.Once("a01", StatusCodes.Status500InternalServerError);
        server.Once("a01", StatusCodes.Status503ServiceUnavailable);
        server.Once("a02", context => context.Response.WriteAsync("""{"result":[{"id":"""));
        server.Once("a03", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        var list = await FetchAsync(house, server);

        list.Listings.Count.ShouldBe(3);
        pauses
            .Where(p => p >= TimeSpan.FromSeconds(1))
            .ShouldBe([
                TimeSpan.FromSeconds(7),
                TimeSpan.FromSeconds(1),
                TimeSpan.FromSeconds(2),
                TimeSpan.FromSeconds(1),
                TimeSpan.FromSeconds(1),
            ]);
        pauses.Count(p => p == JGrantsSettings.None.Pause).ShouldBe(5);
        server.Asked.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_programme_without_a_detail_keeps_what_the_list_says_and_is_told()
    {
        await using var server = await JGrantsServer.StartAsync();
        server.Once("a02", StatusCodes.Status404NotFound);
        server.Once("a03", context => context.Response.WriteAsync("""{"result":[]}"""));
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        var list = await FetchAsync(house, server);

        list.Listings.Select(l => l[Ds451.Content]).ShouldBe(["内容", "", ""]);
        list.Listings[1][Ds451.Title].ShouldBe("架空の創業支援");
        list.Notes.ShouldContain(n => n.StartsWith("詳細を取れなかった制度が 2 件", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task A_fetch_that_was_cut_off_goes_on_where_it_stopped(DatabaseKind kind)
    {
        await using var server = await JGrantsServer.StartAsync();
        for (var i = 0; i < JGrantsSettings.None.Attempts; i++)
            server.Once("a02", StatusCodes.Status502BadGateway);
        await using var house = await DoorsHouse.OpenAsync(kind);

        var silent = await Should.ThrowAsync<JGrantsSilentException>(() => FetchAsync(house, server));
        silent.Message.ShouldContain("502");
        var asked = server.Asked.Count;
        var list = await FetchAsync(house, server);

        list.Listings.Count.ShouldBe(3);
        // The words are asked again, a01 is not.
        server.Asked.Skip(asked).ShouldBe(["創業", "補助", "a02", "a03"]);
        await house.AsAsync(
            Actor.Operator,
            async s => (await s.GetRequiredService<OkoshiDb>().Set<FetchedRecord>().CountAsync(Token)).ShouldBe(0)
        );
    }

    [Fact]
    public async Task A_person_stops_a_fetch_and_what_was_there_stays()
    {
        await using var server = await JGrantsServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        server.Once(
            "a02",
            async context =>
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );

        await Should.ThrowAsync<OperationCanceledException>(() => FetchAsync(house, server, token: stop.Token));

        await house.AsAsync(
            Actor.Operator,
            async s =>
                (await s.GetRequiredService<OkoshiDb>().Set<FetchedRecord>().Select(r => r.Number).ToListAsync(Token)).ShouldBe(["a01"])
        );
    }

    [Fact]
    public async Task A_longer_rest_than_we_wait_or_a_refusal_ends_it()
    {
        await using var server = await JGrantsServer.StartAsync();
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        server.Once("創業", StatusCodes.Status429TooManyRequests, retryAfter: "86400");
        (await Should.ThrowAsync<JGrantsSilentException>(() => FetchAsync(house, server))).Message.ShouldContain("混み合って");
        server.Once("創業", StatusCodes.Status403Forbidden);
        (await Should.ThrowAsync<JGrantsSilentException>(() => FetchAsync(house, server))).Message.ShouldContain("403");
        server.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_an_address_nothing_leaves_and_the_operator_is_told_how_to_name_one()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        var refused = await house.AsAsync(
            Actor.Operator,
            s => Should.ThrowAsync<BadInputException>(() => s.GetRequiredService<FetchJGrants>().PrepareAsync(Query, Token))
        );

        refused.Lines.Single().ShouldContain(JGrantsSettings.Variable);
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(Actor.Visitor, s => s.GetRequiredService<FetchJGrants>().PrepareAsync(Query, Token))
        );
    }

    [Theory]
    [InlineData("ftp://example.jp", false)]
    [InlineData("jgrants", false)]
    [InlineData("", true)]
    [InlineData("https://example.jp/exp/v1/public", true)]
    public void An_address_is_a_web_server_or_none(string text, bool good) => JGrantsSettings.TryRead(text, out _).ShouldBe(good);

    [Fact]
    public void Words_are_of_two_letters_or_more_and_none_are_the_usual_ones()
    {
        JGrantsQuery.Read(" ").Keywords.ShouldBe(JGrantsQuery.Usual);
        JGrantsQuery.Read("創業、設備　ＩＴ 創業").Keywords.ShouldBe(["創業", "設備", "IT"]);
        Should.Throw<BadInputException>(() => JGrantsQuery.Read($"創 設備 {new string('長', 256)}")).Lines.Count.ShouldBe(2);
    }

    private async Task<ListingTable> FetchAsync(
        DoorsHouse house,
        JGrantsServer server,
        IProgress<WorkProgress>? progress = null,
        CancellationToken? token = null
    )
    {
        // The pauses are noted, not waited for; a slow answer is given up soon.
        var settings = new JGrantsSettings(server.Address)
        {
            Patience = TimeSpan.FromSeconds(2),
            Wait = (pause, cancellationToken) =>
            {
                pauses.Add(pause);
                return Task.CompletedTask;
            },
        };
        using var api = new JGrantsApi(settings);
        return await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                var fetch = new FetchJGrants(db, api, settings, s.GetRequiredService<AccessGate>(), house.Clock);
                var import = await fetch.PrepareAsync(Query, token ?? Token);
                await fetch.RunAsync(import.Id, progress, token ?? Token);
                return ListingReader.Read(
                    import.Format,
                    import.FileName,
                    (await db.ListingImports.AsNoTracking().SingleAsync(i => i.Id == import.Id, Token)).Content!
                );
            }
        );
    }

    private sealed class Seen(List<WorkProgress> seen) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => seen.Add(value);
    }
}
