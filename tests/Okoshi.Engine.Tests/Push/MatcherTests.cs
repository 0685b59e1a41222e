using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Push;

public sealed class MatcherTests
{
    private static readonly OpportunityOffer Bakery = new(
        "bakery",
        1,
        "パン・菓子",
        "パンをつくる",
        JsicCode.Parse("097"),
        ["food", "making"],
        new PlanFigures(new Yen(6_400_000), new Yen(52_000), new Yen(243_000), 14, IsAssumed: true)
    );
    private static readonly OpportunityOffer Guide = new("guide", 2, "観光案内", "まちを案内する", JsicCode.Parse("791"), ["travel"], null);
    private static readonly OpportunityOffer Repair = new("repair", 3, "修理", "なおす", JsicCode.Parse("901"), ["making"], null);

    [Fact]
    public void What_the_person_likes_decides_where_the_ranks_are_near()
    {
        var proposal = Matcher().Propose(Member("travel"));

        proposal.Offer.ShouldBe(Guide);
        proposal.Score.ShouldBe(45 + 20 + 0 + 5);
        proposal.Parts.ShouldBe([
            new(MatchPartKind.Interest, 45, 45),
            new(MatchPartKind.Rank, 20, 30),
            new(MatchPartKind.Support, 0, 15),
            new(MatchPartKind.Place, 5, 10),
        ]);
        proposal.RunnersUp.Select(m => m.Offer.Id).ShouldBe(["bakery", "repair"]);
    }

    [Fact]
    public void A_person_whose_interests_match_nothing_still_gets_a_proposal_with_an_honest_reason()
    {
        var proposal = Matcher().Propose(Member("festival"));

        proposal.Offer.ShouldBe(Bakery);
        Reason(proposal.Explain(), MatchPartKind.Interest)
            .ShouldBeOfType<MatchRemark.LikesOtherThings>()
            .Interests.ShouldBe(["まつり・音楽"]);
    }

    [Fact]
    public void Unknown_interests_are_said_to_be_unknown() =>
        Reason(Matcher().Propose(Member()).Explain(), MatchPartKind.Interest).ShouldBe(new MatchRemark.LikesUnknown());

    [Fact]
    public void A_missing_plan_is_said_to_be_missing_and_a_plan_to_be_assumed()
    {
        var matches = Matcher().Rank(Member("food"), 2);

        Reason(matches[0], MatchPartKind.Plan).ShouldBe(new MatchRemark.Money(Bakery.Plan!));
        Reason(matches[1], MatchPartKind.Plan).ShouldBe(new MatchRemark.NoPlan());
    }

    [Fact]
    public void Programmes_that_serve_no_person_are_never_in_a_proposal()
    {
        var forAll = Age(new Bound(BoundKind.AtLeast, 0));
        var matches = Matcher(
                Programme("a", forAll),
                Programme("b", forAll, ServesKind.Consultation),
                Programme("c", forAll, ServesKind.Institution),
                Programme("d", forAll, ServesKind.Internal),
                Programme("e", when: null)
            )
            .Rank(Member("food"), 3);

        matches.Count.ShouldBe(3);
        matches.ShouldAllBe(m => m.Programmes.Select(p => p.Programme.Id).SequenceEqual(new[] { "a", "b" }));
    }

