using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Support.Report;

namespace Okoshi.App.Tests.Support.Report;

public sealed class ReportCellTests
{
    [Fact]
    public void 折り返した項目名と延べを読む()
    {
        var visits = SampleReport.Indicator("r6-1-1", "見学会に参加した生徒の数（南の町と北の町）");
        (
            visits.Previous.FiscalYear,
            visits.Previous.Printed,
            visits.Previous.Value,
            visits.Previous.Unit,
            visits.Previous.Cumulative
        ).ShouldBe((2023, "延べ 40名", 40, "名", true));
        (visits.Current.FiscalYear, visits.Current.Value, visits.Current.Cumulative).ShouldBe((2024, 1052, true));
        SampleReport.Indicator("r6-1-1", "受入企業数").Current.Cumulative.ShouldBeFalse();
    }

    [Fact]
    public void 割合は離れた百分率の記号とともに読む()
    {
        var rate = SampleReport.Indicator("r6-1-1", "就職率");
        (rate.Previous.Value, rate.Previous.Unit).ShouldBe((77.5m, "%"));
        (rate.Current.Printed, rate.Current.Value).ShouldBe(("80.0   %", 80.0m));
    }

    [Fact]
    public void 縦に並ぶ二つの値を年度ごとに分ける()
    {
        var cell = SampleReport.Indicator("r6-1-2", "講座の開催件数・受講料");
        (cell.Previous.Printed, cell.Previous.Value, cell.Previous.Unit, cell.Previous.Value2, cell.Previous.Unit2).ShouldBe(
            ("12件 345千円", 12, "件", 345, "千円")
        );
        (cell.Current.Value, cell.Current.Value2).ShouldBe((20, 1234));
        var dot = SampleReport.Indicator("r6-1-3", "入校者数・修了者数");
        (dot.Current.Value, dot.Current.Value2, dot.Current.Unit2).ShouldBe((13, 7, "名"));
    }

    [Fact]
    public void 横線は値なしの印として残しゼロにしない()
    {
        var none = SampleReport.Indicator("r6-1-2", "相談会の件数、参加者");
        (none.Previous.MissingMark, none.Previous.Value, none.Previous.Doubt).ShouldBe(("-", null, ""));
        (none.Current.Value, none.Current.Value2).ShouldBe((6, 8));
        SampleReport.Indicator("r6-23-2", "補助金申請件数").Previous.MissingMark.ShouldBe("―");
        var always = SampleReport.Indicator("r6-23-2", "会員募集").Current;
        (always.Printed, always.Value, always.Doubt).ShouldBe(("随時", null, ""));
    }

    [Fact]
    public void 値が一つしかない行はどちらの年度か決めつけない()
    {
        var one = SampleReport.Indicator("r6-1-2", "登録数（R6.7現在）");
        one.Previous.IsLost.ShouldBeTrue();
        one.Current.Printed.ShouldBe("147者 (R4.6～)");
        one.Current.Doubt.ShouldContain("どちらの年度の欄か分からない");
    }

    [Fact]
    public void 時点の違う値が一つの欄に並ぶとき数を選ばない()
    {
        var two = SampleReport.Indicator("r6-1-3", "応募者数（高速）");
        (two.Previous.Printed, two.Previous.Value).ShouldBe(("4者(R4.6) 4者(R4.11)", null));
        two.Previous.Doubt.ShouldNotBeEmpty();
        two.Current.Value.ShouldBe(3);
    }

    [Fact]
    public void 報告の中で食い違う値は印字のまま疑わしいとする()
    {
        SampleReport.Indicator("r6-1-2", "セミナー開催回数").Current.Doubt.ShouldContain("セミナーを行った");
        SampleReport.Indicator("r6-1-2", "参加企業数").Previous.Doubt.ShouldContain("単位が「名」");
        SampleReport.Indicator("r6-23-2", "補助金交付件数").Current.Doubt.ShouldContain("申込みの 2件 より多い");
        SampleReport.Indicator("r6-1-1", "受入企業数").Current.Doubt.ShouldBeEmpty();
    }

    [Fact]
    public void どの幅で印字された数も同じ数として読む() =>
        Prop.ForAll(
                Gen.Choose(0, 99_999_999).Two().ToArbitrary(),
                numbers =>
                {
                    var (a, b) = numbers;
                    var half = string.Create(CultureInfo.InvariantCulture, $"{a:N0}件 {b:N0}千円");
                    var full = string.Concat(half.Select(c => char.IsAsciiDigit(c) ? (char)(c + '０' - '0') : c));
                    foreach (var text in new[] { half, full })
                    {
                        var words = text.Split(' ');
                        var read = ReadRow($"見本の数 {words[0]} {words[1]}");
                        (read.Previous.Value, read.Previous.Unit, read.Current.Value, read.Current.Unit).ShouldBe((a, "件", b, "千円"));
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static ReportIndicator ReadRow(string row)
    {
        var text = SampleReport.Text.Replace("受入企業数 8者 9者", row, StringComparison.Ordinal);
        return ReportReader.Read(text).Entries.First().Indicators.Single(i => i.Label == "見本の数");
    }
}
