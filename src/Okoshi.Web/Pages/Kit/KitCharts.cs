using Okoshi.App.Charts;

namespace Okoshi.Web.Pages.Kit;

/// <summary>Small invented data for every chart, each with something missing.</summary>
internal static class KitCharts
{
    private const string Source = "見本の数字";
    private static readonly string[] Neighbours = ["川北市", "山南市", "海東市"];

    public static IReadOnlyList<(string Heading, Chart Chart)> All =>
        [
            (
                "特化係数",
                QuotientPlot.Draw(
                    "見本市",
                    [
                        Dots("金融業・保険業", 1.79m, .86m, 1.66m, 1.34m),
                        Dots("建設業", 1.32m, .95m, 1.41m, null),
                        Dots("情報通信業", null, .27m, .86m, .55m),
                        Dots("製造業", .39m, .76m, .3m, .93m),
                    ],
                    "従業者数",
                    Source,
                    "川北市"
                )
            ),
            (
                "お金の流れ",
                CirculationDiagram.Draw(new CirculationInput("見本市", "2018年", "億円", 9693, 10408, 9693, -715, 93.1m), Source)
            ),
            (
                "お金の流れ（一部データなし）",
                CirculationDiagram.Draw(new CirculationInput("見本町", "2018年", "億円", 120, null, 118, null, null), Source)
            ),
            ("人口ピラミッド", PyramidChart.Draw("見本市の人口", Pyramid(), "2020年", "2000年", Source)),
            ("折れ線", LineChart.Draw("見本市の総人口", Lines(), "人", Source)),
            (
                "横棒",
                BarChart.Draw(
                    "転出と転入の差",
                    [new Bar("18〜23歳", -723, true), new Bar("ほかの年齢", -45), new Bar("年齢不詳", null), new Bar("転入", 120)],
                    "人",
                    Source
                )
            ),
            (
                "幅の図",
                RangeChart.Draw(
                    "1か月に手もとに残るお金",
                    [
                        new RangeRow("1年目", 12, 6, 16),
                        new RangeRow("2年目", 17, 10, 22),
                        new RangeRow("3年目", 21, 13, 27),
                        new RangeRow("青森で働く", null, Apart: true),
                        new RangeRow("仙台で働く", 19, Apart: true),
                    ],
                    "万円",
                    Source
                )
            ),
            ("資金の線", CashChart.Draw("月末の現金", Cash(), "万円", Source)),
            (
                "60か月の手もとに残るお金",
                TakeHomeBars.Draw(
                    "手もとに残るお金の見通し",
                    [
                        .. Enumerable
                            .Range(1, 60)
                            .Select(m =>
                                m == 30 ? null : (decimal?)Math.Round((decimal)(-4 + (m * .55) + (3 * Math.Sin(m * Math.PI / 6))), 1)
                            ),
                    ],
                    "万円",
                    Source
                )
            ),
            (
                "内訳",
                ShareBar.Draw(
                    "どこから出すか",
                    [new NamedValue("自分のお金", 40), new NamedValue("借りるお金", 280), new NamedValue("補助のお金", null)],
                    "万円",
                    Source
                )
            ),
        ];

    public static IReadOnlyList<Chart> Scores =>
        [
            ScoreBar.Draw(
                "見本の機会A",
                [new("足りなさ", 28, 30), new("動き", 9, 20), new("需要", 12, 20), new("戦略", 10, 15), new("採算", null, 15)]
            ),
            ScoreBar.Draw(
                "見本の機会B",
                [new("足りなさ", null, 30), new("動き", 0, 20), new("需要", 4, 20), new("戦略", null, 15), new("採算", null, 15)]
            ),
            ScoreBar.Draw(
                "見本の機会C",
                [
                    new("足りなさ", 18, 20),
                    new("動き", 9, 15),
                    new("需要", 12, 15),
                    new("つながり", 11, 15),
                    new("戦略", 8, 15),
                    new("採算", 7, 10),
                    new("確かさ", 6, 10),
                ]
            ),
        ];

    public static IReadOnlyList<Chart> Bullets =>
        [
            BulletChart.Draw(new BulletInput("実績なし", 91, "2023年度", 631, "2033年度", null, "", "件")),
            BulletChart.Draw(new BulletInput("実績あり", 91, "2023年度", 631, "2033年度", 240, "2025年度", "件")),
            BulletChart.Draw(new BulletInput("基準なし", null, "", 30, "2033年度", null, "", "件")),
        ];

    private static QuotientDots Dots(string label, decimal? own, params decimal?[] others) =>
        new(
            label,
            own,
            [.. others.Select((o, i) => new NamedValue(Neighbours[i], o))],
            own is null ? "" : "1,234人",
            own is null ? "" : "1番目"
        );

    private static IReadOnlyList<PyramidRow> Pyramid() =>
        [
            .. Enumerable
                .Range(0, 19)
                .Select(i => new PyramidRow(
                    i == 18 ? "90+" : $"{i * 5}-{(i * 5) + 4}",
                    i == 3 ? null : Shape(i, 11),
                    Shape(i, 13),
                    Shape(i, 6),
                    Shape(i, 7)
                )),
        ];

    private static long Shape(int i, int peak) => (long)Math.Round(9800 * Math.Exp(-Math.Pow((i - peak) / 7.0, 2)));

    private static IReadOnlyList<LineSeries> Lines() =>
        [
            new("2018年推計", LineKind.Earlier, [new(2015, 287648), new(2030, 246000), new(2045, 183528, "183,528（2045年・2018年推計）")]),
            new("2023年推計", LineKind.Projection, [new(2020, 275192), new(2035, 226327), new(2050, 174205, "174,205人（2050年）")]),
            new(
                "国勢調査",
                LineKind.Actual,
                [
                    new(1980, 309768),
                    new(1990, 308782),
                    new(2000, 318732, "318,732人（2000年）"),
                    new(2005, null),
                    new(2010, 299520),
                    new(2020, 275192, "275,192人（2020年）"),
                ]
            ),
        ];

    private static IReadOnlyList<CashPoint> Cash() =>
        [
            .. Enumerable
                .Range(0, 61)
                .Select(m =>
                {
                    var middle = Math.Round((decimal)(200 - (18 * m) + (.42 * m * m)), 1);
                    var spread = m * 3m;
                    return new CashPoint(m, middle, middle - spread, middle - (spread / 2), middle + (spread / 2), middle + spread);
                }),
        ];
}
