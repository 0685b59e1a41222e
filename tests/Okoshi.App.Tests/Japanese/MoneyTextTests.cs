using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Japanese;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("1,234千円", 1_234_000)]
    [InlineData("1億2,000万円", 120_000_000)]
    [InlineData("１億２千万円", 120_000_000)]
    [InlineData("1.5億円", 150_000_000)]
    [InlineData("120百万円", 120_000_000)]
    [InlineData("5万3千円", 53_000)]
    [InlineData("百二十万円", 1_200_000)]
    [InlineData("3千万", 30_000_000)]
    [InlineData("▲1,500円", -1_500)]
    [InlineData("△ 2万円", -20_000)]
    [InlineData("￥1,000", 1_000)]
    [InlineData("1,280,000,000円", 1_280_000_000)]
    [InlineData("0", 0)]
    public void Amounts_are_read_as_people_write_them(string text, long yen)
    {
        MoneyText.TryParse(text, out var amount).ShouldBeTrue();
        amount.Amount.ShouldBe(yen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("円")]
    [InlineData("万円")]
    [InlineData("最大100万円")]
    [InlineData("1万2億円")]
    [InlineData("1万2万円")]
    [InlineData("0.5円")]
    [InlineData("1,23円")]
    [InlineData("12 34")]
    [InlineData("99999999999999999999円")]
    [InlineData("100兆兆円")]
    public void What_is_no_amount_is_refused(string text) => MoneyText.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_bare_number_takes_the_unit_of_its_column()
    {
        MoneyText.TryParse("1,234", out var thousand, MoneyUnit.Thousand).ShouldBeTrue();
        thousand.Amount.ShouldBe(1_234_000);
        MoneyText.TryParse("1,234円", out var yen, MoneyUnit.Thousand).ShouldBeTrue();
        yen.Amount.ShouldBe(1_234);
    }

    [Theory]
    [InlineData(1_234_500, "1,235千円")]
    [InlineData(1_234_499, "1,234千円")]
    [InlineData(-1_234_500, "-1,235千円")]
    [InlineData(499, "0千円")]
    [InlineData(0, "0千円")]
    public void Thousands_are_rounded_half_away_from_zero(long yen, string text) =>
        MoneyText.Format(new Yen(yen), MoneyUnit.Thousand).ShouldBe(text);

    [Theory]
    [InlineData(120_000_000, "1億2,000万円")]
    [InlineData(1_234_567, "約123万円")]
    [InlineData(-50_000, "-5万円")]
    [InlineData(9_999, "9,999円")]
    [InlineData(99_999_999, "約1億円")]
    public void Amounts_for_reading_say_when_they_are_rounded(long yen, string text) => MoneyText.Readable(new Yen(yen)).ShouldBe(text);

    [Fact]
    public void A_large_unit_has_the_decimals_that_are_asked_for() =>
        MoneyText.Format(new Yen(1_250_000_000), MoneyUnit.HundredMillion, 1).ShouldBe("12.5億円");

    [Fact]
    public void Yen_written_are_read_back_the_same() =>
        Prop.ForAll<long>(amount =>
                MoneyText.TryParse(MoneyText.Format(new Yen(amount % 1_000_000_000_000_000_000)), out var back)
                && back.Amount == amount % 1_000_000_000_000_000_000
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Other_units_read_back_within_half_a_unit() =>
        Prop.ForAll<long>(seed =>
            {
                var amount = seed % 1_000_000_000_000_000;
                return Enum.GetValues<MoneyUnit>()
                    .All(unit =>
                        MoneyText.TryParse(MoneyText.Format(new Yen(amount), unit), out var back)
                        && Math.Abs(back.Amount - amount) * 2 <= (long)unit
                    );
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Number_words_are_read_back_the_same() =>
        Prop.ForAll<long>(seed =>
            {
                var number = seed % 1_000_000_000_000_000_000;
                return NumberWords.TryParse(NumberWords.Format(number), out var back) && back == number;
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("１，２３４．５", 1234.5)]
    [InlineData("▲ 12", -12)]
    [InlineData("1、234円", 1234)]
    [InlineData("+3", 3)]
    public void Plain_numbers_are_read(string text, double value)
    {
        JapaneseNumber.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("1円2")]
    [InlineData("1,2,3")]
    [InlineData("1 2")]
    [InlineData("12人")]
    [InlineData("1億")]
    [InlineData("-")]
    [InlineData("")]
    public void Anything_else_is_no_plain_number(string text) => JapaneseNumber.TryParse(text, out _).ShouldBeFalse();
}
