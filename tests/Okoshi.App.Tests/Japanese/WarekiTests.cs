using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Japanese;

public sealed class WarekiTests
{
    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(new DateOnly(1800, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    [Theory]
    [InlineData("1873-01-01", "明治6年1月1日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1926-12-24", "大正15年12月24日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2026-04-01", "令和8年4月1日")]
    [InlineData("1872-12-31", "1872年12月31日")]
    public void Eras_change_on_their_day(string iso, string japanese)
    {
        Wareki.Date(DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(japanese);
        JapaneseDate.TryParse(japanese, out var back).ShouldBeTrue();
        Wareki.Iso(back).ShouldBe(iso);
    }

    [Fact]
    public void A_date_written_is_read_back_the_same() =>
        Prop.ForAll(
                Days,
                day =>
                    JapaneseDate.TryParse(Wareki.Date(day), out var japanese)
                    && japanese == day
                    && JapaneseDate.TryParse(Wareki.Iso(day), out var western)
                    && western == day
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2026, "令和8（2026）年度", "令和8年度")]
    [InlineData(2019, "令和元（2019）年度", "令和元年度")]
    [InlineData(2018, "平成30（2018）年度", "平成30年度")]
    [InlineData(1989, "平成元（1989）年度", "平成元年度")]
    [InlineData(1988, "昭和63（1988）年度", "昭和63年度")]
    [InlineData(0, "0年度", "0年度")]
    public void Fiscal_years_are_shown_with_both_years(int year, string both, string japanese)
    {
        Wareki.FiscalYearWithWestern(new FiscalYear(year)).ShouldBe(both);
        Wareki.FiscalYear(new FiscalYear(year)).ShouldBe(japanese);
    }

    [Fact]
    public void A_fiscal_year_written_is_read_back_the_same() =>
        Prop.ForAll(
                Gen.Choose(1800, 2200).ToArbitrary(),
                number =>
                {
                    var year = new FiscalYear(number);
                    return JapaneseDate.TryParseFiscalYear(Wareki.FiscalYearWithWestern(year), out var both)
                        && both == year
                        && JapaneseDate.TryParseFiscalYear(Wareki.FiscalYear(year), out var japanese)
                        && japanese == year;
                }
            )
            .QuickCheckThrowOnFailure();
}
