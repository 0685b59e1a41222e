using Okoshi.App.Support.Report;

namespace Okoshi.App.Tests.Support.Report;

/// <summary>件数と金額が縦に並ぶ融資の表。数字は令和5年度の報告書の印字のまま、文は見本（Cases/published）。</summary>
public sealed class LoanTablesTests
{
    private static readonly ReportDocument Document = ReportReader.Read(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "published", "report-r5-loans.txt"))
    );

    [Fact]
    public void 事業の数と小計が印字と合う()
    {
        var section = Document.Sections.ShouldHaveSingleItem();
        (Document.FiscalYear, section.Key, section.Entries.Count).ShouldBe((2023, "3", 6));
        (section.PrintedSubtotal, section.Sum).ShouldBe((12_034_032, 12_034_032));
        section.Entries[2].Title.ShouldContain("青森県信用保証協会補助");
    }

    [Fact]
    public void 計は行の合計と合い_印字のない年は値がない()
    {
        var loans = Document.Entries.First(e => e.Id == "r5-3-1").Indicators;
        var total = loans.Single(i => i.Label == "計");
        (total.Previous.Value, total.Previous.Value2, total.Current.Value, total.Current.Value2).ShouldBe(
            (1574, 17_408_049, 1821, 24_109_375)
        );
        loans.Where(i => i != total).Sum(i => i.Previous.Value2).ShouldBe(total.Previous.Value2);
        loans.Single(i => i.Label.StartsWith("経営力強化対策資金", StringComparison.Ordinal)).Current.Value.ShouldBeNull();
        Document.Oddities.ShouldNotContain(o => o.Code == "total");
    }

    [Fact]
    public void ゼロ件は値である()
    {
        var decided = Document.Entries.First(e => e.Id == "r5-3-2").Indicators.Single(i => i.Label == "貸付決定件数");
        (decided.Previous.Value, decided.Current.Value).ShouldBe((2, 0));
    }
}
