using Okoshi.App.Chain;
using Okoshi.App.Chain.Report;
using Okoshi.App.Documents;
using Okoshi.Engine.Measure;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Measure;

/// <summary>What the report tells of the indicators and projects of a strategy.</summary>
public sealed class ReportOfMeasuresTests
{
    private static readonly SourceRef Source = new("s", "1");

    [Fact]
    public void Baseline_and_target_stand_side_by_side_and_what_is_printed_again_is_marked()
    {
        var measure = new PolicyMeasure(
            "1-1",
            1,
            "施策",
            "",
            "",
            [Indicator("指標甲", ""), Indicator("指標乙", "指標甲")],
            [Project("事業甲", ""), Project("事業乙", "事業甲")],
            [],
            Source
        );
        var html = new HtmlWriter();

        MeasureSection.Write(html, Chain(new Pillar("p1", 1, "柱", "", [measure], Source)));

        var text = html.ToString();
        const string figures = """<td class="num">10件（2023年度）</td><td class="num">20件（2028年度）</td>""";
        text.ShouldContain($"<td>指標甲</td>{figures}");
        text.ShouldContain($"<td>指標乙（再掲）</td>{figures}");
        text.ShouldContain("<td>事業甲</td>");
        text.ShouldContain("<td>事業乙（再掲）</td>");
    }

    private static Kpi Indicator(string title, string reprintOf) =>
        new(
            title,
            title,
            "",
            new Figure("基準値", 10, "件", "2023年度", Source),
            new Figure("目標値", 20, "件", "2028年度", Source),
            KpiDirection.Up,
            KpiAccumulation.Yearly,
            reprintOf
        );

    private static CoCreationProject Project(string title, string reprintOf) => new(title, 1, title, "", [], reprintOf, Source);

    /// <summary>A result of which only the strategy is read.</summary>
    private static ChainResult Chain(Pillar pillar) =>
        new()
        {
            Request = null!,
            Manifest = null!,
            PackHash = "",
            Region = null!,
            Opportunities = null!,
            Programmes = [],
            Plans = [],
            Proposals = [],
            Example = null!,
            Strategies = [new StrategyTree("s", "戦略", new FiscalYear(2024), new FiscalYear(2033), [pillar], Source)],
        };
}
