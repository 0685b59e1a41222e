using Okoshi.App.Imports;
using Okoshi.App.Support.Report;
using Okoshi.App.Support.Report.Pdf;

namespace Okoshi.App.Tests.Support.Report;

/// <summary>
/// The invented report of R7, whose columns stand in another order than those of R5: Cases/report-r7-sample.html printed as a PDF.
/// </summary>
public sealed class ReportPdfTests
{
    private static readonly string Pdf = Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "report-r7-sample.pdf");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_of_another_year_with_moved_columns_is_read_from_its_pdf()
    {
        var report = await ReadAsync();

        report.FiscalYear.ShouldBe(2025);
        report.Oddities.Where(o => o.Weight == OddityWeight.Error).ShouldBeEmpty();
        report
            .Entries.Select(e => (e.Id, e.Title, e.CostThousandYen, e.IsNew, e.Division, e.Page))
            .ShouldBe([
                ("r7-1-1", "架空のまちで仕事を見て回る事業", 1200L, false, "仕事課", 2),
                (
                    "r7-1-2",
                    "架空の海と山をつなぐ仕事づくり講座開催事業（入門編と、もっと学びたい人のための編）",
                    3450L,
                    true,
                    "仕事課（北地域県民局）",
                    2
                ),
                ("r7-1-3", "架空の技の学校運営費", 5000L, false, "技術課", 3),
            ]);
        report.Sections.Single().PrintedSubtotal.ShouldBe(report.Sections.Single().Sum);
    }

    [Fact]
    public async Task The_newer_column_stands_first_and_each_value_still_comes_to_its_year()
    {
        var entries = (await ReadAsync()).Entries.ToList();

        entries
            .SelectMany(e => e.Indicators)
            .Select(i => (i.Label, i.Previous.FiscalYear, i.Previous.Printed, i.Current.FiscalYear, i.Current.Printed))
            .ShouldBe([
                (
                    "見学会に参加した生徒の数（北の町と南の町と、そのあいだにある町の学校の生徒を合わせた数）",
                    2024,
                    "延べ 140名",
                    2025,
                    "延べ 152名"
                ),
                ("受入企業数", 2024, "8者", 2025, "9者"),
                ("就職率", 2024, "77.5%", 2025, "80.0%"),
                ("講座の開催件数・受講料", 2024, "12件 345千円", 2025, "20件 1,234千円"),
                ("セミナー開催回数", 2024, "－", 2025, "2回"),
                ("入校者数・修了者数", 2024, "18名・5名", 2025, "13名・7名"),
            ]);
        (entries[0].Overview, entries[0].Results).ShouldBe(
            (
                "架空の会社を生徒が見て回る機会をつくり、働くことを知ってもらう。",
                "三つの町で見学会を開き、生徒が参加した。会社からも、よい機会だったという声があった。"
            )
        );
    }

    [Fact]
    public void The_text_alone_may_have_the_newer_column_first_as_well()
    {
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "report-sample.txt"));
        var turned = sample.Replace("項目名 ５年度 ６年度", "項目名 R6年度 R5年度", StringComparison.Ordinal);

        var (before, after) = (
            ReportReader.Read(sample).Entries.First(e => e.Indicators.Count > 0),
            ReportReader.Read(turned).Entries.First(e => e.Indicators.Count > 0)
        );

        after.Indicators[1].Current.ShouldBe(before.Indicators[1].Previous with { FiscalYear = 2024 });
        after.Indicators[1].Previous.ShouldBe(before.Indicators[1].Current with { FiscalYear = 2023 });
    }

    [Theory]
    [InlineData("%PDF-1.7 これは壊れています")]
    [InlineData("%PDF-1.4\n%%EOF\n")]
    public async Task A_broken_pdf_is_told(string text)
    {
        Programs.Need("pdftotext");
        var bad = await Should.ThrowAsync<BadInputException>(() =>
            ReportFile.TextAsync("報告.pdf", System.Text.Encoding.UTF8.GetBytes(text), Token)
        );

        bad.Lines.Single().ShouldStartWith("報告.pdf：PDF");
    }

    [Fact]
    public async Task A_pdf_beyond_the_limit_is_refused_before_it_is_read()
    {
        var large = new byte[PdfWords.LargestFile + 1];
        "%PDF-"u8.CopyTo(large);

        (await Should.ThrowAsync<BadInputException>(() => ReportFile.TextAsync("報告.pdf", large, Token)))
            .Lines.Single()
            .ShouldContain("大きすぎます");
    }

    private static async Task<ReportDocument> ReadAsync()
    {
        Programs.Need("pdftotext");
        return ReportReader.Read(await ReportFile.TextAsync("report-r7-sample.pdf", await File.ReadAllBytesAsync(Pdf, Token), Token));
    }
}
