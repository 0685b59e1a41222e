using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Lists;
using Okoshi.App.Personal;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Support.Search;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>Japanese search over the catalogue in a database, beside LIKE '%…%' on the same rows.</summary>
internal static class SearchBench
{
    /// <summary>The catalogue as it stands, looked at on the day of the bench.</summary>
    private static ProgrammeCatalogue Open(IServiceProvider services)
    {
        services.GetRequiredService<OpenRegion>().RunAsync(default).GetAwaiter().GetResult();
        services.GetRequiredService<RegionContext>().MoveTo(Day);
        return services.GetRequiredService<ProgrammeCatalogue>();
    }

    private static readonly DateOnly Day = new(2026, 11, 1);
    private static readonly string[] Heads =
    [
        "創業",
        "設備",
        "省エネ",
        "販路",
        "人材",
        "ものづくり",
        "デジタル",
        "観光",
        "農業",
        "空き店舗",
        "輸出",
        "研究開発",
    ];
    private static readonly string[] Tails = ["補助金", "助成金", "支援事業", "奨励金", "利子補給"];
    private static readonly string[] Places = ["北海道", "青森県", "秋田県", "岩手県", "東京都", "大阪府", "福岡県", "全国"];
    private static readonly string[] Parts =
    [
        "中小企業者",
        "小規模事業者",
        "新たな事業",
        "経費の一部",
        "二分の一以内",
        "市内に事業所",
        "導入する設備",
        "専門家の助言",
        "販売の広がり",
        "省力化",
        "従業員の賃金",
        "商店街の空き店舗",
        "海外の展示会",
        "電気の使用量",
        "特許の出願",
        "後継ぎのいない会社",
        "研修の受講",
        "働く場所",
        "一次産品の加工",
        "情報の発信",
    ];
    private static readonly string[] Joints =
    [
        "を助けるため、",
        "に対して、",
        "について、",
        "のうち、",
        "を行い、",
        "とともに、",
        "の場合は、",
        "を対象とし、",
    ];
    private static readonly (string Name, string Query)[] Queries =
    [
        ("1 letter 水", "q=水"),
        ("1 letter 業", "q=業"),
        ("2 letters 創業", "q=創業"),
        ("2 letters 特許", "q=特許"),
        ("5 letters ものづくり", "q=ものづくり"),
        ("7 letters 空き店舗補助金", "q=空き店舗補助金"),
        ("two words 設備 青森県", "q=設備 青森県"),
        ("three words + 2 facets", "q=創業 販路 研修&f.region=青森県&f.reception=受付中"),
        ("no word, 1 facet", "f.region=青森県"),
        ("no word", ""),
    ];

