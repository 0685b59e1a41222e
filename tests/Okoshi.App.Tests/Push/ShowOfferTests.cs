using Okoshi.App.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

public sealed class ShowOfferTests
{
    /// <summary>成年 is 18 (Civil Code, article 4): the day of the birthday counts, and a group that holds both is not known.</summary>
    [Theory]
    [InlineData(15, 17, Verdict.NotMet)]
    [InlineData(17, 17, Verdict.NotMet)]
    [InlineData(17, 18, Verdict.Unknown)]
    [InlineData(18, 18, Verdict.Met)]
    [InlineData(18, 24, Verdict.Met)]
    public void Whoever_is_18_needs_no_guardian(int youngest, int oldest, Verdict isOfAge) =>
        PublicOffer.OfAge(new NumberRange(youngest, oldest)).ShouldBe(isOfAge);

    [Fact]
    public void An_age_that_was_not_told_is_not_known() => PublicOffer.OfAge(null).ShouldBe(Verdict.Unknown);
}