    [Fact]
    public void Programmes_are_judged_for_the_business_that_is_proposed()
    {
        var food = new IndustryClause("k", [JsicCode.Parse("09")], "食品をつくる", Text);
        var matches = Matcher(Programme("a", food)).Rank(Member("making"), 3);

        matches[0].Offer.ShouldBe(Bakery);
        matches[0].Programmes.Single().Verdict.ShouldBe(Verdict.Met);
        matches.Single(m => m.Offer == Repair).Programmes.Single().Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void What_is_not_known_is_told_as_not_confirmed_and_never_promised()
    {
        var best = Matcher(Programme("a", Stage("considering"), confirmed: 2023)).Propose(Member("food")).Explain();

        best.Programmes.Single().Verdict.ShouldBe(Verdict.Unknown);
        Reason(best, MatchPartKind.Support).ShouldBe(new MatchRemark.Programmes(0, 1, ConfirmFirst: true));
    }

    [Fact]
    public void Support_for_running_businesses_is_shown_to_owners_only()
    {
        var growth = Programme("a", Age(new Bound(BoundKind.AtLeast, 0)), purpose: ProgrammePurpose.Business);

        Matcher(growth).Propose(Member("food")).Explain().Programmes.ShouldBeEmpty();
        Matcher(growth)
            .Propose(Member("food") with { Facts = Aged(30) with { Stage = FoundingStage.Founded } })
            .Explain()
            .Programmes.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_programme_whose_money_is_spent_is_told_as_not_met_and_earns_no_points()
    {
        var open = Programme("a", Age(new Bound(BoundKind.AtLeast, 0)));
        var spent = open with
        {
            Id = "b",
            Terms = new ProgrammeTerms { BudgetExhaustedOn = Day.AddDays(-1) },
        };

        Matcher(open, spent).Propose(Member("food")).Explain().Parts.Single(p => p.Kind == MatchPartKind.Support).Points.ShouldBe(2.5m);
    }

    [Fact]
    public void Who_wants_to_be_elsewhere_is_told_that_the_work_is_here()
    {
        var elsewhere = Member("food") with { Facts = Aged(30) with { PlannedPlace = Place.OutsideOf("県の外", Prefecture) } };
        var best = Matcher().Propose(elsewhere).Explain();

        best.Parts.Single(p => p.Kind == MatchPartKind.Place).Points.ShouldBe(0);
        Reason(best, MatchPartKind.Place).ShouldBe(new MatchRemark.Elsewhere("青森市", "県の外"));
    }

    [Theory]
    [InlineData(MoveTime.SomeDay, 10)]
    [InlineData(MoveTime.WithinYear, 10)]
    [InlineData(MoveTime.Undecided, 5)]
    [InlineData(MoveTime.Stay, 5)]
    public void Who_lives_away_is_welcome_or_begins_from_there(MoveTime coming, int points)
    {
        var away = Place.OutsideOf("県の外", Prefecture);
        var member = Member("food") with { Facts = Aged(22) with { Residence = away }, Coming = coming };
        var best = Matcher().Propose(member).Explain();

        best.Parts.Single(p => p.Kind == MatchPartKind.Place).Points.ShouldBe(points);
        Reason(best, MatchPartKind.Place)
            .ShouldBe(
                points == 10
                    ? new MatchRemark.Welcome("青森市", coming == MoveTime.WithinYear)
                    : new MatchRemark.FromAfar("青森市", "県の外")
            );
    }

    [Theory]
    [InlineData(MoveTime.Stay, Standing.Here)]
    [InlineData(MoveTime.SomeDay, Standing.Here)]
    [InlineData(MoveTime.Undecided, Standing.NotKnown)]
    [InlineData(null, Standing.NotKnown)]
    public void Who_lives_here_is_here_as_soon_as_that_is_where_she_wants_to_be(MoveTime? coming, Standing standing)
    {
        var here = Member() with
        {
            Facts = new Applicant { Residence = Place.OneOf("青森市", Aomori) },
            Coming = coming,
        };

        Context().StandingOf(here).ShouldBe(standing);
    }

    [Theory]
    [InlineData(MoveTime.Stay, Standing.Near)]
    [InlineData(MoveTime.WithinYear, Standing.Coming)]
    [InlineData(MoveTime.Undecided, Standing.NotKnown)]
    public void Who_lives_in_a_town_around_is_near_and_may_come(MoveTime coming, Standing standing)
    {
        var near = Member() with
        {
            Facts = new Applicant { Residence = Place.OneOf("となりの町や村", Hirosaki) },
            Coming = coming,
        };

        Context().StandingOf(near).ShouldBe(standing);
    }

    [Fact]
    public void A_town_nearby_counts_half_and_the_way_has_to_be_checked()
    {
        var nearby = Member("food") with { Facts = Aged(30) with { PlannedPlace = Place.OneOf("となりの町や村", Hirosaki) } };
        var best = Matcher().Propose(nearby).Explain();

        best.Parts.Single(p => p.Kind == MatchPartKind.Place).Points.ShouldBe(5);
        Reason(best, MatchPartKind.Place).ShouldBe(new MatchRemark.PerhapsNear("青森市", "となりの町や村"));
    }

    [Fact]
    public void Equal_scores_go_to_the_higher_rank_and_then_to_the_key()
    {
        var twinB = Repair with { Id = "b", Rank = 1 };
        var twinA = Repair with { Id = "a", Rank = 1 };

        new Matcher(Context() with { Offers = [twinB, twinA] }).Propose(Member("making")).Explain().Offer.Id.ShouldBe("a");
    }

    [Fact]
    public void Without_opportunities_nothing_can_be_matched() =>
        Should.Throw<ArgumentException>(() => new Matcher(Context() with { Offers = [] }));

    private static Matcher Matcher(params SupportProgramme[] programmes) => new(Context() with { Programmes = programmes });

    internal static MatchContext Context() =>
        new(
            "青森市",
            Aomori,
            SampleAreas.Set(Hirosaki),
            [Guide, Repair, Bakery],
            [],
            new Dictionary<string, string>
            {
                ["food"] = "食べもの",
                ["making"] = "ものづくり",
                ["travel"] = "旅・まち歩き",
                ["festival"] = "まつり・音楽",
            },
            new MatchWeights(45, 30, 15, 10, 6),
            Day
        );

    internal static AudienceMember Member(params string[] interests) => new("1", IsSynthetic: false, Aged(30), interests);

    private static Remark Reason(Match match, MatchPartKind kind) => match.Reasons.Single(r => r.Kind == kind).Text;
}
