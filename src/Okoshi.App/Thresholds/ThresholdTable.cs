using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Thresholds;

/// <summary>しきい値の表 Which lines there are, in which unit and between which values; reads them from the rows of a pack.</summary>
internal sealed class ThresholdTable
{
    private const string File = "thresholds.csv";

    private static readonly Lazy<IReadOnlyList<ThresholdRow>> BuiltIn = new(() => BuiltInTable.Rows<ThresholdRow>(File));

    private readonly Func<string, ThresholdRow> rowOf;
    private readonly List<Line> lines = [];

    private ThresholdTable(Func<string, ThresholdRow> rowOf) => this.rowOf = rowOf;

    /// <summary>
    /// The thresholds that stand on a day. A line that the rows do not have is the one that the product was built with: packs that were
    /// brought before the line became data keep what they told.
    /// </summary>
    public static DatedThresholds At(IReadOnlyList<ThresholdRow> rows, DateOnly day) =>
        new ThresholdTable(id => (Standing(rows, id, day) ?? Standing(BuiltIn.Value, id, day))!).Read();

    /// <summary>Tells what is wrong with the table of a pack; nothing where it has none.</summary>
    public static void Check(IReadOnlyList<ThresholdRow> rows, List<ImportProblem> problems)
    {
        if (rows.Count == 0)
            return;
        var known = KnownLines();
        foreach (var row in rows)
            CheckRow(row, known.GetValueOrDefault(row.Id), problems);
        foreach (var id in known.Keys.Where(id => rows.All(r => r.Id != id)))
            problems.Add(Problem(id, "行がありません", "すべてのしきい値が必要です", $"packs/common/{File} を見て、行を足してください"));
        foreach (var twice in rows.GroupBy(r => (r.Id, r.From)).Where(g => g.Count() > 1))
        {
            problems.Add(
                Problem(
                    twice.Key.Id,
                    $"{twice.Key.From:yyyy-MM-dd} からの行が {twice.Count()} 回あります",
                    "同じ日から使える値は一つだけです",
                    "余分な行を消すか、from を変えてください"
                )
            );
        }
    }

    private static void CheckRow(ThresholdRow row, Line? line, List<ImportProblem> problems)
    {
        if (line is null)
            problems.Add(
                Problem(row.Id, "知らないしきい値です", $"packs/common/{File} の id のどれかが必要です", "綴りを直すか、行を消してください")
            );
        else if (row.Unit != line.Unit)
            problems.Add(Problem(row.Id, $"単位が「{row.Unit}」です", $"単位は「{line.Unit}」です", "単位と値を確かめてください"));
        else if (row.Value < line.Least || row.Value > line.Most || (line.IsCount && row.Value != decimal.Truncate(row.Value)))
            problems.Add(
                Problem(
                    row.Id,
                    $"値が {row.Value} です",
                    $"{line.Least} から {line.Most} までの{(line.IsCount ? "整数" : "値")}が必要です",
                    "値を直してください"
                )
            );
    }

    /// <summary>A line holds from its day until the next row of the same line; before the first row the first holds.</summary>
    private static ThresholdRow? Standing(IReadOnlyList<ThresholdRow> rows, string id, DateOnly day)
    {
        ThresholdRow[] own = [.. rows.Where(r => r.Id == id).OrderBy(r => r.From)];
        return own.LastOrDefault(r => r.From <= day) ?? own.FirstOrDefault();
    }

    private static Dictionary<string, Line> KnownLines()
    {
        var table = new ThresholdTable(id => Standing(BuiltIn.Value, id, default)!);
        table.Read();
        return table.lines.ToDictionary(l => l.Id, StringComparer.Ordinal);
    }

    private static ImportProblem Problem(string id, string found, string expected, string next) => new(File, 0, id, found, expected, next);

    private DatedThresholds Read() => new(ReadRegion(), ReadOpportunity());

    private RegionThresholds ReadRegion() =>
        new()
        {
            LeastEmployees = Count("industry-least-employees", "人", 1, 10_000),
            ThickFrom = Value("thick-from", "倍", 1, 10),
            ThinBelow = Value("thin-below", "倍", 0, 1),
            MostNamed = Count("most-named", "件", 1, 20),
            Peers = Count("region-peers", "市町村", 1, 50),
            LeastIndicators = Count("region-least-indicators", "項目", 1, 8),
        };

    private OpportunityThresholds ReadOpportunity() =>
        new()
        {
            Peers = Count("peers", "市区町村", 1, 200),
            LeastIndicators = Count("least-indicators", "項目", 1, 7),
            LeastExpected = Count("least-expected", "人", 1, 10_000),
            LeastMissing = Count("least-missing", "人", 1, 10_000),
            LeastStart = Count("least-start", "人", 1, 10_000),
            LeastPlaces = Count("least-places", "か所", 1, 1_000),
            LeastClosures = Count("least-closures", "社", 1, 1_000),
            MissingBelow = Value("missing-below", "倍", 0, 1),
            NeedAbove = Value("need-above", "倍", 1, 10),
            ConditionFrom = Value("condition-from", "倍", 0.01m, 10),
            GoodsAbove = Count("goods-above", "件", 0, 10),
            NearAbove = Value("near-above", "", 0, 1),
            PeersGrowAbove = Value("peers-grow-above", "%", 0, 100),
            BuyersGrowAbove = Value("buyers-grow-above", "%", 0, 100),
            Workers = Value("workers", "%", -100, 100),
            BoughtAbove = Value("bought-above", "%", 0, 100),
            PaysAbove = Value("pays-above", "倍", 0, 10),
            ClosuresCount = Value("closures-count", "", 0, 1),
            Indifferent = Value("indifferent", "", 0, 1),
            OutlookYears = Count("outlook-years", "年", 5, 50),
            TellLevelTo = Value("tell-level-to", "倍", 0, 1),
            TellBoughtFrom = Value("tell-bought-from", "%", 0, 100),
            StrengthFrom = Value("strength-from", "倍", 1, 10),
            WeaknessBelow = Value("weakness-below", "倍", 0, 1),
            StrengthEmployees = Count("strength-employees", "人", 1, 10_000),
            MovesAbove = Value("moves-above", "%", 0, 100),
            MostFacts = Count("most-facts", "件", 1, 20),
        };

    private Threshold Value(string id, string unit, decimal least, decimal most) => Take(new Line(id, unit, least, most, IsCount: false));

    private Threshold Count(string id, string unit, decimal least, decimal most) => Take(new Line(id, unit, least, most, IsCount: true));

    private Threshold Take(Line line)
    {
        lines.Add(line);
        var row = rowOf(line.Id);
        return new Threshold(row.Value, row.Source);
    }

    private sealed record Line(string Id, string Unit, decimal Least, decimal Most, bool IsCount);
}
