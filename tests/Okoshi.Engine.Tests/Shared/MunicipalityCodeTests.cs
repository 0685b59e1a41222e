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
    public void A_joint_area_is_numbered_within_the_prefecture_of_its_centre()
    {
        var centre = MunicipalityCode.Parse("022012");

        MunicipalityCode.JointArea(centre, 1).Digits.ShouldBe("520012");
        MunicipalityCode.JointArea(centre, 2).Digits.ShouldBe("520021");
        MunicipalityCode.JointArea(MunicipalityCode.Parse("471003"), 999).Prefecture.ShouldBe("47");
        foreach (var number in new[] { 0, 1000 })
            Should.Throw<FormatException>(() => MunicipalityCode.JointArea(centre, number));
        Should.Throw<FormatException>(() => MunicipalityCode.JointArea(MunicipalityCode.Nation, 1));
    }

    [Fact]
    public void A_joint_area_has_the_prefecture_of_its_centre_and_is_no_official_code()
    {
        MunicipalityCode.TryParse("520012", out _).ShouldBeFalse();
        var area = MunicipalityCode.ParseRegion("520012");

        (area.IsJointArea, area.IsPrefecture, area.Prefecture).ShouldBe((true, false, "02"));
        MunicipalityCode.ParseRegion("022012").IsJointArea.ShouldBeFalse();
        MunicipalityCode.Nation.IsJointArea.ShouldBeFalse();
    }

    [Theory]
    [InlineData("520011")] // check digit
    [InlineData("520004")] // no number of its own; the check digit is right
    [InlineData("500011")] // no prefecture 0
    [InlineData("980013")] // no prefecture 48
    [InlineData("52001")]
    [InlineData(null)]
    public void What_is_no_joint_area_is_no_region_either(string? text)
    {
        MunicipalityCode.TryParseRegion(text, out var code).ShouldBeFalse();
        code.ShouldBe(default);
    }

    [Fact]
    public void The_nation_equals_its_written_form() => MunicipalityCode.Parse("000000").ShouldBe(MunicipalityCode.Nation);
}
