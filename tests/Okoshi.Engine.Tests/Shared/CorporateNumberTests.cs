using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Shared;

public sealed class CorporateNumberTests
{
    // Numbers that the ministries and the National Tax Agency publish as their own.
    [Theory]
    [InlineData("7000012050002")]
    [InlineData("8000012010038")]
    [InlineData("5000012080001")]
    public void A_published_number_is_read(string digits)
    {
        CorporateNumber.TryParse(digits, out var number).ShouldBeTrue();
        number.Digits.ShouldBe(digits);
    }

    [Theory]
    [InlineData("6000012050002")]
    [InlineData("7000012050020")]
    [InlineData("700001205000")]
    [InlineData("70000120500020")]
    [InlineData("７000012050002")]
    [InlineData("")]
    [InlineData(null)]
    public void A_slip_is_refused(string? digits) => CorporateNumber.TryParse(digits, out _).ShouldBeFalse();
}
