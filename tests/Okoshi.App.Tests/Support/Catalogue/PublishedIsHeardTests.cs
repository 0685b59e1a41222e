using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accompany;
using Okoshi.App.Lists;
using Okoshi.App.Push;
using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Search;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>Whatever is published is heard everywhere at once, whole, and costs nothing where nothing has changed.</summary>
public sealed class PublishedIsHeardTests
{
    private const string Own = "own-1";
    private const string Listed = "list-1";

    private static readonly DateOnly Day = new(2026, 11, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_one_process_publishes_another_hears_with_its_next_request(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var other = await house.AgainAsync();
        (await HeardAsync(other, Own)).ShouldBe(new Heard(false, false, false, false, false, false, false));
        (await HeardAsync(other, Listed)).ShouldBe(new Heard(false, false, false, false, false, false, false));

        var draft = await Drafts.CreateAsync(house, author, Own, Drafts.Content(below: 90));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        await ImportAsync(house, (Listed, Drafts.Content(below: 90)));
        (await HeardAsync(other, Own)).ShouldBe(new Heard(true, true, true, true, true, true, true));
        (await HeardAsync(other, Listed)).ShouldBe(new Heard(true, true, true, true, true, true, true));

        await house.AsAsync(author, s => s.GetRequiredService<ConfirmProgramme>().EndAsync(draft.Programme, Day.AddDays(-1), Token));
        // Its page still tells what stood last.
        (await HeardAsync(other, Own)).ShouldBe(new Heard(false, false, true, false, false, false, false));
        (await HeardAsync(other, Listed)).ShouldBe(new Heard(true, true, true, true, true, true, true));
    }

    [Theory, EachDatabase]
    public async Task While_somebody_publishes_every_reader_sees_all_of_a_change_or_nothing_of_it(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, Own, Drafts.Content(title: "版1"));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        await StoreAsync(house, 0);
        using var written = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(house, written.Token), Token)).ToArray();
        try
        {
            for (var round = 1; round <= 15; round++)
                await WriteAsync(house, author, reviewer, draft.Programme, round);
        }
        finally
        {
            await written.CancelAsync();
        }

        var seen = (await Task.WhenAll(readers)).SelectMany(s => s).Distinct().ToArray();
        seen.Length.ShouldBeGreaterThan(2, "さがす人は、公開のあいだに、いくつもの姿を見た");
        await house.AsAsync(
            Actor.Visitor,
            s =>
            {
                s.GetRequiredService<ProgrammeCatalogue>().Now.Find(Own)!.Title.ShouldBe("版16");
                return Task.CompletedTask;
            }
        );
    }

    [Theory, EachDatabase]
    public async Task What_is_published_between_two_queries_of_a_reader_is_seen_whole_the_next_time(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        await ImportAsync(house, ("pair-1", Drafts.Content(title: "前")), ("pair-2", Drafts.Content(title: "前")));
        var queries = new WatchedQueries();
        var reader = await house.AgainAsync(queries.Register);
        (await TitlesAsync()).ShouldBe(("前", "前"));
        await ImportAsync(house, ("pair-1", Drafts.Content(below: 50, title: "前")));
        var published = false;
        queries.Answered = query =>
        {
            // The reader knows now that the first has changed; before it reads on, both do.
            if (published || !query.Contains("\"ChangedIn\" >", StringComparison.Ordinal))
                return;
            published = true;
            Task.Run(() => ImportAsync(house, ("pair-1", Drafts.Content(title: "後")), ("pair-2", Drafts.Content(title: "後"))))
                .GetAwaiter()
                .GetResult();
        };

        (await TitlesAsync()).ShouldBe(("前", "前"));
        published.ShouldBeTrue();
        (await TitlesAsync()).ShouldBe(("後", "後"));

        Task<(string, string)> TitlesAsync() =>
            reader.AsAsync(
                Actor.Visitor,
                s =>
                {
                    var now = s.GetRequiredService<ProgrammeCatalogue>().Now;
                    return Task.FromResult((now.Find("pair-1")!.Title, now.Find("pair-2")!.Title));
                }
            );
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 0)]
    [InlineData(DatabaseKind.Sqlite, 60)]
    public async Task A_region_opens_with_one_query_and_the_catalogue_asks_none(DatabaseKind kind, int programmes)
    {
        var queries = new WatchedQueries();
        await using var house = await Drafts.HouseAsync(kind, queries.Register);
        await ImportAsync(house, [.. Enumerable.Range(0, programmes).Select(i => ($"list-{i}", Drafts.Content()))]);
        await HeardAsync(house, Listed);

        queries.Count = 0;
        await house.AsAsync(Actor.Visitor, _ => Task.CompletedTask);
        queries.Count.ShouldBe(1);
        queries.Count = 0;
        await HeardAsync(house, Listed);
        queries.Count.ShouldBe(1, "一覧、検索、詳細、たしかめる、三つの質問、届ける、伴走の全部で、開くときの一回だけ");
    }

    [Fact]
    public async Task A_change_of_one_programme_reads_that_one_alone()
    {
        var queries = new WatchedQueries();
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite, queries.Register);
        await ImportAsync(house, [.. Enumerable.Range(0, 1200).Select(i => ($"list-{i}", Drafts.Content()))]);
        var before = await NowAsync(house);
        await ImportAsync(house, (Listed, Drafts.Content(title: "改めた名前")));

        queries.Count = 0;
        var after = await NowAsync(house);

        // The numbers; the moment's numbers; which programmes changed; their periods, confirmations and versions.
        queries.Count.ShouldBe(6);
        after.Find(Listed)!.Title.ShouldBe("改めた名前");
        after
            .All.Where(e => e.Key != Listed && e.Version is not null)
            .ShouldAllBe(e => ReferenceEquals(e.Version, before.Find(e.Key)!.Version));

        static Task<CatalogueEntries> NowAsync(DoorsHouse house) =>
            house.AsAsync(Actor.Visitor, s => Task.FromResult(s.GetRequiredService<ProgrammeCatalogue>().Now));
    }

    /// <summary>Where a programme is heard of.</summary>
    private sealed record Heard(bool List, bool Search, bool Page, bool Check, bool ThreeQuestions, bool Push, bool Accompany);

    /// <summary>Asks everywhere, in one request.</summary>
    private static Task<Heard> HeardAsync(DoorsHouse house, string key) =>
        house.AsAsync(
            Actor.Visitor,
            s =>
            {
                var check = s.GetRequiredService<CheckSupport>().Run(CheckAnswers.None);
                var offers = s.GetRequiredService<AnswerThreeQuestions>().Run(new ThreeAnswers("25-34", [], ""), 3);
                var told = s.GetRequiredService<ListProposals>().Run();
                var one = told.Proposals.FirstOrDefault(p => p.Programmes.Any(t => t.Id == key));
                s.GetRequiredService<StartCase>().Run(told.Proposals[0]).Steps.ShouldNotBeEmpty();
                return Task.FromResult(
                    new Heard(
                        s.GetRequiredService<ProgrammeCatalogue>().Now.Find(key) is not null,
                        s.GetRequiredService<SearchProgrammes>().All(ListQuery.Parse("q=見本の創業補助")).Any(e => e.Key == key),
                        s.GetRequiredService<ShowProgramme>().Run(key) is not null,
                        check.Result.Answers.Any(a => a.Outcome.Programme.Id == key),
                        offers.Matches.Any(m => m.ProposedProgrammes.Any(p => p.Programme.Id == key)),
                        one is not null,
                        one is not null && told.For(one.PersonId) == one
                    )
                );
            }
        );

    /// <summary>Looks again and again; returns what the pair of the list said, every time.</summary>
    private static async Task<List<string>> ReadAsync(DoorsHouse house, CancellationToken written)
    {
        var seen = new List<string>();
        do seen.Add(await house.AsAsync(Actor.Visitor, s => Task.FromResult(Look(s))));
        while (!written.IsCancellationRequested);
        return seen;
    }

    private static string Look(IServiceProvider services)
    {
        var now = services.GetRequiredService<ProgrammeCatalogue>().Now;
        now.All.ShouldAllBe(e => e.Title.Length > 0 && e.Owner.Length > 0 && e.Address.Length > 0);
        var (one, two) = (now.Find("pair-1"), now.Find("pair-2"));
        (two?.Title).ShouldBe(one?.Title, "一つの取り込みの二つの制度は、いつも同じ時のもの");
        (now.Find("pair-3") is null).ShouldBe(one is not null, "終わった二つのかわりに、三つ目がある");
        var own = now.Find(Own).ShouldNotBeNull();
        own.HasRule.ShouldBeTrue();
        var hits = services.GetRequiredService<SearchProgrammes>().All(new ListQuery());
        hits.Select(e => (e.Key, e.Title)).ShouldBe(now.Lines.Select(e => (e.Key, e.Title)), ignoreOrder: true);
        var page = services.GetRequiredService<ShowProgramme>().Run("pair-1").ShouldNotBeNull();
        page.Stands.ShouldBe(one is not null);
        services.GetRequiredService<ShowProgramme>().Run(Own)!.Steps[0].Number.ShouldBe(own.VersionNumber!.Value);
        var check = services.GetRequiredService<CheckSupport>().Run(CheckAnswers.None);
        check.Result.Answers.ShouldContain(a => a.Outcome.Programme.Id == Own);
        return $"{one?.Title} {own.Title}";
    }

    /// <summary>Publishes a version, confirms, and lets a list of two follow a list of one, which ends them.</summary>
    private static async Task WriteAsync(DoorsHouse house, Actor author, Actor reviewer, Guid programme, int round)
    {
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(programme, Token));
        var content = Drafts.Content(title: $"版{round + 1}") with { Corrects = round };
        next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, content, Token));
        await Drafts.PublishAsync(house, author, reviewer, next);
        await house.AsAsync(author, s => s.GetRequiredService<ConfirmProgramme>().ConfirmAsync(programme, Token));
        await StoreAsync(house, round);
    }

    /// <summary>
    /// A list that says all there is: in odd rounds the third programme alone, in even ones the other two under one name.
    /// </summary>
    private static Task<ListingComparison> StoreAsync(DoorsHouse house, int round)
    {
        string[] keys = round % 2 == 1 ? ["pair-3"] : ["pair-1", "pair-2"];
        var texts = Drafts.Content(title: $"一覧{round}").Texts;
        var list = new ListingTable(
            "見本.json",
            "jgrants",
            [.. keys.Select((key, i) => new App.Support.Listings.Listing(i + 1, key, texts))],
            [],
            []
        );
        return house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportListing>()
                    .StoreAsync(list, "見本"u8.ToArray(), new ListingDecision(Day.AddDays(round - 100), EndMissing: true), Token)
        );
    }

    private static Task<ImportedCounts> ImportAsync(DoorsHouse house, params (string Key, VersionContent Content)[] programmes) =>
        house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<RecordImported>()
                    .RunAsync(new ImportedListings("file", "見本.json", "", programmes.ToDictionary(p => p.Key, p => p.Content)), Token)
        );

    private static async Task<(Actor Author, Actor Reviewer)> PeopleAsync(DoorsHouse house)
    {
        var office = await house.OrganizationAsync("見本市");
        return (
            await house.PersonAsync("書く人", office, Role.ProgrammeOwner),
            await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner)
        );
    }
}
