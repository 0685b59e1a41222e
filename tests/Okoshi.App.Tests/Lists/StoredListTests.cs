using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Documents;
using Okoshi.App.Jobs;
using Okoshi.App.Lists;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Lists;

/// <summary>Lists that the database pages: the same rows as if all were read, whatever comes in between, at the same cost.</summary>
public sealed class StoredListTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly StoredList<JobOverview> Jobs = new StoredList<JobOverview>(
        "jobs",
        "ジョブ",
        c =>
            [
                c.Number("id", "番号", "", j => j.Id),
                c.Choice("state", "状態", j => j.State, s => s.ToString()),
                c.Text("progress", "進みぐあい", j => j.ProgressText, searched: true),
                c.Instant("finished", "終わり", j => j.FinishedAt),
                c.Number("attempts", "試した回数", "回", j => j.Attempts),
                c.Id("account", "だれが", j => j.AccountId),
            ]
    )
    {
        PageSize = 4,
    }.NewestFirst(j => j.Id);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Page_after_page_and_back_gives_every_row_once_in_every_order(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, 23);
        await using var db = database.Open();
        var all = await Rows(db).ToListAsync(Token);
        foreach (var sort in new[] { "", "id", "state", "progress", "finished", "attempts" })
        {
            foreach (var descending in new[] { false, true })
            {
                var query = new ListQuery { Sort = sort, Descending = descending };
                var pages = await WalkAsync(db, query);
                pages.SelectMany(p => p.Rows).Select(j => j.Id).ShouldBe(Expected(all, query).Select(j => j.Id), $"{sort} {descending}");

                var back = new List<long>();
                for (var page = pages[^1]; page is not null; page = page.Previous is { } q ? await PageAsync(db, q) : null)
                    back.InsertRange(0, page.Rows.Select(j => j.Id));
                back.ShouldBe(pages.SelectMany(p => p.Rows).Select(j => j.Id), $"back {sort} {descending}");
            }
        }
    }

    [Theory, EachDatabase]
    public async Task A_row_that_comes_between_two_pages_neither_doubles_nor_hides_another(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, 12);
        await using var db = database.Open();
        var first = await PageAsync(db, new ListQuery());
        db.Jobs.Add(JobOf(13));
        await db.SaveChangesAsync(Token);

        var second = await PageAsync(db, Again(first.Next!));
        first.Rows.Concat(second.Rows).Select(j => j.Id).ShouldBe([12, 11, 10, 9, 8, 7, 6, 5]);

        await db.Jobs.Where(j => j.Id == 5).ExecuteDeleteAsync(Token);
        (await PageAsync(db, Again(second.Next!))).Rows.Select(j => j.Id).ShouldBe([4, 3, 2, 1]);
    }

    [Theory, EachDatabase]
    public async Task Words_filters_days_and_numbers_narrow_the_list(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, 23);
        await using var db = database.Open();

        (await FoundAsync("q=ALPHA")).ShouldBe([22, 19, 16, 13, 10, 7, 4, 1]);
        (await FoundAsync("q=ａｌｐｈａ+dead")).ShouldBe([19, 7]);
        (await FoundAsync("f.state=Done&f.state=Dead&sort=id")).ShouldBe([2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23]);
        (await FoundAsync("q=令和8年11月3日")).ShouldBe([2]);
        (await FoundAsync($"q={Account(4)}")).ShouldBe([4]);
        (await FoundAsync("q=50%25")).ShouldBe([]);
        (await PageAsync(db, ListQuery.Parse("after=xyz&f.no=1&sort=account"))).Notes.Count.ShouldBe(3);

        async Task<IReadOnlyList<long>> FoundAsync(string query) =>
            [.. (await PageAsync(db, ListQuery.Parse(query + "&size=100"))).Rows.Select(j => j.Id)];
    }

    [Theory, EachDatabase]
    public async Task A_database_finds_the_variants_of_a_kanji(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, 0);
        await using var db = database.Open();
        string[] names = ["高崎の髙﨑", "葛\U000E0100城", "渡邊", "𠮷野", "10〜20", "高岡"];
        db.Jobs.AddRange(names.Select((n, i) => JobOf(i + 1, n)));
        await db.SaveChangesAsync(Token);

        foreach (
            var (word, id) in new[]
            {
                ("髙崎の高﨑", 1),
                ("葛城", 2),
                ("葛\U000E0100城", 2),
                ("渡辺", 3),
                ("吉野", 4),
                ("10～20", 5),
                ("高岡", 6),
            }
        )
            (await PageAsync(db, ListQuery.Parse("q=" + Uri.EscapeDataString(word)))).Rows.Select(j => (int)j.Id).ShouldBe([id], word);
    }

    [Theory, EachDatabase]
    public async Task A_page_costs_one_query_and_its_own_rows_however_many_there_are(DatabaseKind kind)
    {
        var watched = new WatchedQueries();
        await using var house = await DoorsHouse.OpenAsync(kind, watched.Register);
        var auditor = await house.PersonAsync("監査", null, Role.Auditor);
        var list = new StoredList<AuditRow>("audit", "記録", c => [c.Number("sequence", "番号", "", r => r.Event.Sequence)]).NewestFirst(
            r => r.Event.Sequence
        );
        var few = await CostAsync();
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                for (var i = 0; i < 3_000; i++)
                    s.GetRequiredService<AuditTrail>().Note(AuditKind.Read, Resource.Person, $"{i}");
                await s.GetRequiredService<OkoshiDb>().SaveChangesAsync(Token);
            }
        );

        (await CostAsync()).ShouldBe(few);

        async Task<int> CostAsync()
        {
            var unbounded = new List<string>();
            watched.Count = 0;
            watched.Answered = sql =>
            {
                if (sql.Contains("FROM \"AuditEvents\"", StringComparison.Ordinal) && !sql.Contains("LIMIT", StringComparison.Ordinal))
                    unbounded.Add(sql);
            };
            var page = await house.AsAsync(
                auditor,
                s => s.GetRequiredService<SearchAudit>().PageAsync(list, new ListQuery(), (Start.AddYears(-1), Start.AddYears(1)), Token)
            );
            page.Rows.Count.ShouldBeInRange(1, 50);
            unbounded.ShouldBeEmpty();
            return watched.Count;
        }
    }

    [Fact]
    public async Task A_file_of_many_rows_is_sent_while_it_is_read()
    {
        const int Many = 6_000;
        await using var database = await FilledAsync(DatabaseKind.Sqlite, Many);
        await using var db = database.Open();
        var read = 0;
        var export = Jobs.Export(Rows(db), new ListQuery(), new DateOnly(2026, 11, 1));
        await using var sink = new Sink(() => read);

        await CsvFile.WriteAsync(export.Columns, Counted(export.Rows), sink, CsvEncoding.Utf8, new ReplacedLetters(), Token);

        read.ShouldBe(Many);
        sink.Lines.ShouldBe(Many + 1);
        sink.ReadAtFirst.ShouldBeLessThan(2_000);
        sink.Largest.ShouldBeLessThan(200_000);

        async IAsyncEnumerable<IReadOnlyList<Cell>> Counted(IAsyncEnumerable<IReadOnlyList<Cell>> rows)
        {
            await foreach (var row in rows)
            {
                read++;
                yield return row;
            }
        }
    }

    [Fact]
    public async Task A_file_holds_the_lines_that_a_table_of_the_same_rows_holds_and_no_formula()
    {
        await using var database = await FilledAsync(DatabaseKind.Sqlite, 9);
        await using var db = database.Open();
        (await db.Jobs.FindAsync([3L], Token))!.ProgressText = "=1+1";
        await db.SaveChangesAsync(Token);
        var export = Jobs.Export(Rows(db), ListQuery.Parse("sort=id"), new DateOnly(2026, 11, 1));
        using var file = new MemoryStream();

        await CsvFile.WriteAsync(export.Columns, export.Rows, file, CsvEncoding.Utf8, new ReplacedLetters(), Token);

        var table = await export.FirstRowsAsync(Token);
        file.ToArray().ShouldBe(CsvFile.Write(table).Bytes);
        System.Text.Encoding.UTF8.GetString(file.ToArray()).ShouldContain("'=1+1");
        table.Subtitle.ShouldContain("絞り込みなし");
    }

    private static async Task<IReadOnlyList<StoredPage<JobOverview>>> WalkAsync(OkoshiDb db, ListQuery query)
    {
        var pages = new List<StoredPage<JobOverview>>();
        for (var next = query; next is not null; next = pages[^1].Next)
            pages.Add(await PageAsync(db, Again(next)));
        return pages;
    }

    private static Task<StoredPage<JobOverview>> PageAsync(OkoshiDb db, ListQuery query) => Jobs.PageAsync(Rows(db), query, Token);

    /// <summary>As it comes back from an address.</summary>
    private static ListQuery Again(ListQuery query) => ListQuery.Parse(query.ToQueryString());

    private static IQueryable<JobOverview> Rows(OkoshiDb db) => db.Jobs.AsNoTracking().Select(JobOverview.Of);

    private static IEnumerable<JobOverview> Expected(IReadOnlyList<JobOverview> all, ListQuery query)
    {
        var own = all.OrderByDescending(j => j.Id);
        IOrderedEnumerable<JobOverview> By<TKey>(Func<JobOverview, TKey> key, Func<JobOverview, bool> isMissing) =>
            query.Descending
                ? own.OrderBy(isMissing).ThenByDescending(key, Order<TKey>())
                : own.OrderBy(isMissing).ThenBy(key, Order<TKey>());
        static IComparer<TKey> Order<TKey>() =>
            typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
        return query.Sort switch
        {
            "id" => By(j => j.Id, _ => false),
            "state" => By(j => j.State.ToString(), _ => false),
            "progress" => By(j => j.ProgressText, j => j.ProgressText.Length == 0),
            "finished" => By(j => j.FinishedAt, j => j.FinishedAt is null),
            "attempts" => By(j => j.Attempts, _ => false),
            _ => own,
        };
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseKind kind, int count)
    {
        var database = await TestDatabase.MigratedAsync(kind);
        await using var db = database.Open();
        db.Jobs.AddRange(Enumerable.Range(1, count).Select(n => JobOf(n)));
        await db.SaveChangesAsync(Token);
        return database;
    }

    private static Guid Account(int number) => new(number, 0, 0, new byte[8]);

    /// <summary>Every value comes several times, so that pages end among equals.</summary>
    private static Job JobOf(int number) =>
        JobOf(
            number,
            (number % 3) switch
            {
                0 => "",
                1 => "Alpha",
                _ => "beta",
            }
        );

    private static Job JobOf(int number, string progress) =>
        new()
        {
            Id = number,
            Kind = "test",
            State = (JobState)(number % 4),
            DueAt = Start,
            CreatedAt = Start,
            Attempts = number % 3,
            MaxAttempts = 5,
            ProgressText = progress,
            FinishedAt = number % 2 == 0 ? Start.AddDays(number) : null,
            AccountId = Account(number),
        };

    /// <summary>Takes what is sent, and notes how far the list was read when it began.</summary>
    private sealed class Sink(Func<int> read) : MemoryStream
    {
        public int ReadAtFirst { get; private set; } = -1;

        public int Largest { get; private set; }

        public int Lines { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Lines += buffer.Span.Count((byte)'\n');
            Largest = Math.Max(Largest, buffer.Length);
            if (ReadAtFirst < 0 && Lines > 0)
                ReadAtFirst = read();
            return ValueTask.CompletedTask;
        }
    }
}
