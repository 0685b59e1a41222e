using System.Xml.Linq;
using Okoshi.App.Charts;

namespace Okoshi.App.Tests.Charts;

/// <summary>
/// What every chart keeps: readable XML, no broken numbers, words for those who do not see it, every value in drawing or table.
/// </summary>
public class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. Samples.Keys];

    private static Dictionary<string, Chart> Samples { get; } =
        new(StringComparer.Ordinal)
        {
            ["quotients"] = QuotientPlot.Draw(
                "見本市",
                [
                    new QuotientDots("建設業", 1.32m, [new("川北市", .95m), new("山南市", null)], "9,838人", "2番目"),
                    new QuotientDots("漁業", null, [new("川北市", 0m)]),
                    new QuotientDots("鉱業", 0m, []),
                ],
                "従業者数",
                "見本",
                "川北市"
            ),
            ["circulation"] = CirculationDiagram.Draw(
                new CirculationInput("見本市", "2018年", "億円", 9693, 10408, 9693, -715, 93.1m),
                "見本"
            ),
            ["circulation with gaps"] = CirculationDiagram.Draw(
                new CirculationInput("見本市", "2018年", "億円", null, null, null, null, null),
                "見本"
            ),
            ["pyramid"] = PyramidChart.Draw(
                "人口",
                [new("0-4", 100, 90, 200, 190), new("5-9", null, 80, 150, null)],
                "2020年",
                "2000年",
                "見本"
            ),
            ["lines"] = LineChart.Draw(
                "人口",
                [
                    new("国勢調査", LineKind.Actual, [new(2000, 318732, "318,732人"), new(2010, null), new(2020, 275192)]),
                    new("推計", LineKind.Projection, [new(2050, 174205)]),
                ],
                "人",
                "見本"
            ),
            ["lines with one value"] = LineChart.Draw("人口", [new("国勢調査", LineKind.Actual, [new(2000, 5, "5人")])], "人", "見本"),
            ["bars"] = BarChart.Draw("転出", [new("18〜23歳", -723, true), new("不詳", null), new("ほか", 12)], "人", "見本"),
            ["bars of zero"] = BarChart.Draw("転出", [new("ほか", 0)], "人", "見本"),
            ["score of ten"] = ScoreBar.Draw("機会", [.. Enumerable.Range(1, 10).Select(i => new ScorePart($"部分{i}", i, 15))]),
            ["score"] = ScoreBar.Draw("機会", [new("足りなさ", 28.5m, 30), new("動き", 0, 20), new("採算", null, 15)]),
            ["bullet"] = BulletChart.Draw(new BulletInput("創業件数", 80, "2023年度", 80, "", null, "", "件")),
            ["bullet of zero"] = BulletChart.Draw(new BulletInput("件数", 0, "2023年度", 0, "", 0, "2025年度", "件")),
            ["ranges"] = RangeChart.Draw(
                "手もとに残るお金",
                [new("1年目", 12, 6, 16), new("仙台で働く", null, Apart: true)],
                "万円",
                "見本"
            ),
            ["cash"] = CashChart.Draw("現金", [new(1, 100, 80, 90, 110, 120), new(2, -20, -60, -40, 0, 20)], "万円", "見本"),
            ["cash unknown"] = CashChart.Draw("現金", [new(1, null)], "万円", "見本"),
            ["take-home"] = TakeHomeBars.Draw(
                "手もとに残るお金",
                [.. Enumerable.Range(1, 60).Select(m => m == 5 ? null : (decimal?)(m - 10))],
                "万円",
                "見本"
            ),
            ["shares"] = ShareBar.Draw("お金", [new("自分", 40), new("借りる", 280), new("補助", null)], "万円", "見本"),
            ["map"] = ChoroplethMap.Draw(
                "人口千人あたり",
                [
                    new(
                        "東市",
                        12.5m,
                        [
                            [(140, 40), (141, 40), (141, 41), (140, 41), (140, 40)],
                            [(140.2, 40.2), (140.4, 40.2), (140.4, 40.4), (140.2, 40.2)],
                        ]
                    ),
                    new(
                        "西町",
                        null,
                        [
                            [(139, 40), (140, 40), (140, 41), (139, 40)],
                        ]
                    ),
                    new(
                        "南村",
                        3,
                        [
                            [(140, 39), (141, 39), (141, 40), (140, 39)],
                        ]
                    ),
                ],
                "人",
                "見本"
            ),
            ["map without values"] = ChoroplethMap.Draw(
                "人口",
                [
                    new(
                        "東市",
                        null,
                        [
                            [(140, 40), (141, 40), (141, 41), (140, 40)],
                        ]
                    ),
                ],
                "人",
                "見本"
            ),
            ["shares of nothing"] = ShareBar.Draw("お金", [new("自分", 0)], "万円", "見本"),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_readable_svg_with_title_and_description_for_both_widths(string name)
    {
        var chart = Samples[name];
        foreach (var drawing in new[] { chart.Wide, chart.Narrow })
        {
            var svg = XDocument.Parse(drawing).Root!;
            svg.Name.ShouldBe(Svg + "svg");
            svg.Attribute("role")!.Value.ShouldBe("img");
            svg.Element(Svg + "title")!.Value.ShouldNotBeNullOrWhiteSpace();
            svg.Element(Svg + "desc")!.Value.ShouldNotBeNullOrWhiteSpace();
            drawing.ShouldNotContain("NaN");
            drawing.ShouldNotContain("∞");
            drawing.ShouldNotContain("style=");
            drawing.ShouldNotContain(" id=");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_every_text_and_bar_inside_the_narrow_drawing(string name)
    {
        var svg = XDocument.Parse(Samples[name].Narrow).Root!;
        foreach (var text in svg.Descendants(Svg + "text"))
        {
            var x = (double)text.Attribute("x")!;
            var width = ChartText.Width(text.Value, (double?)text.Attribute("font-size") ?? 14);
            var left = (string?)text.Attribute("text-anchor") switch
            {
                "middle" => x - (width / 2),
                "end" => x - width,
                _ => x,
            };
            left.ShouldBeGreaterThanOrEqualTo(-6, text.Value);
            (left + width).ShouldBeLessThanOrEqualTo(Chart.NarrowWidth + 6, text.Value);
        }
        foreach (var rect in svg.Descendants(Svg + "rect"))
            ((double)rect.Attribute("x")! + (double)rect.Attribute("width")!).ShouldBeLessThanOrEqualTo(Chart.NarrowWidth + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_has_a_cell_for_every_column(string name)
    {
        var table = Samples[name].Table;
        table.Rows.ShouldNotBeEmpty();
        table.Rows.ShouldAllBe(r => r.Count == table.Columns.Count);
        table.Rows.SelectMany(r => r.Skip(1)).Where(c => c.Contains("NaN", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("quotients", "漁業")]
    [InlineData("bars", "不詳")]
    [InlineData("ranges", "仙台で働く")]
    [InlineData("shares", "補助")]
    [InlineData("score", "採算")]
    public void A_missing_value_is_hatched_and_said_in_words(string name, string label)
    {
        var chart = Samples[name];
        chart.Table.Rows.Single(r => r[0] == label).ShouldContain(c => c.StartsWith("データなし", StringComparison.Ordinal));
        XDocument.Parse(chart.Wide).Descendants(Svg + "title").ShouldContain(t => t.Value.Contains("データなし", StringComparison.Ordinal));
        chart.Wide.ShouldContain(Ink.Hatch);
    }

    [Fact]
    public void Ten_parts_differ_in_colour_and_without_colour_and_stand_out_from_white()
    {
        PartFill.Colours.Count.ShouldBe(10);
        var swatches = Enumerable.Range(0, 10).Select(i => XDocument.Parse(ScoreBar.Swatch(i, unknown: false)).Root!).ToArray();
        swatches.Select(s => (string?)s.Element(Svg + "rect")!.Attribute("fill")).Distinct().Count().ShouldBe(10);
        swatches
            .Select(s => s.Element(Svg + "path"))
            .Select(p => ((string?)p?.Attribute("d"), (string?)p?.Attribute("stroke-width")))
            .Distinct()
            .Count()
            .ShouldBe(10);
        foreach (var colour in PartFill.Colours)
        {
            // Relative luminance of WCAG 2.
            double Channel(int at) =>
                Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0 is var c && c <= .03928
                    ? c / 12.92
                    : Math.Pow((c + .055) / 1.055, 2.4);
            (1.05 / ((.2126 * Channel(1)) + (.7152 * Channel(3)) + (.0722 * Channel(5)) + .05)).ShouldBeGreaterThan(3, colour);
        }
    }

    [Fact]
    public void A_kpi_without_actual_says_so() => Samples["bullet"].Description.ShouldContain("実績なし");

    [Fact]
    public void Widths_of_the_circulation_are_in_proportion_to_the_money()
    {
        var rects = XDocument
            .Parse(Samples["circulation"].Wide)
            .Descendants(Svg + "rect")
            .Where(r => (string?)r.Attribute("fill") == Ink.Flow)
            .Select(r => (double)r.Attribute("height")!)
            .ToList();
        rects.Count.ShouldBe(2);
        (rects[0] / rects[1]).ShouldBe(9693.0 / 10408, .01);
    }

    [Fact]
    public void Quotients_lie_on_a_log_axis()
    {
        var chart = QuotientPlot.Draw("見本市", [new("A", .5m, []), new("B", 1m, []), new("C", 2m, [])], "従業者数", "見本");
        var xs = XDocument.Parse(chart.Wide).Descendants(Svg + "circle").Select(c => (double)c.Attribute("cx")!).ToList();
        (xs[1] - xs[0]).ShouldBe(xs[2] - xs[1], .2);
    }

    [Fact]
    public void A_gap_in_a_line_stays_a_gap()
    {
        var chart = LineChart.Draw(
            "人口",
            [new("国勢調査", LineKind.Actual, [new(2000, 1), new(2005, 2), new(2010, null), new(2015, 3), new(2020, 4)])],
            "人",
            "見本"
        );
        XDocument.Parse(chart.Wide).Descendants(Svg + "path").Count(p => (string?)p.Attribute("stroke") == Ink.First).ShouldBe(2);
    }

    [Theory]
    [InlineData(7000, 6990)]
    [InlineData(7000, 7000)]
    [InlineData(7000, 6500)]
    public void Labels_of_lines_that_end_together_stand_in_the_order_of_their_ends(int one, int other)
    {
        var chart = LineChart.Draw(
            "移動",
            [
                new("転出", LineKind.Projection, [new(2019, 9000), new(2024, one, "転出 7,000人")]),
                new("転入", LineKind.Actual, [new(2019, 8000), new(2024, other, "転入 6,990人")]),
            ],
            "人",
            "見本"
        );
        foreach (var drawing in new[] { chart.Wide, chart.Narrow })
        {
            var labels = XDocument
                .Parse(drawing)
                .Descendants(Svg + "text")
                .Where(t => t.Value.StartsWith('転'))
                .OrderBy(t => t.Value.StartsWith("転出", StringComparison.Ordinal) ? 0 : 1)
                .ToArray();
            ((double)labels[1].Attribute("y")! - (double)labels[0].Attribute("y")!).ShouldBeGreaterThanOrEqualTo(16);
            foreach (var label in labels)
                ((double)label.Attribute("x")! + ChartText.Width(label.Value, 13)).ShouldBeLessThanOrEqualTo(
                    drawing == chart.Wide ? 569 : 344
                );
        }
    }

    [Fact]
    public void Negative_numbers_are_written_with_a_minus_sign() => ChartText.Number(-715m).ShouldBe("−715");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 97)]
    [InlineData(-715, 12)]
    [InlineData(174205, 318732)]
    [InlineData(.001, .002)]
    public void An_axis_ends_on_round_numbers_around_its_values(decimal low, decimal high)
    {
        var axis = Axis.Round(low, high, 0, 100);
        axis.Ticks[0].ShouldBeLessThanOrEqualTo(low);
        axis.Ticks[^1].ShouldBeGreaterThanOrEqualTo(high);
        axis.Ticks.Count.ShouldBeInRange(2, 8);
        axis[axis.Ticks[0]].ShouldBe(0, 1e-9);
        axis[axis.Ticks[^1]].ShouldBe(100, 1e-9);
    }
}
