using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Search;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Search;

public sealed class SearchProgrammesTests
{
    private const string List = """
        {"result":[
        {"id":"x1","title":"架空の創業補助金","organization":"見本県","target_area_search":"青森県","subsidy_max_limit":500000,"acceptance_start_datetime":"2026-10-01","acceptance_end_datetime":"2027-01-29T15:30:00Z","use_purpose":"新たな事業を行いたい / 販路を広げたい","industry":"製造業","detail":"<p>これから創業する人に</p>","last_updated":"2026-09-01"},
        {"id":"x2","title":"架空のスタートアップ支援","organization":"見本市","target_area_search":"青森県 / 秋田県","subsidy_max_limit":3000000,"acceptance_end_datetime":"2026-10-31","use_purpose":"販路を広げたい","industry":"製造業 / 小売業","detail":"創業から三年までの会社","last_updated":"2026-10-01"},
        {"id":"x3","title":"架空の設備助成","target_area_search":"全国","subsidy_max_limit":0,"detail":"ＩＴの設備をそろえる。ﾃﾞｼﾞﾀﾙ化"},
        {"id":"x4","title":"架空の輸出","target_area_search":"北海道","acceptance_start_datetime":"2026-12-01","detail":"海外へ"}
        ]}
        """;

    private static readonly DateOnly Day = new(2026, 11, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Words_in_the_name_come_first_then_what_is_open(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);

        (await KeysAsync(house, "")).ShouldBe(["x1", "x3", "x4", "x2"]);
        (await KeysAsync(house, "q=創業")).ShouldBe(["x1", "x2"]);
        (await KeysAsync(house, "q=設備 そろえる")).ShouldBe(["x3"]);
        (await KeysAsync(house, "q=創業 設備")).ShouldBeEmpty();
        (await KeysAsync(house, "sort=limit&dir=desc")).ShouldBe(["x2", "x1", "x3", "x4"]);
        (await KeysAsync(house, "sort=until")).ShouldBe(["x2", "x1", "x3", "x4"]);
    }

