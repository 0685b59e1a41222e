using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Push;

public sealed class BusinessTraitTests
{
    /// <summary>At the boundary: one year below it, on it, and groups on either side.</summary>
    [Theory]
    [InlineData(18, 15, 17, Verdict.NotMet)]
    [InlineData(18, 17, 17, Verdict.NotMet)]
    [InlineData(18, 18, 18, Verdict.Met)]
    [InlineData(18, 18, 24, Verdict.Met)]
    [InlineData(18, 15, 18, Verdict.Unknown)]
    [InlineData(20, 15, 17, Verdict.NotMet)]
    [InlineData(20, 18, 19, Verdict.NotMet)]
    [InlineData(20, 18, 24, Verdict.Unknown)]
    [InlineData(20, 20, 20, Verdict.Met)]
    [InlineData(20, 25, 34, Verdict.Met)]
    public void An_age_is_reached_surely_perhaps_or_not_yet(int from, int youngest, int oldest, Verdict allowed) =>
        Trait(from).Allows(new NumberRange(youngest, oldest)).ShouldBe(allowed);

    [Fact]
    public void An_age_that_is_not_known_is_neither_too_young_nor_old_enough()
    {
        Trait(20).Allows(null).ShouldBe(Verdict.Unknown);
        Trait(20).Allows(new NumberRange(35, null)).ShouldBe(Verdict.Met);
        Trait(40).Allows(new NumberRange(35, null)).ShouldBe(Verdict.Unknown);
        Trait(null).Allows(null).ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData(Closeness.Here, false, "founding learning")]
    [InlineData(Closeness.Near, false, "founding learning")]
    [InlineData(Closeness.Coming, false, "founding move learning")]
    [InlineData(Closeness.Away, true, "taking founding move learning")]
    [InlineData(Closeness.NotKnown, true, "taking founding move learning")]
    [InlineData(Closeness.Here, true, "taking founding learning")]
    public void Programmes_belong_to_the_business_and_the_person(Closeness closeness, bool isTakenOver, string told)
    {
        var forAll = Age(new Bound(BoundKind.AtLeast, 0));
        var match = new Matcher(
            MatcherTests.Context() with
            {
                Programmes =
                [
                    Programme("learning", forAll, purpose: ProgrammePurpose.Learning),
                    Programme("move", forAll, purpose: ProgrammePurpose.Move),
                    Programme("taking", forAll, purpose: ProgrammePurpose.Succession),
                    Programme("founding", forAll),
                    Programme("refused", Age(new Bound(BoundKind.AtLeast, 99))),
                ],
            }
        )
            .Propose(MatcherTests.Member())
            .Explain();
        BusinessTrait[] traits = isTakenOver ? [Trait(null) with { Kind = BusinessTraitKind.Succession }] : [];

        OfferedProgrammes.Of(match, traits, closeness).Select(p => p.Programme.Id).ShouldBe(told.Split(' '));
    }

    [Fact]
    public void What_fits_goes_before_what_is_not_known_yet()
    {
        var match = new Matcher(
            MatcherTests.Context() with
            {
                Programmes = [Programme("open", Stage("considering")), Programme("sure", Age(new Bound(BoundKind.AtLeast, 0)))],
            }
        )
            .Propose(MatcherTests.Member())
            .Explain();

        OfferedProgrammes.Of(match, [], Closeness.Here).Select(p => p.Programme.Id).ShouldBe(["sure", "open"]);
    }

    private static BusinessTrait Trait(int? from) => new("b", BusinessTraitKind.Licence, from, "", new SourceRef("s", ""));
}
