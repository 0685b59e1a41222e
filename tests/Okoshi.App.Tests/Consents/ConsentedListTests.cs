using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Lists;
using Okoshi.App.Research;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Consents;

/// <summary>Lists of those who consented: a page costs its own rows, and whoever is not on it was not looked at.</summary>
public sealed class ConsentedListTests
{
    private static readonly StoredList<PersonRow> People = new StoredList<PersonRow>(
        "people",
        "人",
        c =>
            [
                c.Sealed("name", "呼び名", r => r.Name),
                c.Choice("channel", "連絡", r => r.Channel, ConsentWords.Of),
                c.Instant("given", "とき", r => r.GivenAt),
            ]
    )
    {
        PageSize = 4,
    }
        .NewestFirst(r => r.GivenAt)
        .NewestFirst(r => r.ConsentId);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Every_person_stands_on_one_page_and_those_of_the_page_are_noted_alone(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var adviser = await house.PersonAsync("相談員", null, Role.Adviser);
        // Three say yes in the same instant: their order must still be one.
        await ConsentAsync(house, adviser, ConsentPurpose.Advice, 14, i => TimeSpan.FromMinutes(i / 3));
        await ConsentAsync(house, adviser, ConsentPurpose.Finance, 2, i => TimeSpan.Zero, "融資の人");
        await ConsentAsync(house, await house.PersonAsync("よそ", null, Role.Adviser), ConsentPurpose.Advice, 2, _ => default, "よその人");

        var pages = new List<StoredPage<PersonRow>>();
        for (var next = new ListQuery(); next is not null; next = pages[^1].Next)
            pages.Add(await PageAsync(house, adviser, Again(next)));
        pages.Select(p => p.Rows.Count).ShouldBe([4, 4, 4, 2]);
        pages.SelectMany(p => p.Rows).Select(r => r.GivenAt).ShouldBeInOrder(SortDirection.Descending);
        pages.SelectMany(p => p.Rows).Select(r => r.Name).Order().ShouldBe(Enumerable.Range(0, 14).Select(i => $"住民{i:00}"));
        (await PageAsync(house, adviser, Again(pages[^1].Previous!))).Rows.ShouldBe(pages[^2].Rows);
        (await NotedAsync(house, Resource.Person)).ShouldBe(18);

        await PageAsync(house, adviser, ListQuery.Parse("f.channel=電話"));
        (await NotedAsync(house, Resource.Person)).ShouldBe(18);
    }

    [Theory, EachDatabase]
    public async Task A_name_is_found_though_the_database_cannot_read_it(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var adviser = await house.PersonAsync("相談員", null, Role.Adviser);
        await ConsentAsync(house, adviser, ConsentPurpose.Advice, 25, i => TimeSpan.FromDays(i));

        (await NamesAsync("q=住民00")).ShouldBe(["住民00"]);
        (await NamesAsync("q=２４")).ShouldBe(["住民24"]);
        (await NamesAsync("q=住民+2026-11-03")).ShouldBe(["住民02"]);
        (await NamesAsync("q=だれも")).ShouldBeEmpty();
        var first = await PageAsync(house, adviser, ListQuery.Parse("q=住民1"));
        first.Rows.Select(r => r.Name).ShouldBe(["住民19", "住民18", "住民17", "住民16"]);
        var second = await PageAsync(house, adviser, Again(first.Next!));
        second.Rows.Select(r => r.Name).ShouldBe(["住民15", "住民14", "住民13", "住民12"]);
        (await PageAsync(house, adviser, Again(second.Previous!))).Rows.ShouldBe(first.Rows);
        (await PageAsync(house, adviser, Again(second.Next!))).Next.ShouldBeNull();

        async Task<IEnumerable<string>> NamesAsync(string query) =>
            (await PageAsync(house, adviser, ListQuery.Parse(query))).Rows.Select(r => r.Name);
    }

