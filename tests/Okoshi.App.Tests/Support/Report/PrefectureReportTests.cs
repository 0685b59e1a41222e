using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.App.Support.Report;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support.Report;

/// <summary>The real report of FY2023 against counts and sums that were taken from it by hand and by an independent script.</summary>
public sealed class PrefectureReportTests
{
    private static readonly string Seed = Path.Combine(Repository.Root, "..", "shared", "seeds", "prefecture-sme-annual-report.txt");

    [Fact]
    public void 事業と再掲の数と小計が印字と合う()
    {
        var document = Read();
        document.FiscalYear.ShouldBe(2023);
        document.Policies.Count.ShouldBe(8);
        document
            .Sections.Select(s => (s.Key, s.Entries.Count, s.PrintedSubtotal, s.Sum))
            .ShouldBe([
                ("1", 37, 956_168, 956_168),
                ("2", 28, 3_712_330, 3_712_330),
                ("3", 6, 12_034_032, 12_034_032),
                ("4", 16, 176_409, 176_409),
                ("5", 9, 102_803, 102_803),
                ("67", 12, 183_866, 183_866),
                ("8", 11, 120_836, 120_836),
            ]);
        document.Entries.Count().ShouldBe(119);
        document.Entries.Count(e => e.ReprintOf.Length > 0).ShouldBe(12);
        document.Entries.Count(e => e.IsNew && e.ReprintOf.Length == 0).ShouldBe(15);
        document.Cases.Count.ShouldBe(7);
    }

    [Fact]
    public void 読み取れない所がなく疑わしい所は決まっている()
    {
        var document = Read();
        document.Oddities.ShouldNotContain(o => o.Weight == OddityWeight.Error);
        document
            .Oddities.Where(o => o.Weight == OddityWeight.Doubt)
            .Select(o => o.Line)
            .ShouldBe([440, 1544, 1544, 1917, 2524, 2652, 2662, 2672, 2682, 3436, 3868, 6166, 7040]);
    }

    [Fact]
    public void 値を二つの年度について読む()
    {
        foreach (
            var (programme, label, previous, current, unit) in new[]
            {
                ("r5-1-19", "就職率", 77.4m, 78.4m, "%"),
                ("r5-1-10", "管内中小企業者等と高校生の交流会参加企業数", 76, 98, "者"),
                ("r5-4-1", "創業支援拠点における創業者数", 237, 255, "名"),
                ("r5-4-3", "起業支援金採択件数", 1, 4, "件"),
                ("r5-67-11", "「A!Premium」関連取引利用実績", 18_000, 23_875, "個"),
            }
        )
        {
            var indicator = Indicator(programme, label);
            (indicator.Previous.Value, indicator.Previous.Unit).ShouldBe((previous, unit), label);
            (indicator.Current.Value, indicator.Current.Unit).ShouldBe((current, unit), label);
        }
        Read().Oddities.ShouldNotContain(o => o.Code == "total");
    }

    [Fact]
    public void 印字された値はどれも原文にある()
    {
        var folded = string.Concat(Text().Where(c => !char.IsWhiteSpace(c)));
        foreach (
            var word in Read()
                .Entries.SelectMany(e => e.Indicators)
                .SelectMany(i => new[] { i.Previous, i.Current })
                .SelectMany(c => c.Printed.Split(' '))
        )
        {
            folded.ShouldContain(word);
        }
    }

    [Fact]
    public void パックの表は原文を取り込み直したものと一字も違わない()
    {
        var reviewed = ReviewedSupport.Read(Path.Combine(Repository.Root, "packs", "aomori"));
        ImportReport.Preview("report.txt", Text(), reviewed).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void パックの要約は原文の文を写していない()
    {
        var source = Fold(Text());
        foreach (var row in AomoriPack.Content.Rows<ProgrammeRow>().Where(p => p.Source.SourceId == "report-r5"))
        {
            var summary = Fold(row.Summary);
            for (var i = 0; i + 18 <= summary.Length; i++)
                source.ShouldNotContain(summary.Substring(i, 18), customMessage: row.Id);
        }
    }

    [Fact]
    public void パックの疑わしい値は判断に使えない()
    {
        var rows = AomoriPack.Content.Rows<IndicatorRow>();
        rows.Count.ShouldBe(678);
        rows.Where(r => r.Source.Quality is Quality.Doubtful or Quality.Missing)
            .ShouldAllBe(r => !r.Source.MayDecide && r.Source.Note.Length > 0);
        rows.Count(r => r.Source.Quality == Quality.Doubtful).ShouldBe(12);
    }

    private static string Fold(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    private static ReportIndicator Indicator(string programme, string label) =>
        Read().Entries.Single(e => e.Id == programme).Indicators.Single(i => i.Label == label);

    private static ReportDocument Read() => ReportReader.Read(Text());

    private static string Text()
    {
        Assert.SkipUnless(File.Exists(Seed), "原文（../shared/seeds）がないので、実物での確かめを飛ばします。");
        return File.ReadAllText(Seed);
    }
}
