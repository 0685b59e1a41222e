using Okoshi.App.Imports;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>A region's coefficients estimated by FLQ; null where undefined, with the reason.</summary>
public sealed record FlqResult(
    IReadOnlyList<string> Sectors,
    double Lambda,
    IReadOnlyList<double?> Slq,
    IReadOnlyList<IReadOnlyList<double?>> Flq,
    IReadOnlyList<IReadOnlyList<double?>> RegionalCoefficients,
    string? Reason,
    IReadOnlyList<string> Conventions
);

/// <summary>Reads a national table and the sizes of the sectors from JSON and regionalises the table.</summary>
public static class FlqInput
{
    private static readonly string[] Conventions =
    [
        "SLQ は部門の割合の比、λ＝[log₂(1＋地域の合計÷全国の合計)]^δ",
        "対角の外は SLQ_i÷SLQ_j×λ、対角は SLQ_i×λ。どちらも1を上限とする",
        "coefficients は全国の国内投入係数（輸入を除いたもの）とする",
        "δ は地域ごとに合わせる値で、既定値はない",
    ];

    /// <summary>Reads <c>{sectors, coefficients, regional, national, delta}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static FlqResult Compute(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var sectors = SectorFields.Names(fields);
        var coefficients = SectorFields.Square(fields, "coefficients", sectors.Count, 1_000);
        var regional = SectorFields.Numbers(fields, "regional", sectors.Count, 0, RegionIndustryFile.LargestValue);
        var national = SectorFields.Numbers(fields, "national", sectors.Count, 0, RegionIndustryFile.LargestValue);
        var delta = fields.Number("delta", 0, 0.999999m);
        fields.RejectUnknown();
        CheckSizes(fields, regional, national);
        if (problems.Count > 0)
            throw new BadInputException(problems);
        var result = FlqRegionalisation.Estimate(
            Matrix.Create(sectors.Count, sectors.Count, (i, j) => (double)coefficients![i][j]),
            regional,
            national,
            (double)delta!.Value
        );
        var isComplete = result.Flq.All(row => row.All(v => v is not null));
        return new FlqResult(
            sectors,
            result.Lambda,
            result.Slq,
            result.Flq,
            result.Coefficients,
            isComplete ? null : "全国にない部門の行と列、地域にない部門の列は、比が決まらないため null です",
            Conventions
        );
    }

    private static void CheckSizes(JsonFields fields, IReadOnlyList<double> regional, IReadOnlyList<double> national)
    {
        if (regional.Count > 0 && regional.Sum() == 0)
            fields.Report("regional", "合計が0です", "地域の部門の大きさが必要です", "従業者数か生産額を並べてください");
        if (national.Count > 0 && national.Sum() == 0)
            fields.Report("national", "合計が0です", "全国の部門の大きさが必要です", "従業者数か生産額を並べてください");
        for (var i = 0; i < Math.Min(regional.Count, national.Count); i++)
        {
            if (regional[i] > national[i])
                fields.Report(
                    $"regional[{i}]",
                    $"{regional[i]} は全国の {national[i]} を超えます",
                    "地域の値は全国の値以下である必要があります",
                    "単位が同じかを確かめてください"
                );
        }
    }
}
