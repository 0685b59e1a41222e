using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>The dated table by which official statistics become opportunities: points, and who buys, who works, what is needed.</summary>
/// <param name="From">First day that it holds.</param>
/// <param name="Weights">Points.</param>
/// <param name="Local">From where on a town's own counts speak for a business.</param>
/// <param name="Markets">What is said of each business.</param>
public sealed record DiscoveryDocument(
    DateOnly From,
    IReadOnlyList<ScoreWeight> Weights,
    IReadOnlyList<LocalThreshold> Local,
    IReadOnlyList<BusinessMarket> Markets
)
{
    /// <summary>The document in a pack.</summary>
    public const string Path = "opportunity/discovery.json";

    private static readonly Dictionary<string, MarketKind> MarketKinds = new(StringComparer.Ordinal)
    {
        ["residents"] = MarketKind.Residents,
        ["children"] = MarketKind.Children,
        ["working"] = MarketKind.WorkingAge,
        ["over64"] = MarketKind.Over64,
        ["over74"] = MarketKind.Over74,
        ["businesses"] = MarketKind.Businesses,
        ["outside"] = MarketKind.Outside,
        ["unprojected"] = MarketKind.Unprojected,
    };

    private static readonly Dictionary<string, Staffing> Staffings = new(StringComparer.Ordinal)
    {
        ["alone"] = Staffing.Alone,
        ["needs"] = Staffing.Needs,
        ["saves"] = Staffing.Saves,
    };

    private static readonly Dictionary<string, LocalCondition> Conditions = new(StringComparer.Ordinal)
    {
        ["none"] = LocalCondition.None,
        ["farms"] = LocalCondition.Farms,
        ["forest"] = LocalCondition.Forest,
        ["sea"] = LocalCondition.Sea,
    };

    private static readonly Dictionary<string, AreaMeasure> Measures = new(StringComparer.Ordinal)
    {
        ["retail"] = AreaMeasure.RetailShops,
        ["restaurants"] = AreaMeasure.Restaurants,
        ["nurseries"] = AreaMeasure.Nurseries,
        ["elderly-alone"] = AreaMeasure.ElderlyAlone,
        ["closures"] = AreaMeasure.Closures,
    };

    private static readonly Dictionary<string, LocalMeasure> LocalMeasures = new(StringComparer.Ordinal)
    {
        ["visitors"] = LocalMeasure.Visitors,
        ["guests"] = LocalMeasure.Guests,
        ["season"] = LocalMeasure.Season,
        ["successors"] = LocalMeasure.Successors,
    };

    private static readonly string[] Parts =
    [
        "level",
        "demand",
        "relatedness",
        "peer-trend",
        "outlook",
        "labour",
        "income",
        "strategy",
        "purchases",
        "resources",
    ];

    /// <summary>The table of a pack; null where it has none.</summary>
    /// <exception cref="BadInputException">The document has errors.</exception>
    public static DiscoveryDocument? Of(PackContent pack)
    {
        if (pack.Documents(Path).LastOrDefault() is not { } row)
            return null;
        var problems = new List<ImportProblem>();
        var document = Read(Path, row.Json, problems);
        return problems.Count == 0 ? document : throw new BadInputException(problems);
    }

    internal static void Check(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        var (businesses, sources) = (
            pack.Rows<BusinessRow>().Select(b => b.Id).ToHashSet(StringComparer.Ordinal),
            pack.Rows<SourceRow>().Select(s => s.Id).ToHashSet(StringComparer.Ordinal)
        );
        foreach (var document in documents)
        {
            if (Read(document.Display, document.Row.Json, problems) is not { } table)
                continue;
            foreach (var market in table.Markets.Where(m => !businesses.Contains(m.Business)))
            {
                problems.Add(
                    new ImportProblem(
                        document.Display,
                        0,
                        "business",
                        $"「{market.Business}」という事業はありません",
                        "opportunity/businesses.csv の id が必要です",
                        "事業の行を足すか、綴りを直してください"
                    )
                );
            }
            foreach (var twice in table.Markets.GroupBy(m => m.Business).Where(g => g.Count() > 1))
            {
                problems.Add(
                    new ImportProblem(
                        document.Display,
                        0,
                        "business",
                        $"「{twice.Key}」が {twice.Count()} 回あります",
                        "一つの事業は一度だけ書けます",
                        "余分な行を消してください"
                    )
                );
            }
            if (table.Weights.Count > 0 && !sources.Contains(table.Weights[0].Source.SourceId))
                problems.Add(
                    new ImportProblem(
                        document.Display,
                        0,
                        "source",
                        $"「{table.Weights[0].Source.SourceId}」という出典はありません",
                        "sources.csv の id のどれかが必要です",
                        "出典を sources.csv に足すか、綴りを直してください"
                    )
                );
        }
    }

    private static DiscoveryDocument? Read(string file, string json, List<ImportProblem> problems)
    {
        var before = problems.Count;
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            return null;
        var source = new SourceRef(
            fields.Text("source"),
            fields.Text("place"),
            Quality.Assumed,
            "地域の会議で決めて、日付つきで置き換える"
        );
        var from = fields.Date("from");
        ScoreWeight[] weights = [.. fields.NestedList("weights").Select(w => Weight(w, source))];
        LocalThreshold[] local = [.. fields.NestedList("local").Select(l => Threshold(l, source))];
        BusinessMarket[] markets = [.. fields.NestedList("businesses").Select(b => Market(b, source))];
        fields.RejectUnknown();
        return problems.Count == before ? new DiscoveryDocument(from!.Value, weights, local, markets) : null;
    }

    private static ScoreWeight Weight(JsonFields w, SourceRef source)
    {
        var weight = new ScoreWeight(
            OpportunityInputs.PartOf(w.OneOf("part", Parts)),
            w.Text("label"),
            w.Number("points", 0, 1000) ?? 0,
            w.Number("fullAt", 0, 1000),
            w.Text("reason"),
            source
        );
        w.RejectUnknown();
        return weight;
    }

    private static LocalThreshold Threshold(JsonFields l, SourceRef source)
    {
        var threshold = new LocalThreshold(
            LocalMeasures.GetValueOrDefault(l.OneOf("measure", LocalMeasures.Keys)),
            new Threshold(
                l.Number("threshold", 0, 1000) ?? 0,
                new SourceRef(source.SourceId, source.Place, source.Quality, l.Text("reason"))
            ),
            l.Text("meaning")
        );
        l.RejectUnknown();
        return threshold;
    }

    private static BusinessMarket Market(JsonFields b, SourceRef source)
    {
        var market = new BusinessMarket(
            b.Text("business"),
            MarketKinds.GetValueOrDefault(b.OneOf("market", MarketKinds.Keys)),
            Staffings.GetValueOrDefault(b.OneOf("staffing", Staffings.Keys)),
            Listed(b, "measures", Measures),
            Conditions.GetValueOrDefault(b.OneOf("requires", Conditions.Keys)),
            b.Text("reason"),
            source
        )
        {
            ByIndustry = !b.Has("byIndustry") || (b.Flag("byIndustry") ?? true),
            Local = Listed(b, "local", LocalMeasures, required: false),
            Goods = Listed(b, "goods", LocalCounts.Goods, required: false),
        };
        b.RejectUnknown();
        return market;
    }

    private static T[] Listed<T>(JsonFields b, string field, IReadOnlyDictionary<string, T> names, bool required = true)
    {
        var found = new List<T>();
        foreach (var name in b.Texts(field, required))
        {
            if (names.TryGetValue(name, out var value))
                found.Add(value);
            else
                b.Report(
                    field,
                    $"「{name}」は使えません",
                    $"{string.Join("、", names.Keys)} のどれかが必要です",
                    "一覧の中から選んで直してください"
                );
        }
        return [.. found];
    }
}
