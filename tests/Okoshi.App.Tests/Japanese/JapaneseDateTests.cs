using Okoshi.App.Japanese;

namespace Okoshi.App.Tests.Japanese;

public sealed class JapaneseDateTests
{
    [Theory]
    [InlineData("R8.4.1", "2026-04-01")]
    [InlineData("r8/4/1", "2026-04-01")]
    [InlineData("R080401", "2026-04-01")]
    [InlineData("令和8年4月1日", "2026-04-01")]
    [InlineData("令和８年　４月　１日", "2026-04-01")]
    [InlineData("令和八年四月一日", "2026-04-01")]
    [InlineData("令和 8 年 4 月 1 日", "2026-04-01")]
    [InlineData("㋿8年4月1日", "2026-04-01")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("平成三十一年四月三十日", "2019-04-30")]
    [InlineData("H31-4-30", "2019-04-30")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("M6.1.1", "1873-01-01")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026/4/1", "2026-04-01")]
    [InlineData("2026.4.1", "2026-04-01")]
    [InlineData("２０２６－４－１", "2026-04-01")]
    [InlineData("2026ー4ー1", "2026-04-01")]
    [InlineData("20260401", "2026-04-01")]
    [InlineData("二〇二六年四月一日", "2026-04-01")]
    [InlineData("2026年4月1日（水）", "2026-04-01")]
    [InlineData("2026年4月1日 水曜日", "2026-04-01")]
    [InlineData("2026/4/1 0:00", "2026-04-01")]
    [InlineData("2026-04-01T00:00:00", "2026-04-01")]
    [InlineData(" 2024-02-29 ", "2024-02-29")]
    public void Dates_of_japanese_offices_are_read(string text, string iso)
    {
        var reading = JapaneseDate.Read(text);
        reading.Problem.ShouldBeEmpty();
        Wareki.Iso(reading.Date!.Value).ShouldBe(iso);
    }

    [Theory]
    [InlineData("2025-02-29", "日はありません")]
    [InlineData("令和7年2月29日", "日はありません")]
    [InlineData("2026-13-01", "日はありません")]
    [InlineData("2026-00-10", "日はありません")]
    [InlineData("20260431", "日はありません")]
    [InlineData("令和0年4月1日", "日はありません")]
    [InlineData("平成31年5月1日", "2019-05-01は令和元年5月1日です")]
    [InlineData("令和元年4月30日", "2019-04-30は平成31年4月30日です")]
    [InlineData("昭和64年1月8日", "平成元年1月8日")]
    [InlineData("明治45年7月30日", "大正元年7月30日")]
    [InlineData("明治5年12月2日", "旧暦")]
    [InlineData("26/4/1", "4桁")]
    [InlineData("2026年4月1日（木）", "水曜日です")]
    [InlineData("2026/4/1 10:00", "読み取れません")]
    [InlineData("2026/1 2/3", "読み取れません")]
    [InlineData("4月1日", "読み取れません")]
    [InlineData("45748", "読み取れません")]
    [InlineData("未定", "読み取れません")]
    [InlineData("", "読み取れません")]
    [InlineData("\uD800", "読み取れません")]
    public void What_is_no_date_is_refused_with_the_reason(string text, string reason)
    {
        var reading = JapaneseDate.Read(text);
        reading.Date.ShouldBeNull();
        reading.Problem.ShouldContain(reason);
        JapaneseDate.TryParse(text, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("令和8年度", 2026)]
    [InlineData("令和8（2026）年度", 2026)]
    [InlineData("Ｒ８", 2026)]
    [InlineData("R元年度", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("2026", 2026)]
    [InlineData("2026年度", 2026)]
    [InlineData("FY2026", 2026)]
    [InlineData("昭和六十三年度", 1988)]
    public void Fiscal_years_are_read(string text, int expected)
    {
        JapaneseDate.TryParseFiscalYear(text, out var year).ShouldBeTrue();
        year.Year.ShouldBe(expected);
    }

    [Theory]
    [InlineData("令和8（2025）年度")]
    [InlineData("平成35年度")]
    [InlineData("令和0年度")]
    [InlineData("26年度")]
    [InlineData("明治3年度")]
    [InlineData("年度")]
    [InlineData("2026-2027")]
    public void What_is_no_fiscal_year_is_refused(string text) => JapaneseDate.TryParseFiscalYear(text, out _).ShouldBeFalse();
}
