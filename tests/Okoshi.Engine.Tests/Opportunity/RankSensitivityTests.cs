using Okoshi.Engine.Opportunity;

namespace Okoshi.Engine.Tests.Opportunity;

public sealed class RankSensitivityTests
{
    [Fact]
    public void An_even_industry_takes_the_opportunity_off_the_list()
    {
        var change = Changes("processing").Single(c => c.Key == "even:E");
        change.RankNow.ShouldBe(1);
        change.RankThen.ShouldBeNull();
        change.Moves.ShouldBeTrue();
    }

    [Fact]
    public void A_lost_figure_that_is_learned_adds_its_points()
    {
        var change = Changes("round").Single(c => c.Key == "learned:lost");
        change.KnownThen.ShouldBe(Known("round") + 10);
    }

    [Fact]
    public void A_met_figure_that_no_longer_holds_drops_the_opportunity() =>
        Changes("round").Single(c => c.Key == "lost:old").RankThen.ShouldBeNull();

    [Fact]
    public void A_dropped_candidate_shows_what_would_bring_it_in()
    {
        var changes = Changes("shop");
        changes.ShouldAllBe(c => c.RankNow == null);
        changes.Single(c => c.Key == "thinner:I").RankThen.ShouldBeNull();
    }

    [Fact]
    public void Ending_a_project_takes_its_reprint_away_too() =>
        Changes("processing").Single(c => c.Key == "without:1-1-1").KnownThen.ShouldBe(Known("processing") - 5);

    [Fact]
    public void Every_supposition_equals_a_ranking_computed_from_changed_data()
    {
        var input = Economy.Input;
        var half = input with
        {
            Weights = [.. input.Weights.Select(w => w.Part == ScorePartKind.Gap ? w with { Points = w.Points / 2 } : w)],
        };
        Changes("processing")
            .Single(c => c.Key == "weight-half:Gap")
            .KnownThen.ShouldBe(OpportunityFinder.Rank(half).Find("processing")!.Known);
        Changes("round").Single(c => c.Key == "viability").KnownThen.ShouldBe(Known("round") + 20);
    }

    [Fact]
    public void Every_supposition_has_a_key_of_its_own() => Changes("processing").Select(c => c.Key).ShouldBeUnique();

    private static decimal Known(string business) => OpportunityFinder.Rank(Economy.Input).Find(business)!.Known;

    private static IReadOnlyList<RankChange> Changes(string business) =>
        RankSensitivity.Of(Economy.Input, OpportunityFinder.Rank(Economy.Input), business);
}
