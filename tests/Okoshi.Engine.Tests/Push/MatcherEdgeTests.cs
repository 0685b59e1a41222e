using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Push;

/// <summary>Whom a programme is for, and how conditions that ask for the industry are found.</summary>
public sealed class MatcherEdgeTests
{
    private static readonly Clause Open = Age(new Bound(BoundKind.AtLeast, 0));

    [Theory]
    [InlineData(FoundingStage.Founded, true)]
    [InlineData(FoundingStage.Established, true)]
    [InlineData(FoundingStage.Preparing, false)]
    public void Programmes_for_running_businesses_are_for_those_who_run_one(FoundingStage stage, bool isTold)
    {
        var member = MatcherTests.Member("food") with { Facts = Aged(30) with { Stage = stage } };
        Match(member, Programme("p", Open, purpose: ProgrammePurpose.Business)).Programmes.Count.ShouldBe(isTold ? 1 : 0);
    }

    [Fact]
    public void A_programme_for_institutions_is_told_to_nobody() =>
        Match(MatcherTests.Member("food"), Programme("p", Open, ServesKind.Institution)).Programmes.ShouldBeEmpty();

    [Fact]
    public void A_condition_that_asks_for_the_industry_is_found_wherever_it_stands()
    {
        // Bakeries are of the food industry: of the three offers, one gets the points of the programme, or the other two.
        var food = new IndustryClause("i", [JsicCode.Parse("E")], "製造業", Text);
        Clause[] conditions =
        [
            food,
            new NotClause("n", food),
            new AtLeastClause("s", 1, [food, Age(new Bound(BoundKind.AtLeast, 99))]),
            new AllOfClause("a", [food, Open]),
        ];
        foreach (var condition in conditions)
        {
            var matcher = new Matcher(MatcherTests.Context() with { Programmes = [Programme("p", condition)] });
            var points = matcher
                .Rank(MatcherTests.Member(), 3)
                .Select(m => (m.Parts.Single(p => p.Kind == MatchPartKind.Support).Points, m.Programmes.Single().Verdict));
            points.ShouldAllBe(p => p.Points == (p.Verdict == Verdict.Met ? 2.5m : 0));
        }
    }

    [Fact]
    public void A_programme_that_is_not_proposed_need_not_be_confirmed_first()
    {
        var refused = Programme("p", Age(new Bound(BoundKind.AtLeast, 99)), confirmed: null);
        var met = Programme("q", Open);
        Match(MatcherTests.Member("food"), refused, met)
            .Reasons.Single(r => r.Kind == MatchPartKind.Support)
            .Text.ShouldBe(new MatchRemark.Programmes(1, 0, false));
    }

    [Fact]
    public void Points_are_kept_to_a_hundredth_and_of_equal_points_the_better_rank_comes_first()
    {
        new Matcher(MatcherTests.Context())
            .Rank(MatcherTests.Member("food", "a", "b", "c", "d", "e", "f"), 1)
            .Single()
            .Parts.ShouldAllBe(p => p.Points.Scale <= 2);
        var even = new Matcher(MatcherTests.Context() with { Weights = new MatchWeights(0, 0, 0, 0, 6) });
        even.Rank(MatcherTests.Member("food"), 3).Select(m => m.Offer.Rank).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void The_oldest_age_of_a_class_is_drawn_too()
    {
        var model = new AudienceModel(
            [new AgeClass(20, 24, ApplicantSex.Female, 100)],
            [],
            [new Share<FoundingStage?>(null, 1)],
            [new Share<Place?>(Place.OneOf("青森市", Aomori), 1)],
            "架空"
        );
        SyntheticAudience
            .Draw(model, 200, 1, Day)
            .Select(m => (int)m.Facts.AgeOn(Day)!.From)
            .Distinct()
            .Order()
            .ShouldBe([20, 21, 22, 23, 24]);
    }

    private static Match Match(AudienceMember member, params SupportProgramme[] programmes) =>
        new Matcher(MatcherTests.Context() with { Programmes = programmes }).Propose(member).Explain();
}
