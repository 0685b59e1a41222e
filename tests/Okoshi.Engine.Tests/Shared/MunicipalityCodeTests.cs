using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Shared;

public sealed class MunicipalityCodeTests
{
    [Theory]
    [InlineData("022012")]
    [InlineData("020001")]
    [InlineData("131016")]
    [InlineData("000000")]
    public void Codes_of_the_register_are_read(string text) => MunicipalityCode.Parse(text).Digits.ShouldBe(text);

    [Theory]
    [InlineData("022011")]
    [InlineData("02201")]
    [InlineData("480002")]
    [InlineData("０２２０１２")]
    [InlineData(null)]
    public void Wrong_check_digits_and_forms_are_refused(string? text) => MunicipalityCode.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_nation_equals_its_written_form() => MunicipalityCode.Parse("000000").ShouldBe(MunicipalityCode.Nation);
}
