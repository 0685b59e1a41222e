using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Opportunity;
using Okoshi.App.Region;

namespace Okoshi.Cli;

/// <summary>The results of <see cref="RegionFigureCommands"/> as tables to read.</summary>
internal static class RegionFigureTables
{
    public static DocumentTable Mismatch(MismatchResult result) =>
        new(
            "職種ミスマッチ",
            [
                Text("occupation", "職種"),
                Number("seekers", "求職", "人"),
                Number("vacancies", "求人", "人"),
                Number("difference", "割合の差", "", 3),
            ],
            [
                .. result.Occupations.Select(o =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(o.Occupation), Cell.Of((decimal)o.Seekers), Cell.Of((decimal)o.Vacancies), Of(o.Difference, result.Reason)]
                ),
            ]
        )
        {
            Subtitle =
                "ミスマッチ "
                + (result.Index is { } index ? index.ToString("0.000", CultureInfo.InvariantCulture) : $"計算できない（{result.Reason}）")
                + $"、職種の数 {result.Categories}",
            Notes = result.Conventions,
        };

    public static DocumentTable Trade(TradeBalanceResult result) =>
        new(
            "域際収支",
            [
                Text("industry", "産業"),
                Number("balance", "収支", "", 0),
                Number("selfSufficiency", "自給率", "", 3),
                Number("exportShare", "移輸出率", "", 3),
                Text("reason", "計算できない理由"),
            ],
            [
                .. result.Industries.Select(r =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(r.Industry),
                            Cell.Of(r.Balance),
                            Of(r.SelfSufficiency, r.Reason),
                            Of(r.ExportShare, r.Reason),
                            Cell.Of(r.Reason),
                        ]
                ),
            ]
        )
        {
            Subtitle = $"合計 {result.Balance:#,0.##}",
            Notes = result.Conventions,
        };

    public static DocumentTable Circulation(CirculationResult result) =>
        new(
            "地域経済循環",
            [
                Text("account", "項目"),
                Number("before", "もとの額", "", 0),
                Number("after", "後の額", "", 0),
                Number("amount", "流出入", "", 0),
                Number("rate", "率", "%", 1),
            ],
            [
                .. result.Accounts.Select(a =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(a.Account), Cell.Of(a.Before), Cell.Of(a.After), Of(a.Amount, a.Reason), Of(a.RatePercent, a.Reason)]
                ),
            ]
        )
        {
            Subtitle =
                "循環率 "
                + (
                    result.RatePercent is { } rate
                        ? rate.ToString("0.0", CultureInfo.InvariantCulture) + "%"
                        : $"計算できない（{result.Reason}）"
                )
                + (
                    result.AgreesWithPrint switch
                    {
                        true => "（資料の値と一致）",
                        false => "（資料の値と違います）",
                        _ => "",
                    }
                ),
            Notes = [.. result.Contradictions, .. result.Conventions],
        };

    public static DocumentTable Peers(PeersResult result) =>
        new(
            $"{result.Region.Name}に似た市区町村",
            [
                Text("code", "団体コード"),
                Text("name", "市区町村"),
                Number("distance", "隔たり", "", 2),
                Number("population", "人口", "人"),
                Number("over64", "65歳以上", "%", 1),
                Number("density", "人口密度", "人/ha", 1),
                Number("primary", "第1次産業", "%", 1),
                Number("jobs", "従業者", "人/千人", 0),
                Number("migration", "転入超過", "人/千人", 1),
                Number("physicians", "医師", "人/千人", 1),
            ],
            [
                .. result
                    .Peers.Prepend(result.Region)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(p.Code),
                                Cell.Of(p.Name),
                                Cell.Of((decimal?)p.Distance),
                                Cell.Of(p.Population),
                                Cell.Of(p.Over64Percent),
                                Cell.Of(p.DensityPerHectare),
                                Cell.Of(p.PrimaryPercent),
                                Cell.Of(p.JobsPerThousand),
                                Cell.Of(p.NetMigrationPerThousand),
                                Cell.Of(p.PhysiciansPerThousand),
                            ]
                    ),
            ]
        )
        {
            Notes = result.Conventions,
        };

    public static IReadOnlyList<DocumentTable> Cohorts(CohortChangeResult result) =>
        [
            new(
                $"{result.Name}のこれからの人口",
                [
                    Text("year", "年"),
                    Number("total", "人口", "人"),
                    Number("low", "下", "人"),
                    Number("high", "上", "人"),
                    Number("children", "0〜14歳", "人"),
                    Number("working", "15〜64歳", "人"),
                    Number("old", "65歳以上", "人"),
                ],
                [
                    .. result.Projection.Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell.Text(p.Year.ToString(CultureInfo.InvariantCulture)),
                                Cell.Of((decimal)p.Total),
                                Cell.Of((decimal)p.Low),
                                Cell.Of((decimal)p.High),
                                Cell.Of((decimal)p.Children),
                                Cell.Of((decimal)p.Working),
                                Cell.Of((decimal)p.Old),
                            ]
                    ),
                ]
            )
            {
                Notes = [.. result.Reason is { } reason ? [reason] : Array.Empty<string>(), .. result.Conventions],
            },
            new(
                $"コーホート変化率（{result.From}→{result.To}年）",
                [Text("from", "はじめの年齢"), Text("to", "5年後の年齢"), Number("women", "女性", "", 3), Number("men", "男性", "", 3)],
                [
                    .. result.Ratios.Select(r =>
                        (IReadOnlyList<Cell>)
                            [Cell.Of(r.FromAge), Cell.Of(r.ToAge), Of((decimal?)r.Women, r.Reason), Of((decimal?)r.Men, r.Reason)]
                    ),
                ]
            ),
        ];

    public static IReadOnlyList<DocumentTable> Corporations(CorporationsResult result) =>
        [
            new(
                "法人の設立と閉鎖（月）",
                [Text("month", "月"), .. Counts()],
                [
                    .. result.Months.Select(m =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
                                Cell.Of((decimal)m.Born),
                                Cell.Of((decimal)m.Closed),
                                Cell.Of((decimal)m.Net),
                                Cell.Of((decimal)m.ByRegistrar),
                            ]
                    ),
                ]
            )
            {
                Notes = result.Conventions,
            },
            new(
                "法人の設立と閉鎖（年）",
                [Text("year", "年"), .. Counts(), Number("months", "月の数")],
                [
                    .. result.Years.Select(y =>
                        (IReadOnlyList<Cell>)
                            [
                                Cell.Of(y.Year.ToString(CultureInfo.InvariantCulture)),
                                Cell.Of((decimal)y.Born),
                                Cell.Of((decimal)y.Closed),
                                Cell.Of((decimal)y.Net),
                                Cell.Of((decimal)y.ByRegistrar),
                                Cell.Of((decimal)y.MonthsInFile),
                            ]
                    ),
                ]
            ),
        ];

    private static DocumentColumn[] Counts() =>
        [Number("born", "設立"), Number("closed", "閉鎖"), Number("net", "差引"), Number("byRegistrar", "登記官による閉鎖")];

    private static DocumentColumn Text(string key, string header) => new(key, header, CellKind.Text);

    private static DocumentColumn Number(string key, string header, string unit = "", int decimals = 0) =>
        new(key, header, CellKind.Number, unit, decimals);

    private static Cell Of(decimal? value, string? reason) => value is { } number ? Cell.Of(number) : new Cell.Missing(reason ?? "");
}
