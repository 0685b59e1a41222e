using Okoshi.App.Packs.Rows;

namespace Okoshi.App.Tests.Support;

/// <summary>The reviewed programmes of the first region's pack; needs no source document.</summary>
public sealed class AomoriReportRowsTests
{
    private static readonly IReadOnlyList<ProgrammeRow> Report =
    [
        .. AomoriPack.Content.Rows<ProgrammeRow>().Where(p => p.Source.SourceId == "report-r5"),
    ];

    [Theory]
    [InlineData("1", 37, 956_168)]
    [InlineData("2", 28, 3_712_330)]
    [InlineData("3", 6, 12_034_032)]
    [InlineData("4", 16, 176_409)]
    [InlineData("5", 9, 102_803)]
    [InlineData("6;7", 12, 183_866)]
    [InlineData("8", 11, 120_836)]
    public void 基本方針ごとの事業の数と事業費が報告の小計と合う(string policy, int entries, long subtotal)
    {
        var rows = Report.Where(p => p.Policy == policy).ToArray();
        rows.Select(p => p.Number).ShouldBe(Enumerable.Range(1, entries).Select(n => (int?)n));
        rows.Sum(p => p.CostThousandYen).ShouldBe(subtotal);
    }

    [Fact]
    public void 再掲はもとの行につながり中身が同じ()
    {
        var byId = Report.ToDictionary(p => p.Id);
        var reprints = Report.Where(p => p.ReprintOf.Length > 0).ToArray();
        reprints.Length.ShouldBe(12);
        foreach (var reprint in reprints)
        {
            var original = byId[reprint.ReprintOf];
            original.ReprintOf.ShouldBeEmpty(reprint.Id);
            (reprint.CostThousandYen, reprint.Serves, reprint.Summary).ShouldBe(
                (original.CostThousandYen, original.Serves, original.Summary)
            );
        }
    }

    [Fact]
    public void 戦略の事業は担い手と対象と要約を持ち2024年度に確かめられている()
    {
        var rows = AomoriPack.Content.Rows<ProgrammeRow>().Where(p => p.Source.SourceId == "strategy").ToArray();
        rows.Length.ShouldBe(31);
        rows.ShouldAllBe(p =>
            p.Owner.Length > 0 && p.Summary.Length > 0 && p.FiscalYear == 2024 && p.LastConfirmed == 2024 && p.Policy.Length == 0
        );
        rows.ShouldContain(p => p.Title.Contains("AOMORI STARTUP CENTER", StringComparison.Ordinal) && p.Serves == "consultation");
    }

    [Fact]
    public void 実績はどの事業にも二つの年度がそろっている()
    {
        var rows = AomoriPack.Content.Rows<IndicatorRow>();
        rows.Select(r => r.Programme).Distinct().Count().ShouldBe(Report.Count);
        rows.GroupBy(r => (r.Programme, r.Order))
            .ShouldAllBe(g =>
                g.Select(r => r.FiscalYear).SequenceEqual(new[] { 2022, 2023 }) && g.Select(r => r.Label).Distinct().Count() == 1
            );
    }

    [Fact]
    public void 事例は事業につながっている() =>
        AomoriPack.Content.Rows<CaseRow>().ShouldAllBe(c => Report.Any(p => p.Id == c.Programme) && c.Summary.Length > 0);
}