    public static int Run(int programmes)
    {
        RunAsync(programmes).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync(int programmes)
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-search-bench-").FullName;
        try
        {
            var settings = new DatabaseSettings(folder, Environment.GetEnvironmentVariable("OKOSHI_BENCH_POSTGRES") ?? "");
            await using var services = new ServiceCollection().AddOkoshiData(settings).AddUseCases().AddLogging().BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            var get = scope.ServiceProvider;
            await get.GetRequiredService<UpgradeDatabase>().RunAsync(default);
            await get.GetRequiredService<OpenSecrets>().RunAsync(default);
            get.GetRequiredService<CurrentActor>().Actor = Actor.Operator;
            var db = get.GetRequiredService<OkoshiDb>();
            Console.WriteLine($"{programmes:#,0} programmes in {(settings.PostgresConnection.Length > 0 ? "PostgreSQL" : "SQLite")}");
            var list = Generate(programmes);
            Console.WriteLine($"letters a programme: {list.Programmes.Values.Average(p => p.Texts.Values.Sum(t => t.Length)):0}");
            Measurement.Time(
                "import into the catalogue",
                () => get.GetRequiredService<RecordImported>().RunAsync(list, default).GetAwaiter().GetResult(),
                runs: 1,
                warm: false
            );
            var region = get.GetRequiredService<RegionContext>();
            Measurement.Time("catalogue read from the database", () => Open(get).On(Day), runs: 1, warm: false);
            var search = new SearchProgrammes(region);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            Measurement.Time("index built", () => search.Page(new ListQuery()), runs: 1, warm: false);
            Console.WriteLine($"memory of the index: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:0} MB");
            for (var i = 0; i < 3; i++)
            {
                await get.GetRequiredService<RecordImported>()
                    .RunAsync(
                        list with
                        {
                            Programmes = new Dictionary<string, VersionContent> { ["b7"] = Changed(list.Programmes["b7"], i) },
                        },
                        default
                    );
                Measurement.Time("catalogue read again after a change of one programme", () => Open(get).On(Day), runs: 1, warm: false);
                Measurement.Time("index follows it", () => search.Page(new ListQuery()), runs: 1, warm: false);
            }
            foreach (var (name, query) in Queries)
            {
                var asked = ListQuery.Parse(query);
                var found = search.Page(asked).Filtered;
                Measurement.Time($"{name}, 50 rows and all facets ({found:#,0})", () => search.Page(asked));
            }
            foreach (var words in new[] { "水", "創業", "ものづくり", "設備 青森県" })
                Peer(db, words);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The plain way: the same words in the stored texts, those with the word in the name first, no facets, no folding.</summary>
    private static void Peer(OkoshiDb db, string words)
    {
        var patterns = words.Split(' ').Select(w => $"%{w}%").ToArray();
        var where = string.Join(" AND ", patterns.Select((_, i) => $"\"Texts\" LIKE @p{i}"));
        using var command = db.Database.GetDbConnection().CreateCommand();
        if (command.Connection!.State != System.Data.ConnectionState.Open)
            command.Connection.Open();
        command.CommandText =
            $"SELECT count(*) OVER (), \"Id\", \"Title\" FROM \"ProgrammeVersions\" WHERE {where} ORDER BY CASE WHEN \"Title\" LIKE @p0 THEN 0 ELSE 1 END, \"Id\" LIMIT 50";
        for (var i = 0; i < patterns.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{i}", patterns[i]);
            command.Parameters.Add(parameter);
        }
        Measurement.Time(
            $"peer: LIKE, {words}, 50 rows without facets",
            () =>
            {
                using var reader = command.ExecuteReader();
                while (reader.Read())
                    reader.GetString(2);
            },
            runs: 11
        );
    }

    private static VersionContent Changed(VersionContent content, int round) =>
        content with
        {
            Texts = new Dictionary<string, string>(content.Texts) { [Ds451.Title] = $"{content.Texts[Ds451.Title]} 改{round}" },
        };

    private static ImportedListings Generate(int programmes)
    {
        var random = new Random(1);
        string Any(string[] words) => words[random.Next(words.Length)];
        var made = new Dictionary<string, VersionContent>(StringComparer.Ordinal);
        for (var i = 0; i < programmes; i++)
        {
            var text = new StringBuilder();
            for (var part = random.Next(30, 90); part > 0; part--)
                text.Append(Any(Parts)).Append(part % 7 == 0 ? "ます。" : Any(Joints));
            if (i % 500 == 0)
                text.Append('水');
            var owner = $"{Any(Places)}の市{random.Next(1700)}";
            var texts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [Ds451.Title] = $"{owner}{Any(Heads)}{Any(Tails)}",
                [Ds451.Owner] = owner,
                [Ds451.Region] = Any(Places),
                [Ds451.Content] = text.ToString(),
                [Ds451.Usage] = Any(Heads),
                [Ds451.Limit] = (random.Next(1, 500) * 100_000L).ToString(CultureInfo.InvariantCulture),
                [Ds451.From] = $"2026-{random.Next(1, 13):00}-01",
                [Ds451.Until] = $"2027-{random.Next(1, 13):00}-28",
            };
            made[$"b{i}"] = new VersionContent(texts, ServesKind.Application, "{}", Day, null);
        }
        return new ImportedListings("jgrants", "generated", "", made);
    }
}
