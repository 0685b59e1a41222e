using Okoshi.App.Documents;
using Okoshi.App.Region;

namespace Okoshi.Cli;

/// <summary>The results of the <c>region</c> commands as tables to read.</summary>
internal static class RegionTables
{
    public static DocumentTable Quotients(IReadOnlyList<RegionQuotient> rows, RegionIndustryFile data) =>
        new(
            "特化係数",
            [
                Text("region", "地域"),
                Text("industry", "産業"),
                new("value", "値", CellKind.Number),
                new("lq", "特化係数", CellKind.Number, "倍", 3),
                Text("reason", "計算できない理由"),
            ],
            [
                .. rows.Select(r =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(r.Region), Cell.Of(r.Industry), Cell.Of(r.Value), Number(r.Lq, r.Reason), Cell.Of(r.Reason)]
                ),
            ]
        )
        {
            Notes = ["特化係数＝地域の中の割合÷くらべる相手の中の割合", .. data.Conventions],
        };

    public static DocumentTable Specialisations(IReadOnlyList<SpecialisationRow> rows, RegionIndustryFile data) =>
        new(
            "特化の度合い",
            [
                Text("region", "地域"),
                new("herfindahl", "ハーフィンダール指数", CellKind.Number, "", 4),
                new("gini", "特化のジニ係数", CellKind.Number, "", 4),
                new("industries", "産業の数", CellKind.Number),
                Text("reason", "計算できない理由"),
            ],
            [
                .. rows.Select(r =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(r.Region),
                            Number(r.Herfindahl, r.Reason),
                            Number(r.Gini, r.Reason),
                            Cell.Of((decimal)r.Industries),
                            Cell.Of(r.Reason),
                        ]
                ),
            ]
        )
        {
            Notes = ["どちらも産業の分け方で変わる。同じ分け方の地域どうしでくらべる", .. data.Conventions],
        };

    public static DocumentTable ShiftShares(IReadOnlyList<ShiftShareRow> rows, RegionIndustryFile data) =>
        new(
            "シフト・シェア分析",
            [
                Text("region", "地域"),
                Amount("national", "全国成長要因"),
                Amount("industryMix", "産業構造要因"),
                Amount("regional", "地域特殊要因"),
                Amount("total", "増減"),
                Text("reason", "計算できない理由"),
            ],
            [
                .. rows.Select(r =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(r.Region),
                            Number(r.National, r.Reason),
                            Number(r.IndustryMix, r.Reason),
                            Number(r.Regional, r.Reason),
                            Number(r.Total, r.Reason),
                            Cell.Of(r.Reason),
                        ]
                ),
            ]
        )
        {
            Notes = ["三つの要因の和が増減になる", .. data.Conventions],
        };

    public static IReadOnlyList<DocumentTable> Relatedness(RelatednessResult result) =>
        [
            new(
                "地域の持つ産業との近さ（密度）",
                [
                    Text("region", "地域"),
                    Text("industry", "産業"),
                    new("specialised", "特化", CellKind.YesNo),
                    new("density", "密度", CellKind.Number, "", 3),
                ],
                [
                    .. result.Density.Select(d =>
                        (IReadOnlyList<Cell>)
                            [Cell.Of(d.Region), Cell.Of(d.Industry), Cell.Of(d.Specialised), Number((decimal?)d.Density, d.Reason)]
                    ),
                ]
            )
            {
                Notes = result.Conventions,
            },
            new(
                "経済複雑性（地域）",
                [Text("region", "地域"), new("eci", "ECI", CellKind.Number, "", 3)],
                [
                    .. result.Complexity.Select(c =>
                        (IReadOnlyList<Cell>)[Cell.Of(c.Region), Number((decimal?)c.Eci, result.ComplexityReason)]
                    ),
                ]
            ),
            new(
                "経済複雑性（産業）",
                [Text("industry", "産業"), new("pci", "PCI", CellKind.Number, "", 3)],
                [
                    .. result.IndustryComplexity.Select(c =>
                        (IReadOnlyList<Cell>)[Cell.Of(c.Industry), Number((decimal?)c.Pci, result.ComplexityReason)]
                    ),
                ]
            ),
        ];

    public static DocumentTable InputOutput(LeontiefResult result) =>
        new(
            "産業連関分析",
            [
                Text("sector", "部門"),
                Amount("direct", "直接効果"),
                Amount("output", "生産誘発額"),
                new("multiplier", "生産誘発係数", CellKind.Number, "", 4),
                new("power", "影響力係数", CellKind.Number, "", 4),
                new("sensitivity", "感応度係数", CellKind.Number, "", 4),
            ],
            [
                .. result.Sectors.Select(
                    (sector, i) =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(sector),
                                At(result.DirectEffect, i, result.Reason),
                                At(result.Output, i, result.Reason),
                                At(result.OutputMultipliers, i, result.Reason),
                                At(result.PowerOfDispersion, i, result.Reason),
                                At(result.SensitivityOfDispersion, i, result.Reason),
                            ]
                ),
            ]
        )
        {
            Notes = [.. result.Reason is { } reason ? [reason] : Array.Empty<string>(), .. result.Conventions],
        };

    public static DocumentTable Flq(FlqResult result) =>
        new(
            "地域の投入係数（FLQ 法）",
            [
                Text("sector", "投入する部門"),
                new("slq", "SLQ", CellKind.Number, "", 4),
                .. result.Sectors.Select((s, j) => new DocumentColumn($"c{j}", s, CellKind.Number, "", 6)),
            ],
            [
                .. result.Sectors.Select(
                    (sector, i) =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(sector),
                                Number((decimal?)result.Slq[i], result.Reason),
                                .. result.RegionalCoefficients[i].Select(v => Number((decimal?)v, result.Reason)),
                            ]
                ),
            ]
        )
        {
            Subtitle = $"λ＝{result.Lambda:0.0000}",
            Notes = [.. result.Reason is { } reason ? [reason] : Array.Empty<string>(), .. result.Conventions],
        };

    public static DocumentTable Projection(ProjectionResult result) =>
        new(
            "人口の推計",
            [
                new("years", "年後", CellKind.Number, "年", 0),
                .. result.AgeGroups.Select((g, i) => new DocumentColumn($"age{i}", g, CellKind.Number, "", 0)),
                new("births", "出生数", CellKind.Number, "人", 0),
                new("total", "総数", CellKind.Number, "人", 0),
            ],
            [
                .. result.Steps.Select(
                    (s, k) =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of((decimal)((k + 1) * result.YearsPerStep)),
                                .. s.Females.Select((f, i) => Cell.Of((decimal)(f + (s.Males?[i] ?? 0)))),
                                Cell.Of((decimal?)s.Births),
                                Cell.Of((decimal)s.Total),
                            ]
                ),
            ]
        )
        {
            Notes = result.Conventions,
        };

    private static DocumentColumn Text(string key, string header) => new(key, header, CellKind.Text);

    private static DocumentColumn Amount(string key, string header) => new(key, header, CellKind.Number, "", 1);

    private static Cell At(IReadOnlyList<double>? values, int i, string? reason) => Number((decimal?)values?[i], reason);

    private static Cell Number(decimal? value, string? reason) => value is { } number ? Cell.Of(number) : new Cell.Missing(reason ?? "");
}
