using Okoshi.App.Imports;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Plan;

namespace Okoshi.App.Plan;

/// <summary>The dated figures of plan/parameters.csv that stand on one day.</summary>
public sealed class PlanParameters
{
    private const string Table = "plan/parameters.csv";

    private static readonly (string Id, string Unit)[] Needed =
    [
        ("loan-rate", "%"),
        ("loan-months", "か月"),
        ("loan-grace-months", "か月"),
        ("guarantee-rate-shared-5", "%"),
        ("working-capital-months", "か月"),
        ("reserve-months", "か月"),
        ("sales-volatility", "%"),
        ("living-cost", "円/月"),
        ("consumption-tax-threshold", "円"),
    ];

    private static readonly int?[] FactorBands = [6, 12, 24, null];

    private readonly Dictionary<string, PlanValue> values;

    private PlanParameters(Dictionary<string, PlanValue> values, DivisionFactors factors)
    {
        this.values = values;
        Factors = factors;
    }

    /// <summary>分割係数 of guarantee fees.</summary>
    public DivisionFactors Factors { get; }

    /// <summary>A figure by its id.</summary>
    public PlanValue this[string id] => values[id];

    /// <summary>The figures that stand on a day; null when some that plans need are missing, with the problems added.</summary>
    public static PlanParameters? At(IEnumerable<ParameterRow> rows, DateOnly day, List<ImportProblem> problems)
    {
        var standing = rows.Where(r => r.Value is not null && (r.From ?? DateOnly.MinValue) <= day && day <= (r.To ?? DateOnly.MaxValue))
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.From ?? DateOnly.MinValue)!, StringComparer.Ordinal);
        var before = problems.Count;
        var needed = Needed
            .Concat(FactorBands.SelectMany(b => new[] { (FactorId(b, even: true), "倍"), (FactorId(b, even: false), "倍") }))
            .ToArray();
        foreach (var (id, unit) in needed)
        {
            if (!standing.TryGetValue(id, out var row))
                problems.Add(
                    new ImportProblem(
                        Table,
                        0,
                        id,
                        $"{day:yyyy-MM-dd} に使える値がありません",
                        "計画の計算に必要な値です",
                        "期間（from・to）を確かめて、行を足してください"
                    )
                );
            else if (row.Unit != unit)
                problems.Add(
                    new ImportProblem(Table, 0, id, $"単位が「{row.Unit}」です", $"単位は「{unit}」です", "単位と値を確かめてください")
                );
            else if (row.Value < 0)
                problems.Add(new ImportProblem(Table, 0, id, $"値が {row.Value} です", "0以上の値が必要です", "値を直してください"));
        }
        if (problems.Count > before)
            return null;
        var factors = new DivisionFactors(
            FactorBands.Select(b => new DivisionBand(
                b,
                standing[FactorId(b, even: true)].Value!.Value,
                standing[FactorId(b, even: false)].Value!.Value
            ))
        );
        return new PlanParameters(
            standing.ToDictionary(
                p => p.Key,
                p => new PlanValue(p.Value.Value!.Value, p.Value.Unit, p.Value.Source),
                StringComparer.Ordinal
            ),
            factors
        );
    }

    /// <summary>The last day on which a new row begins: the day for which a pack is checked.</summary>
    internal static DateOnly LatestDay(IEnumerable<ParameterRow> rows) =>
        rows.Select(r => r.From ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Max();

    /// <summary>Periods of one figure must not overlap: otherwise two values would stand on one day.</summary>
    internal static void CheckPeriods(IEnumerable<ParameterRow> rows, List<ImportProblem> problems)
    {
        foreach (var figure in rows.GroupBy(r => r.Id, StringComparer.Ordinal))
        {
            var ordered = figure.OrderBy(r => r.From ?? DateOnly.MinValue).ToArray();
            foreach (
                var (earlier, later) in ordered
                    .Zip(ordered.Skip(1))
                    .Where(p => (p.First.To ?? DateOnly.MaxValue) >= (p.Second.From ?? DateOnly.MinValue))
            )
            {
                problems.Add(
                    new ImportProblem(
                        Table,
                        0,
                        figure.Key,
                        $"期間が重なっています（{earlier.From:yyyy-MM-dd} からの行と {later.From:yyyy-MM-dd} からの行）",
                        "同じ日に使える値は一つだけです",
                        "前の行の to に、次の行の前の日を書いてください"
                    )
                );
            }
        }
    }

    private static string FactorId(int? band, bool even) =>
        $"guarantee-factor-{(even ? "even" : "uneven")}-{band?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "more"}";
}
