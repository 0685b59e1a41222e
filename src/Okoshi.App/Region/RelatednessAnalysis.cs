using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>関連度密度 of one region and industry; null with a reason where no industry is close to it.</summary>
public sealed record DensityRow(string Region, string Industry, bool Specialised, double? Density, string? Reason);

/// <summary>ECI of one region.</summary>
public sealed record RegionComplexityRow(string Region, double? Eci);

/// <summary>PCI of one industry.</summary>
public sealed record IndustryComplexityRow(string Industry, double? Pci);

/// <summary>Relatedness, density and complexity as the command shows them.</summary>
public sealed record RelatednessResult(
    IReadOnlyList<string> Industries,
    IReadOnlyList<IReadOnlyList<double?>> Proximity,
    IReadOnlyList<DensityRow> Density,
    IReadOnlyList<RegionComplexityRow> Complexity,
    IReadOnlyList<IndustryComplexityRow> IndustryComplexity,
    string? ComplexityReason,
    IReadOnlyList<string> Conventions
);

/// <summary>Computes how close industries are to each other and to what each region already has.</summary>
public static class RelatednessAnalysis
{
    /// <summary>Computes everything from <c>region,industry,value</c>.</summary>
    /// <param name="file">Name in messages.</param>
    /// <param name="data">Regions and industries without unknown values.</param>
    /// <param name="binary">Whether the values already say 0 or 1.</param>
    /// <param name="convention">Whether an industry is its own neighbour.</param>
    /// <exception cref="BadInputException">A value is neither 0 nor 1 although <paramref name="binary"/> was asked for.</exception>
    public static RelatednessResult Run(string file, RegionIndustryFile data, bool binary, DensityConvention convention)
    {
        if (binary)
            CheckBinary(file, data);
        double[] values = [.. data.Regions.SelectMany(r => data.Industries.Select(i => (double)data.Value(r, i)!.Value))];
        var table = new ActivityTable(data.Regions, data.Industries, values);
        double[]? nation = data.Nation is { } name && !binary ? [.. data.Industries.Select(i => (double)data.Value(name, i)!.Value)] : null;
        var matrix = binary ? SpecialisationMatrix.FromBinary(table) : SpecialisationMatrix.FromQuotients(table, nation);
        var proximity = Proximity.Of(matrix);
        var density = RelatednessDensity.Of(proximity, convention);
        var complexity = EconomicComplexity.Of(matrix);
        var n = data.Industries.Count;
        return new RelatednessResult(
            data.Industries,
            [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => proximity[i, j]).ToArray())],
            [
                .. data.Regions.SelectMany(
                    (region, r) =>
                        data.Industries.Select(
                            (industry, i) =>
                                new DensityRow(
                                    region,
                                    industry,
                                    matrix[r, i],
                                    density[r, i],
                                    density[r, i] is null ? "この産業に近い産業がありません" : null
                                )
                        )
                ),
            ],
            [.. data.Regions.Select((region, r) => new RegionComplexityRow(region, complexity.Regions[r]))],
            [.. data.Industries.Select((industry, i) => new IndustryComplexityRow(industry, complexity.Industries[i]))],
            complexity.Reason.IsNone ? null : complexity.Reason.Text(),
            Conventions(data, binary, convention)
        );
    }

    private static void CheckBinary(string file, RegionIndustryFile data)
    {
        var wrong = data
            .Regions.SelectMany(r => data.Industries.Select(i => (Region: r, Industry: i, Value: data.Value(r, i))))
            .Where(c => c.Value is not (0 or 1))
            .ToArray();
        if (wrong.Length > 0)
            throw new BadInputException(
                wrong.Select(c => new ImportProblem(
                    file,
                    0,
                    "value",
                    $"「{c.Region}」の「{c.Industry}」が {c.Value} です",
                    "--binary では 0 か 1 が必要です",
                    "値を直すか、--binary を外してください"
                ))
            );
    }

    private static string[] Conventions(RegionIndustryFile data, bool binary, DensityConvention convention) =>
        [
            binary ? "特化＝値が1" : "特化＝特化係数が1以上",
            .. binary ? [] : data.Conventions,
            "近さ φ＝両方に特化した地域の数÷多い方の特化した地域の数",
            convention == DensityConvention.WithDiagonal
                ? "密度は産業自身を含む（with-diagonal、プロダクトスペースの数え方。0〜1）"
                : "密度は産業自身を除く（without-diagonal、EconGeo の数え方。ただし100倍しない。0〜1）",
            "ECI・PCI は平均0、標準偏差1（nで割る）。ECI は多様性と正の相関になる向き",
        ];
}