    [Theory]
    [InlineData("スタート", "x2")]
    [InlineData("すたーとあっぷ", "x2")]
    [InlineData("ｽﾀｰﾄｱｯﾌﾟ", "x2")]
    [InlineData("デジタル", "x3")]
    [InlineData("it", "x3")]
    [InlineData("海", "x4")]
    [InlineData("輸出", "x4")]
    public async Task Width_kana_and_case_do_not_matter_and_one_letter_is_enough(string words, string key)
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);

        (await KeysAsync(house, "q=" + Uri.EscapeDataString(words))).ShouldBe([key]);
    }

    [Theory]
    [InlineData("高崎", "髙﨑の店")]
    [InlineData("髙﨑", "高崎の店")]
    [InlineData("葛城", "葛\U000E0100城の店")]
    [InlineData("渡邉", "渡辺の店")]
    [InlineData("斉藤", "齋藤の店")]
    [InlineData("浜", "濱の店")]
    [InlineData("1～2", "1〜2の店")]
    public async Task Variants_of_a_kanji_do_not_matter(string words, string title)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var bytes = Encoding.UTF8.GetBytes($$"""{"result":[{"id":"x1","title":"{{title}}"},{"id":"x2","title":"架空の店"}]}""");
        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportListing>()
                    .StoreAsync(ListingReader.Read("jgrants", "一覧.json", bytes), bytes, new ListingDecision(Day), Token)
        );

        (await KeysAsync(house, "q=" + Uri.EscapeDataString(words))).ShouldBe(["x1"]);
    }

    /// <summary>At noon of the first of November in Japan a programme closes that the morning still finds open.</summary>
    [Fact]
    public async Task What_closes_at_an_hour_is_closed_from_that_hour_on_everywhere()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var bytes = Encoding.UTF8.GetBytes(
            """{"result":[{"id":"x1","title":"昼まで","acceptance_end_datetime":"2026-11-01 12:00"},{"id":"x2","title":"夕方まで","acceptance_end_datetime":"2026-11-01T08:00:00Z"}]}"""
        );
        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportListing>()
                    .StoreAsync(ListingReader.Read("jgrants", "一覧.json", bytes), bytes, new ListingDecision(Day), Token)
        );
        // The house begins at nine in the morning of Japan.
        (await OpenAsync()).ShouldBe(["x1", "x2"]);
        house.Clock.Advance(new TimeSpan(2, 59, 0));
        (await OpenAsync()).ShouldBe(["x1", "x2"]);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        (await OpenAsync()).ShouldBe(["x2"]);
        house.Clock.Advance(TimeSpan.FromHours(5));
        (await OpenAsync()).ShouldBeEmpty();

        async Task<IReadOnlyList<string>> OpenAsync() =>
            await house.AsAsync(
                Actor.Visitor,
                s =>
                {
                    var found = s.GetRequiredService<SearchProgrammes>().All(ListQuery.Parse("f.reception=受付中"));
                    var now = s.GetRequiredService<ProgrammeCatalogue>().Now.All.Where(e => e.Reception == Reception.Open);
                    string[] keys = [.. found.Select(e => e.Key).Order()];
                    keys.ShouldBe(now.Select(e => e.Key).Where(k => k.StartsWith('x')).Order());
                    return Task.FromResult<IReadOnlyList<string>>(keys);
                }
            );
    }

    [Theory, EachDatabase]
    public async Task Facets_count_what_each_choice_would_show(DatabaseKind kind)
    {
        await using var house = await FilledAsync(kind);

        var all = await PageAsync(house, "");
        Values(all, "reception").ShouldBe([("受付中", 1), ("日付の記載なし", 1), ("これから", 1), ("受付終了", 1)]);
        Values(all, "region").ShouldBe([("青森県", 2), ("全国", 1), ("北海道", 1), ("秋田県", 1)], ignoreOrder: true);
        Values(all, "range").ShouldBe([("50万円まで", 1), ("500万円まで", 1), ("（記載なし）", 2)]);
        Values(all, "origin").ShouldBe([("jGrants", 4)]);

        var narrowed = await PageAsync(house, "f.region=青森県&f.purpose=新たな事業を行いたい");
        narrowed.Rows.Select(r => r.Key).ShouldBe(["x1"]);
        // The other values of a chosen facet still show what they would bring.
        Values(narrowed, "purpose").ShouldBe([("新たな事業を行いたい", 1), ("販路を広げたい", 2)]);
        Values(narrowed, "reception").ShouldBe([("受付中", 1)]);
        (await PageAsync(house, "f.colour=赤&sort=colour")).Notes.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_instant_of_the_api_is_a_day_in_Japan_and_no_date_is_never_closed()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        var rows = (await PageAsync(house, "")).Rows.ToDictionary(r => r.Key);

        // 15:30 of the 29th in UTC is after midnight in Japan.
        rows["x1"].Until.ShouldBe(new DateOnly(2027, 1, 30));
        (rows["x3"].Reception, rows["x3"].Limit).ShouldBe((Reception.Unstated, null));
        rows.Values.ShouldAllBe(r => !r.HasRule);
    }

    [Fact]
    public async Task The_index_follows_the_catalogue()
    {
        await using var house = await FilledAsync(DatabaseKind.Sqlite);
        (await KeysAsync(house, "q=販路")).Count.ShouldBe(2);

        await ImportAsync(house, """{"result":[{"id":"x9","title":"架空の販路補助金"}]}""", new ListingDecision(Day, EndMissing: true));

        (await KeysAsync(house, "q=販路")).ShouldBe(["x9"]);
    }

    [Fact]
    public void The_index_finds_what_a_plain_look_at_every_text_finds()
    {
        const string Letters = "創業支援補助金あいうabc ";
        var random = new Random(7);
        string Make(int longest) =>
            new([.. Enumerable.Range(0, random.Next(1, longest)).Select(_ => Letters[random.Next(Letters.Length)])]);
        string[] texts = [.. Enumerable.Range(0, 300).Select(_ => TextFold.Fold(Make(60)))];
        var index = NgramIndex.Of(texts);

        foreach (var word in Enumerable.Range(0, 2000).SelectMany(_ => TextFold.Words(Make(6))))
        {
            var set = Bits.All(texts.Length);
            index.Narrow(set, word);
            Bits.Members(set)
                .ShouldBe(Enumerable.Range(0, texts.Length).Where(i => texts[i].Contains(word, StringComparison.Ordinal)), word);
        }
    }

    [Fact]
    public void An_index_that_followed_changes_answers_as_one_made_anew()
    {
        string[] words = ["創業", "支援", "補助", "金", "あ", "abc"];
        string[] queries =
        [
            "",
            "q=創業",
            "q=金",
            "q=あ 補助",
            "q=abc&f.region=青森県",
            "f.owner=甲&f.purpose=あ",
            "sort=title",
            "sort=limit&dir=desc&f.reception=受付中",
            "q=支援&page=2&size=5",
        ];
        var random = new Random(11);
        var (number, day, hour) = (0, Day, (TimeOnly?)null);
        var entries = Enumerable.Range(0, 40).Select(_ => Make($"k{number++:000}")).ToList();
        var index = new CatalogueIndex(entries, (Day, null));

        // More changes than an index follows before it is laid out anew.
        for (var step = 0; step < 200; step++)
        {
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                var at = random.Next(entries.Count);
                var kind = random.Next(3);
                if (kind == 0)
                    entries[at] = Make(entries[at].Key);
                else if (kind == 1 && entries.Count > 20)
                    entries.RemoveAt(at);
                else
                    entries.Insert(at, Make($"k{number++:000}"));
            }
            if (step % 20 == 19)
            {
                day = day.AddDays(random.Next(-20, 20));
                hour = random.Next(2) == 0 ? null : new TimeOnly(17, 0);
                entries = entries.ConvertAll(e => e with { Day = day, Hour = hour });
            }
            index = index.With([.. entries], (day, hour));
            var anew = new CatalogueIndex([.. entries], (day, hour));
            foreach (var query in queries.Select(ListQuery.Parse))
            {
                Shown(index.Page(query, 50)).ShouldBe(Shown(anew.Page(query, 50)), $"step {step}, {query}");
                index.Select(query).Select(e => e.Key).ShouldBe(anew.Select(query).Select(e => e.Key));
            }
        }

        string Any(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => words[random.Next(words.Length)]));
        CatalogueEntry Make(string key)
        {
            var title = Any(4);
            var programme = new SupportProgramme(key, title, ServesKind.Application, null, [], new Citation("見本", "", ""));
            var texts = new Dictionary<string, string> { [Ds451.Title] = title, [Ds451.Content] = Any(12) };
            var content = new VersionContent(texts, ServesKind.Application, "{}", Day, null);
            return new CatalogueEntry(programme, day)
            {
                Address = key,
                Summary = Any(12),
                Version = random.Next(4) == 0 ? null : new PublishedVersion(Guid.NewGuid(), 1, content, ProgrammeConditions.None),
                Owner = random.Next(3) switch
                {
                    0 => "",
                    1 => "甲",
                    _ => "乙" + random.Next(40),
                },
                Regions = random.Next(2) == 0 ? [] : ["青森県"],
                Purposes = [.. words.Where(_ => random.Next(4) == 0)],
                Limit = random.Next(2) == 0 ? null : new Yen(random.Next(1, 9) * 400_000),
                Hour = hour,
                Opens = random.Next(2) == 0 ? WrittenDay.None : new(Day.AddDays(random.Next(-40, 40)), null, "", ""),
                Closes = random.Next(2) == 0 ? WrittenDay.None : new(Day.AddDays(random.Next(-3, 3)), new TimeOnly(17, 0), "", ""),
                Updated = random.Next(2) == 0 ? null : Day.AddDays(-random.Next(5)),
                Origin = "見本",
            };
        }

        static string Shown(ListPage<CatalogueEntry> page) =>
            string.Join(
                '\n',
                [
                    $"{page.Filtered}/{page.Total} {page.Page}/{page.PageCount}",
                    .. page.Rows.Select(r => r.Key),
                    .. page.Facets.Select(f => f.Key + string.Join(',', f.Values)),
                ]
            );
    }

    [Theory, EachDatabase]
    public async Task Programmes_of_a_national_site_are_found_as_a_plain_look_finds_them(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await ImportAsync(house, Published("jgrants-2026-08-22.json"), new ListingDecision(Day));
        var all = await house.AsAsync(Actor.Visitor, s => Task.FromResult(Search(s).All(new ListQuery())));

        all.Count.ShouldBe(10);
        foreach (var words in new[] { "創業", "省エネ", "ものづくり", "水", "設備 導入", "中小企業 補助 青森" })
        {
            string[] expected =
            [
                .. all.Where(e => TextFold.Words(words).All(w => e.SearchText.Contains(w, StringComparison.Ordinal)))
                    .Select(e => e.Key)
                    .Order(StringComparer.Ordinal),
            ];
            expected.Length.ShouldBeInRange(1, 5, customMessage: words);
            string[] found = [.. (await KeysAsync(house, "size=500&q=" + Uri.EscapeDataString(words))).Order(StringComparer.Ordinal)];
            found.ShouldBe(expected, words);
        }
    }

    private static (string, int)[] Values(ListPage<CatalogueEntry> page, string facet) =>
        [.. page.Facets.Single(f => f.Key == facet).Values.Select(v => (v.Label, v.Count!.Value))];

    private static async Task<IReadOnlyList<string>> KeysAsync(DoorsHouse house, string query) =>
        [.. (await PageAsync(house, query)).Rows.Select(r => r.Key)];

    private static Task<ListPage<CatalogueEntry>> PageAsync(DoorsHouse house, string query) =>
        house.AsAsync(Actor.Visitor, s => Task.FromResult(Search(s).Page(ListQuery.Parse(query))));

    /// <summary>The search over a house without a region pack.</summary>
    private static SearchProgrammes Search(IServiceProvider services)
    {
        var region = services.GetRequiredService<RegionContext>();
        region.Use(EmptyPack.Of("架空市", MunicipalityCode.Parse("022012"), ""));
        region.MoveTo(Day);
        return new SearchProgrammes(region);
    }

    private static byte[] Published(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published", name));

    private static async Task<DoorsHouse> FilledAsync(DatabaseKind kind)
    {
        var house = await DoorsHouse.OpenAsync(kind);
        await ImportAsync(house, List, new ListingDecision(Day.AddDays(-31)));
        return house;
    }

    private static Task<ListingComparison> ImportAsync(DoorsHouse house, string text, ListingDecision decision) =>
        ImportAsync(house, Encoding.UTF8.GetBytes(text), decision);

    private static Task<ListingComparison> ImportAsync(DoorsHouse house, byte[] bytes, ListingDecision decision) =>
        house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<ImportListing>().StoreAsync(ListingReader.Read("jgrants", "一覧", bytes), bytes, decision, Token)
        );
}