    [Theory, EachDatabase]
    public async Task A_page_of_people_costs_the_same_however_many_there_are(DatabaseKind kind)
    {
        var watched = new WatchedQueries();
        await using var house = await DoorsHouse.OpenAsync(kind, watched.Register);
        var adviser = await house.PersonAsync("相談員", null, Role.Adviser);
        await ConsentAsync(house, adviser, ConsentPurpose.Advice, 5, i => TimeSpan.FromMinutes(i));
        var few = await CostAsync();
        await ConsentAsync(house, adviser, ConsentPurpose.Advice, 300, i => TimeSpan.FromHours(i));

        (await CostAsync()).ShouldBe(few);

        async Task<int> CostAsync()
        {
            var unbounded = new List<string>();
            watched.Count = 0;
            watched.Answered = sql =>
            {
                if (sql.Contains("FROM \"Consents\"", StringComparison.Ordinal) && !sql.Contains("LIMIT", StringComparison.Ordinal))
                    unbounded.Add(sql);
            };
            (await PageAsync(house, adviser, new ListQuery())).Rows.Count.ShouldBe(4);
            unbounded.ShouldBeEmpty();
            return watched.Count;
        }
    }

    [Theory, EachDatabase]
    public async Task A_page_of_pseudonyms_notes_its_own_persons_and_asks_no_more_for_more(DatabaseKind kind)
    {
        var watched = new WatchedQueries();
        await using var house = await DoorsHouse.OpenAsync(kind, watched.Register);
        var researcher = await house.PersonAsync("研究員", null, Role.Researcher);
        await ConsentAsync(house, researcher, ConsentPurpose.Research, 3, _ => default);
        var asked = 0;
        // The notes themselves are written a row at a time by one of the databases.
        watched.Answered = sql => asked += sql.Contains("SELECT", StringComparison.Ordinal) ? 1 : 0;
        (await ResearchList.ReadAsync(house, researcher)).Count.ShouldBe(3);
        var few = asked;
        await ConsentAsync(house, researcher, ConsentPurpose.Research, 120, _ => default, "人");
        asked = 0;

        var page = await ResearchList.ReadAsync(house, researcher);

        (page.Count, asked).ShouldBe((50, few));
        page.Select(r => r.Pseudonym).ShouldBeInOrder(SortDirection.Ascending);
        (await NotedAsync(house, Resource.ResearchRecord)).ShouldBe(3 + 50);
        // What the search leaves out does not leave the product either.
        var taken = await house.AsAsync(
            researcher,
            s =>
                s.GetRequiredService<ListResearchRecords>()
                    .ExportAsync(ResearchList.Definition, ListQuery.Parse($"q={page[7].Pseudonym}"), new DateOnly(2026, 11, 1), Token)
        );
        (taken.Rows.Count, await NotedAsync(house, Resource.ResearchRecord)).ShouldBe((1, 3 + 50 + 1));
    }

    private static Task<StoredPage<PersonRow>> PageAsync(DoorsHouse house, Actor reader, ListQuery query) =>
        house.AsAsync(reader, s => s.GetRequiredService<ListPeople>().RunAsync(People, query, Token));

    /// <summary>As it comes back from an address.</summary>
    private static ListQuery Again(ListQuery query) => ListQuery.Parse(query.ToQueryString());

    private static Task<int> NotedAsync(DoorsHouse house, Resource resource) =>
        house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .AuditEvents.CountAsync(
                        e => e.Resource == resource && (e.Kind == AuditKind.Read || e.Kind == AuditKind.Exported),
                        Token
                    )
        );

    /// <summary>Residents who say yes to the organisation of a reader.</summary>
    private static Task ConsentAsync(
        DoorsHouse house,
        Actor reader,
        ConsentPurpose purpose,
        int count,
        Func<int, TimeSpan> after,
        string name = "住民"
    ) =>
        house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var (db, now) = (s.GetRequiredService<OkoshiDb>(), house.Clock.GetUtcNow());
                for (var i = 0; i < count; i++)
                {
                    var mail = $"{Guid.NewGuid():N}@example.jp";
                    var account = new Account
                    {
                        Id = Guid.CreateVersion7(now),
                        DisplayName = $"{name}{i:00}",
                        UserName = mail,
                        Email = mail,
                        CreatedAt = now,
                    };
                    db.Users.Add(account);
                    db.Consents.Add(
                        new Consent
                        {
                            Id = Guid.NewGuid(),
                            AccountId = account.Id,
                            OrganizationId = reader.Roles[1].OrganizationId!.Value,
                            Purpose = purpose,
                            Channel = ConsentChannel.Mail,
                            GivenAt = now + after(i),
                        }
                    );
                }
                await db.SaveChangesAsync(Token);
            }
        );
}
