using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>An input–output model solved; without an inverse all results are null, with the reason.</summary>
public sealed record LeontiefResult(
    IReadOnlyList<string> Sectors,
    IReadOnlyList<IReadOnlyList<double>>? Leontief,
    IReadOnlyList<double>? OutputMultipliers,
    IReadOnlyList<double>? DirectEffect,
    IReadOnlyList<double>? Output,
    double? HouseholdIncome,
    IReadOnlyList<double>? PowerOfDispersion,
    IReadOnlyList<double>? SensitivityOfDispersion,
    string? Reason,
    IReadOnlyList<string> Conventions
);

/// <summary>Reads an input–output table from JSON and solves it.</summary>
public static class LeontiefInput
{
    private const decimal Largest = RegionIndustryFile.LargestValue;

    /// <summary>Reads <c>{sectors, coefficients | transactions + output, finalDemand, exports?, importRates?, households?}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static LeontiefResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var sectors = SectorFields.Names(fields);
        var n = sectors.Count;
        var coefficients = ReadCoefficients(fields, n);
        var demand = SectorFields.Numbers(fields, "finalDemand", n, -Largest, Largest);
        var exports = fields.Has("exports") ? SectorFields.Numbers(fields, "exports", n, 0, Largest) : null;
        var imports = fields.Has("importRates") ? SectorFields.Numbers(fields, "importRates", n, 0, 1) : null;
        var households = ReadHouseholds(fields, n);
        fields.RejectUnknown();
        if (problems.Count > 0)
            throw new BadInputException(problems);
        var model = LeontiefModel.Solve(coefficients!, imports, households);
        var impact = model.Impact(demand, exports);
        return new LeontiefResult(
            sectors,
            model.Inverse?.ToRows(),
            model.OutputMultipliers,
            impact?.Direct,
            impact?.Output,
            impact?.HouseholdIncome,
            model.PowerOfDispersion,
            model.SensitivityOfDispersion,
            model.Reason.IsNone ? null : model.Reason.Text(),
            [.. Conventions(imports is not null, households is not null)]
        );
    }

    private static Matrix? ReadCoefficients(JsonFields fields, int n)
    {
        var (hasCoefficients, hasTransactions) = (fields.Has("coefficients"), fields.Has("transactions"));
        if (hasCoefficients == hasTransactions)
            fields.Report(
                "coefficients",
                hasCoefficients ? "coefficients と transactions の両方があります" : "coefficients も transactions もありません",
                "投入係数か、取引額と産出額のどちらか一方が必要です",
                "どちらかを残してください"
            );
        if (hasCoefficients == hasTransactions)
            return null;
        var rows = SectorFields.Square(fields, hasCoefficients ? "coefficients" : "transactions", n, hasCoefficients ? 1_000 : Largest);
        if (hasCoefficients)
            return rows is null ? null : Matrix.Create(n, n, (i, j) => (double)rows[i][j]);
        var output = SectorFields.Numbers(fields, "output", n, 0, Largest);
        if (rows is null || output.Count != n)
            return null;
        foreach (var j in Enumerable.Range(0, n).Where(j => output[j] == 0 && rows.Any(r => r[j] > 0)))
        {
            fields.Report(
                $"output[{j}]",
                "産出額が0なのに、投入があります",
                "投入のある部門には産出額が必要です",
                "産出額か取引額を確かめてください"
            );
        }
        return Matrix.Create(n, n, (i, j) => output[j] > 0 ? (double)rows[i][j] / output[j] : 0);
    }

    private static HouseholdAccount? ReadHouseholds(JsonFields fields, int n) =>
        fields.Has("households") && fields.Nested("households") is { } account
            ? new HouseholdAccount(SectorFields.Numbers(account, "row", n, 0, 1), SectorFields.Numbers(account, "column", n, 0, 1))
            : null;

    private static IEnumerable<string> Conventions(bool hasImports, bool hasHouseholds)
    {
        yield return "coefficients[i][j] は、部門 j の産出1単位あたりの部門 i からの投入";
        yield return hasImports
            ? "地域型 [I−(I−M̂)A]⁻¹。finalDemand は域内の需要とし、移輸入率の分を除いて直接効果とする。exports はそのまま直接効果とする"
            : "開放型 (I−A)⁻¹。finalDemand は地域の産出への需要";
        yield return "影響力係数・感応度係数は、列和・行和÷その平均";
        if (hasHouseholds)
            yield return "家計内生型。leontief の最後の行と列は家計。生産誘発係数・影響力・感応度は家計の行と列を除いて計算";
    }
}
