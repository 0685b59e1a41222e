using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Writing;

/// <summary>What people write into forms and files, and what is refused rather than guessed.</summary>
public sealed class WrittenValueTests
{
    [Theory]
    [InlineData("令和8年4月1日")]
    [InlineData("R8.4.1")]
    [InlineData("2026-04-01")]
    [InlineData("2026/4/1")]
    [InlineData("２０２６年４月１日")]
    public void A_day_is_read_in_every_way(string text) => WrittenValues.Date.Read(text).Value.ShouldBe(new DateOnly(2026, 4, 1));

    [Theory]
    [InlineData("1,234円", 1_234)]
    [InlineData("123万円", 1_230_000)]
    [InlineData("1億2千万円", 120_000_000)]
    [InlineData("３０００００", 300_000)]
    [InlineData("1.5万円", 15_000)]
    [InlineData("0", 0)]
    public void Money_is_read_to_the_yen(string text, long yen) => WrittenValues.Money.Read(text).Value.ShouldBe(new Yen(yen));

    [Theory]
    [InlineData("0.5円")]
    [InlineData("1.23456万円")]
    [InlineData("三十万くらい")]
    [InlineData("100ドル")]
    public void Money_is_never_rounded_and_never_guessed(string text)
    {
        var reading = WrittenValues.Money.Read(text);
        reading.Value.ShouldBeNull();
        reading.Problem.ShouldBe($"「{text}」は金額として読み取れません");
    }

    [Theory]
    [InlineData("令和8年度")]
    [InlineData("2026年度")]
    [InlineData("R8")]
    public void A_fiscal_year_is_read_in_every_way(string text) => WrittenValues.FiscalYear.Read(text).Value.ShouldBe(new FiscalYear(2026));

    [Theory]
    [InlineData("022012", true)]
    [InlineData("02201", true)]
    [InlineData("０２２０１２", true)]
    [InlineData("022013", false)]
    [InlineData("99999", false)]
    public void A_code_is_read_with_and_without_its_check_digit(string text, bool isRead) =>
        WrittenValues.MunicipalityCode.Read(text).Value.ShouldBe(isRead ? MunicipalityCode.Parse("022012") : null);

    [Theory]
    [InlineData("7000012050002", true)]
    [InlineData("７０００-０１２０-５０００２", true)]
    [InlineData("7000012050003", false)]
    public void A_corporate_number_is_read_when_its_check_digit_fits(string text, bool isRead) =>
        WrittenValues.CorporateNumber.Read(text).Value?.Digits.ShouldBe(isRead ? "7000012050002" : null);

    [Fact]
    public void What_is_written_is_read_back()
    {
        Same(WrittenValues.Date, new DateOnly(2026, 4, 1));
        Same(WrittenValues.Money, new Yen(-1_234_567));
        Same(WrittenValues.FiscalYear, new FiscalYear(2026));
        Same(WrittenValues.Number, 12.50m);
        Same(WrittenValues.MunicipalityCode, MunicipalityCode.Parse("022012"));
        WrittenValues.Number.Write(12.50m).ShouldBe("12.5");

        static void Same<T>(WrittenValue<T> written, T value)
            where T : struct => written.Read(written.Write(value)).Value.ShouldBe(value);
    }
}
