using Okoshi.App.Imports;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>A projected population, step by step.</summary>
public sealed record ProjectionResult(
    IReadOnlyList<string> AgeGroups,
    int YearsPerStep,
    IReadOnlyList<CohortStep> Steps,
    IReadOnlyList<string> Conventions
);

/// <summary>Reads a population with its rates from JSON and projects it.</summary>
public sealed class ProjectionInput
{
    private const decimal MostPersons = 10_000_000_000;
    private const int MostSteps = 200;

    private readonly JsonFields fields;
    private readonly List<string> conventions = [];
    private readonly IReadOnlyList<AgeBand> groups;
    private readonly int years;
    private readonly bool hasMales;

    private ProjectionInput(JsonFields fields)
    {
        this.fields = fields;
        (groups, years) = App.Region.AgeGroups.ReadAll(fields, "ageGroups");
        hasMales = fields.Has("males");
    }

    /// <summary>Reads and projects; the fields are those that <c>okoshi region project --help</c> lists.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static ProjectionResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var result = new ProjectionInput(fields).Run(problems);
        if (
            result
                .Steps.Select((s, i) => (Step: i, Negative: s.Females.Concat(s.Males ?? []).Any(p => p < 0)))
                .FirstOrDefault(s => s.Negative) is
            { Negative: true, Step: var step }
        )
        {
            fields.Report(
                "netMigration",
                $"{step + 1} 段目で、人数が0を下回る年齢があります",
                "転出は、そこにいる人数までである必要があります",
                "人数の代わりに率（netMigrationRates）で書くと、0を下回りません"
            );
            throw new BadInputException(problems);
        }
        return result;
    }

    private ProjectionResult Run(List<ImportProblem> problems)
    {
        var females = List(fields, "females", 0, MostPersons);
        var males = hasMales ? List(fields, "males", 0, MostPersons) : null;
        var survival = ReadSurvival();
        var persons = BySex("netMigration", -MostPersons, MostPersons);
        var shares = BySex("netMigrationRates", -1, 10);
        var fertility = ReadFertility();
        var scenario = ReadScenario();
        var steps = (int)(fields.Whole("steps", 1, MostSteps) ?? 1);
        fields.RejectUnknown();
        if (problems.Count > 0 || survival is not { } rates || fertility is null)
            throw new BadInputException(problems);
        var women = rates.Women with { NetMigration = persons.Women, NetMigrationRates = shares.Women };
        var men = rates.Men with { NetMigration = persons.Men, NetMigrationRates = shares.Men };
        var result = CohortProjector.Project(
            females,
            males,
            fertility,
            s => (scenario?.Apply(women, s) ?? women, scenario?.Apply(men, s) ?? men),
            years,
            steps
        );
        Describe(scenario);
        return new ProjectionResult([.. groups.Select(g => g.Label)], years, result, conventions);
    }

    private (CohortRates Women, CohortRates Men)? ReadSurvival()
    {
        var (hasSurvival, hasYears) = (fields.Has("survival"), fields.Has("personYears"));
        if (hasSurvival == hasYears)
            fields.Report(
                "survival",
                hasSurvival ? "survival と personYears の両方があります" : "survival も personYears もありません",
                "生残率か、生命表の定常人口のどちらか一方が必要です",
                "どちらかを残してください"
            );
        if (hasSurvival == hasYears)
            return null;
        return hasSurvival ? ReadShares() : ReadPersonYears();
    }

    private (CohortRates Women, CohortRates Men)? ReadShares()
    {
        var (women, men) = BySex("survival", 0, 1, mayLackLast: true, sharedByMen: true);
        var atBirth = fields.Has("survivalAtBirth") ? fields.Number("survivalAtBirth", 0, 1) ?? 1 : 1;
        if (!fields.Has("survivalAtBirth"))
            conventions.Add("出生から最初の年齢階級までの生残率は、書かれていないため1とした");
        return women is null ? null : (new CohortRates(women, (double)atBirth), new CohortRates(men ?? women, (double)atBirth));
    }

    private (CohortRates Women, CohortRates Men)? ReadPersonYears()
    {
        var (women, men) = BySex("personYears", 0.000001m, MostPersons, sharedByMen: true);
        if (women is null || years == 0)
            return null;
        var radix = (double)(fields.Number("radix", 0.000001m, MostPersons, required: false) ?? (women[0] <= years ? 1 : 100_000));
        conventions.Add($"生残率は定常人口の比。出生からは L₀÷({years}×{radix:#,0}) とした");
        foreach (var first in new[] { women[0], (men ?? women)[0] }.Distinct().Where(l => l > radix * years * 1.0001))
            fields.Report(
                "personYears",
                $"最初の値 {first} が、{years}×radix（{radix:#,0}）を超えます",
                "出生数（radix）に合う定常人口が必要です",
                "radix を書くか、値を直してください"
            );
        return (CohortRates.FromPersonYears(women, radix, years), CohortRates.FromPersonYears(men ?? women, radix, years));
    }

    private Fertility? ReadFertility()
    {
        var ratio = fields.Number("sexRatioAtBirth", 0.5m, 2);
        if (fields.Nested("fertility") is not { } fertility)
            return null;
        var from = fertility.Whole("fromAge", 0, 150);
        var rates = fertility.Numbers("rates", 0, 1);
        var first = groups.Select((g, i) => (g.From, Index: i)).FirstOrDefault(g => g.From == from, (null, -1)).Index;
        if (from is not null && groups.Count > 0 && first < 0)
            fertility.Report(
                "fromAge",
                $"{from} 歳から始まる年齢階級がありません",
                "ageGroups のどれかの最初の年齢が必要です",
                "年齢をそろえてください"
            );
        if (first >= 0 && first + rates.Count > groups.Count)
            fertility.Report(
                "rates",
                $"{rates.Count} 個あります",
                $"{from} 歳からの年齢階級は {groups.Count - first} 個です",
                "余分な値を消してください"
            );
        return ratio is null || first < 0 ? null : new Fertility(first, [.. rates.Select(r => (double)r)], (double)ratio);
    }

    private MigrationScenario? ReadScenario()
    {
        if (!fields.Has("scenario") || fields.Nested("scenario") is not { } scenario)
            return null;
        var step = scenario.Whole("fromStep", 1, MostSteps);
        var (from, to) = (scenario.Whole("fromAge", 0, 150), scenario.Whole("toAge", 0, 150));
        var factor = scenario.Number("factor", 0, 10);
        var (first, last) = (GroupOf(from), GroupOf(to));
        if (step is null || factor is null || from is null || to is null || groups.Count == 0)
            return null;
        if (from > to)
            scenario.Report("toAge", $"{to} 歳は fromAge の {from} 歳より下です", "fromAge 以上の年齢が必要です", "年齢を直してください");
        return new MigrationScenario((int)step - 1, first, last, (double)factor, scenario.Flag("lossesOnly", required: false) ?? true);
    }

    private int GroupOf(long? age) => groups.Select((g, i) => (g, i)).LastOrDefault(p => p.g.From <= age).i;

    /// <summary>One list for women, or <c>{ females, males }</c>.</summary>
    private (double[]? Women, double[]? Men) BySex(
        string name,
        decimal min,
        decimal max,
        bool mayLackLast = false,
        bool sharedByMen = false
    )
    {
        if (!fields.Has(name))
            return (null, null);
        if (fields.IsObject(name) && fields.Nested(name) is { } both)
            return (List(both, "females", min, max, mayLackLast), hasMales ? List(both, "males", min, max, mayLackLast) : null);
        if (hasMales && !sharedByMen)
            fields.Report(
                name,
                "一つの並びだけがあります",
                "男女を推計するときは { \"females\": [...], \"males\": [...] } の形が必要です",
                "男女に分けて書いてください"
            );
        if (hasMales && sharedByMen)
            conventions.Add($"{name} は男女に同じ値を使った");
        return (List(fields, name, min, max, mayLackLast), null);
    }

    private double[] List(JsonFields at, string name, decimal min, decimal max, bool mayLackLast = false)
    {
        double[] numbers = [.. at.Numbers(name, min, max).Select(v => (double)v)];
        if (mayLackLast && numbers.Length == groups.Count - 1 && groups.Count > 0)
        {
            conventions.Add("最後の年齢階級の生残率は、書かれていないため0とした");
            numbers = [.. numbers, 0];
        }
        if (numbers.Length != groups.Count && groups.Count > 0 && numbers.Length > 0)
            at.Report(
                name,
                $"{numbers.Length} 個あります",
                $"年齢階級の数と同じ {groups.Count} 個が必要です",
                "年齢の順に、過不足なく並べてください"
            );
        return numbers.Length == groups.Count ? numbers : [.. numbers, .. new double[Math.Max(0, groups.Count - numbers.Length)]];
    }

    private void Describe(MigrationScenario? scenario)
    {
        conventions.Add($"コーホート要因法。1段は {years} 年。最後の二つの階級は、開いた階級に入る");
        conventions.Add($"出生数＝{years}×Σ年齢別出生率×（期首と期末の女性の平均）。期末に移動を含むので、移動の半分が出生に入る");
        conventions.Add("netMigration は1段の間の人数（期末の年齢）、netMigrationRates は期首の人数に対する率");
        if (!hasMales)
            conventions.Add("女性だけの推計。births は男女の出生数、total は女性の人数");
        if (scenario is not null)
            conventions.Add(
                $"想定：{scenario.FromStep + 1} 段目から、"
                    + $"{groups[scenario.FromGroup].Label}〜{groups[scenario.ToGroup].Label} の{(scenario.LossesOnly ? "転出超過" : "純移動")}"
                    + $"を {scenario.Factor:0.###} 倍"
            );
    }
}
