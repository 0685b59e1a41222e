using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Okoshi.Web.Tests;

/// <summary>How often a page asks the database: a few times, and never once for each row.</summary>
public sealed class QueryTests(WebProduct product)
{
    private const int MostOfPublicPage = 5;
    private const int MostOfStaffPage = 10;

    [Fact, Trait("lane", "full")]
    public async Task Pages_ask_the_database_a_few_times()
    {
        var site = await product.SiteAsync();
        using var visitor = new FormClient(product.Address);
        using var reader = await product.SignInAsync(site.Reader);
        using var counter = new QueryCounter();
        var tooMany = new List<string>();
        foreach (var page in site.Samples(1))
        {
            foreach (var (client, most) in new[] { (visitor, MostOfPublicPage), (reader, MostOfStaffPage) })
            {
                var (status, queries) = await counter.FewestAsync(client, page.Address, most);
                if (status == 200 && queries > most)
                    tooMany.Add($"{page.Address} ({(client == visitor ? "visitor" : "reader")}): {queries}");
            }
        }

        tooMany.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_of_open_data_asks_only_what_is_published_and_who_asks()
    {
        using var visitor = new FormClient(product.Address);
        using var counter = new QueryCounter();
        foreach (var address in new[] { "/region", "/opportunities", "/support", "/plans", "/push", "/measure", "/offers?age=18-24" })
        {
            var answer = await counter.FewestAsync(visitor, address, 1);
            answer.ShouldBe((200, 1), address);
        }
    }

    /// <summary>Counts the commands of a request by its trace.</summary>
    private sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<ActivityTraceId, int> commands = new();
        private readonly List<IDisposable> subscriptions = [];

        public QueryCounter() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        /// <summary>
        /// How often it asks once everything has been read: what is read for the first time stays in memory. Other tests publish in the same
        /// product at the same time, after which a page reads anew; it is asked again before it counts as too much.
        /// </summary>
        public async Task<(int Status, int Queries)> FewestAsync(FormClient client, string address, int most)
        {
            await CountAsync(client, address);
            var answer = await CountAsync(client, address);
            for (var attempt = 0; attempt < 4 && answer.Queries > most; attempt++)
                answer = await CountAsync(client, address);
            return answer;
        }

        private async Task<(int Status, int Queries)> CountAsync(FormClient client, string address)
        {
            var trace = ActivityTraceId.CreateRandom();
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
            using var response = await client.Client.SendAsync(request, TestContext.Current.CancellationToken);
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return ((int)response.StatusCode, commands.GetValueOrDefault(trace));
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                lock (subscriptions)
                    subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && Activity.Current is { } activity)
                commands.AddOrUpdate(activity.TraceId, 1, (_, count) => count + 1);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose()
        {
            lock (subscriptions)
                subscriptions.ForEach(s => s.Dispose());
        }
    }
}
