using Okoshi.App.Support.Report;

namespace Okoshi.App.Tests.Support.Report;

public sealed class ReportReaderTests
{
    private static readonly ReportDocument Document = SampleReport.Document;

    [Fact]
    public void 基本方針と事業を読む()
    {
        Document.FiscalYear.ShouldBe(2024);
        Document
            .Policies.Select(p => (p.Number, p.Title))
            .ShouldBe([
                (1, "中小企業の人材を育てること"),
                (2, "中小企業の売り先を広げること"),
                (3, "中小企業が海外へ出ることを支えること"),
            ]);
        Document.Sections.Select(s => (s.Key, s.Entries.Count)).ShouldBe([("1", 4), ("23", 2)]);
        Document.Entries.Select(e => e.Id).ShouldBe(["r6-1-1", "r6-1-2", "r6-1-3", "r6-1-4", "r6-23-1", "r6-23-2"]);
    }

    [Fact]
    public void 折り返した題と担当課と離れた掲載頁をつなぐ()
    {
        var course = SampleReport.Entry("r6-1-2");
        course.Title.ShouldBe("海と山をつなぐ仕事づくり講座開催事業（入門編）");
        course.IsNew.ShouldBeTrue();
        course.CostThousandYen.ShouldBe(3400);
        var school = SampleReport.Entry("r6-1-3");
        school.Division.ShouldBe("産業課（南地域県民局）");
        school.Page.ShouldBe(12);
        school.IsNew.ShouldBeFalse();
    }

    [Fact]
    public void 事業概要と事業実績を文の終わり方で分ける()
    {
        var visit = SampleReport.Entry("r6-1-1");
        visit.Overview.ShouldBe("見本の会社を生徒が見て回る機会をつくる。");
        visit.Results.ShouldBe("三つの町で見学会を開き、生徒が参加した。");
    }

    [Fact]
    public void 再掲はもとの事業につなぎ二重に数えない()
    {
        var reprint = SampleReport.Entry("r6-23-1");
        reprint.IsReprint.ShouldBeTrue();
        reprint.ReprintOf.ShouldBe("r6-1-1");
        Document.Entries.Count(e => e.ReprintOf.Length == 0).ShouldBe(5);
        SampleReport.Oddities("reprint-indicators").ShouldBeEmpty();
    }

    [Fact]
    public void 基本方針が共通の章は両方の番号を持つ()
    {
        SampleReport.Entry("r6-23-1").Policies.ShouldBe([2, 3]);
        SampleReport.Oddities("policy-lost").Select(o => o.Subject).ShouldBe(["r6-23-2"]);
    }

    [Fact]
    public void 小計と行の合計の食い違いを行番号つきで知らせる()
    {
        var oddity = SampleReport.Oddities("subtotal").ShouldHaveSingleItem();
        oddity.Message.ShouldContain("9,700千円");
        oddity.Message.ShouldContain("9,670千円");
        SampleReport.Text.Split('\n')[oddity.Line - 1].ShouldStartWith("小計 9,700");
        Document.Sections[1].Sum.ShouldBe(2000);
    }

    [Fact]
    public void 一覧と個票の食い違いを残らず知らせる()
    {
        SampleReport.Oddities("cost-differs").Select(o => o.Subject).ShouldBe(["r6-1-2"]);
        SampleReport.Oddities("sheet-missing").Select(o => o.Subject).ShouldBe(["r6-1-4"]);
        SampleReport.Oddities("page-differs").Select(o => o.Subject).ShouldBe(["r6-1-3"]);
        SampleReport.Oddities("title-differs").ShouldBeEmpty();
    }

    [Fact]
    public void 事例は事業につながる()
    {
        var example = Document.Cases.ShouldHaveSingleItem();
        example.ProgrammeId.ShouldBe("r6-1-1");
        example.Title.ShouldBe("見学から採用につながった木工所");
        example.Firms.ShouldBe("見本木工（株）（南市）");
    }

    [Fact]
    public void 年次報告でない文は理由を二つとも知らせる()
    {
        var other = ReportReader.Read("これは別の文書です。\n年次報告ではありません。");
        other.Sections.ShouldBeEmpty();
        other.Oddities.Select(o => o.Code).ShouldBe(["no-section", "year-missing"], ignoreOrder: true);
    }

    [Fact]
    public void 題に年度がなければ一覧の見出しから読み取ってそう知らせる()
    {
        var untitled = ReportReader.Read(
            SampleReport.Text.Replace("令和６年度中小企業振興施策実施状況", "実施状況", StringComparison.Ordinal)
        );
        untitled.FiscalYear.ShouldBe(2024);
        untitled.Oddities.ShouldContain(o => o.Code == "year-from-list");
    }

    [Fact]
    public void 途中で切れた報告でも例外にせず欠けた所を知らせる()
    {
        var lines = SampleReport.Text.Split('\n');
        for (var kept = 0; kept <= lines.Length; kept += 3)
        {
            var cut = ReportReader.Read(string.Join('\n', lines.Take(kept)));
            cut.Oddities.ShouldNotBeEmpty($"{kept} 行で切ったとき");
        }
    }
}
