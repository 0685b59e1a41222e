using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class ShiftShareTests
{
    [Fact]
    public void Splits_the_published_example()
    {
        var result = ShiftShare.Of(Spans([90, 20, 10, 60], [100, 40, 10, 55]), Spans([400, 150, 150, 400], [440, 210, 135, 480]));
        (result.National, result.IndustryMix, result.Regional, result.Total).ShouldBe((27, 1, -3, 25));
        result.Industries.Select(i => i.Regional).ShouldBe([1, 12, 1, -17]);
    }

    [Fact]
    public void The_three_parts_add_up_to_the_change() =>
        Prop.ForAll(
                Gen.Choose(1, 1000).ArrayOf(16).ToArbitrary(),
                n =>
                {
                    var (region, nation) = (Spans(n[..4], n[4..8]), Spans(n[8..12], n[12..]));
                    var result = ShiftShare.Of(region, nation);
                    result.Total.ShouldBe(region.Sum(i => i.End - i.Start));
                    (result.National + result.IndustryMix + result.Regional).ShouldBe(result.Total, 1e-20m);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_parts_come_out_whole_although_their_summands_do_not()
    {
        // 130 of 1,300 that gain 100: each industry gains thirteenths, all of them 10.
        var result = ShiftShare.Of(Spans([100, 0, 30], [90, 50, 0]), Spans([1000, 0, 300], [900, 500, 0]));
        (result.National, result.IndustryMix, result.Regional, result.Total).ShouldBe((10m, -50m, 50m, 10m));

        result = ShiftShare.Of(Spans([1, 1, 1], [1, 1, 1]), Spans([3, 3, 3], [4, 4, 4]));
        (result.National, result.Total).ShouldBe((1m, 0m));

        result = ShiftShare.Of(Spans([7, 14, 28], [7, 14, 28]), Spans([100, 200, 400], [101, 202, 404]));
        (result.National, result.IndustryMix, result.Regional).ShouldBe((0.49m, 0m, -0.49m));
    }

    [Fact]
    public void The_nation_itself_has_no_regional_part_and_its_mix_is_zero()
    {
        var nation = Spans([400, 150, 150, 400], [440, 210, 135, 480]);
        var result = ShiftShare.Of(nation, nation);
        (result.National, Math.Round(result.IndustryMix, 20), result.Regional).ShouldBe((165, 0, 0));
    }

    [Fact]
    public void An_industry_that_was_not_there_gains_by_itself() =>
        ShiftShare.Of(Spans([0, 10], [5, 10]), Spans([0, 100], [20, 100])).Regional.ShouldBe(5);

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => ShiftShare.Of(Spans([1], [1]), Spans([0], [5])));
        Should.Throw<ArgumentException>(() => ShiftShare.Of(Spans([1, 1], [1, 1]), Spans([0, 5], [5, 5])));
        Should.Throw<ArgumentException>(() => ShiftShare.Of(Spans([1], [1]), Spans([1, 2], [1, 2])));
    }

    [Fact]
    public void Specialisation_is_least_when_industries_are_alike_and_greatest_for_one_alone()
    {
        var even = Specialisation.Of([25, 25, 25, 25], [100, 100, 100, 100]);
        (even.Herfindahl.Value, even.Gini.Value, even.Industries).ShouldBe((0.25m, 0, 4));
        var single = Specialisation.Of([0, 0, 0, 90], [100, 100, 100, 100]);
        (single.Herfindahl.Value, single.Gini.Value).ShouldBe((1, 0.75m));
    }

    [Fact]
    public void Gini_is_half_the_mean_difference_of_the_quotients_over_their_mean() =>
        Prop.ForAll(
                Gen.Choose(1, 500).ArrayOf(12).ToArbitrary(),
                n =>
                {
                    decimal?[] region = [.. n[..6].Select(v => (decimal?)v)];
                    decimal?[] nation = [.. n[6..].Select((v, i) => (decimal?)(v + n[i]))];
                    var quotients = region
                        .Select((v, i) => v!.Value / region.Sum()!.Value / (nation[i]!.Value / nation.Sum()!.Value))
                        .ToArray();
                    var expected = quotients.Sum(a => quotients.Sum(b => Math.Abs(a - b))) / (2 * 36 * quotients.Average());
                    Specialisation.Of(region, nation).Gini.Value!.Value.ShouldBe(expected, 1e-18m);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Specialisation_without_a_value_says_why()
    {
        Specialisation.Of([1, null], [2, 2]).Herfindahl.Reason.ShouldBe(Remark.Of(RegionGap.IndustryValueMissing));
        Specialisation.Of([0, 0], [2, 2]).Herfindahl.Value.ShouldBeNull();
        var absent = Specialisation.Of([1, 0], [2, 0]);
        (absent.Herfindahl.Value, absent.Gini.Value).ShouldBe((1, null));
        absent.Gini.Reason.ShouldBe(Remark.Of(RegionGap.IndustryNotInNation));
    }

    [Fact]
    public void Leaks_of_the_accounts_are_against_what_was_there()
    {
        var leak = CirculationLeak.Of("民間消費額", 200, 150);
        (leak.Amount.Value, leak.Rate.Value).ShouldBe((-50, -25));
        CirculationLeak.Of("その他支出", 0, 10).Rate.Reason.ShouldBe(Remark.Of(RegionGap.BaseNotPositive));
        CirculationLeak.Of("その他支出", null, 10).Amount.Value.ShouldBeNull();
    }

    [Fact]
    public void Job_mismatch_is_the_share_that_would_have_to_change()
    {
        JobMismatch.Of([50, 50], [100, 100]).Index.Value.ShouldBe(0);
        JobMismatch.Of([100, 0], [0, 30]).Index.Value.ShouldBe(1);
        var three = JobMismatch.Of([50, 30, 20], [20, 30, 50]);
        (three.Index.Value, three.Categories).ShouldBe((0.3m, 3));
        JobMismatch.Of([0, 0], [1, 1]).Index.Reason.ShouldBe(Remark.Of(RegionGap.NoSeekers));
    }

    [Fact]
    public void Peers_are_ranked_by_what_both_know()
    {
        var region = new PeerCandidate("青森市", [5.4, 0.32, null]);
        var ranked = PeerFinder.Rank(
            region,
            [
                new("遠い市", [6.2, 0.20, 1.0]),
                new("近い市", [5.5, 0.31, 9.0]),
                new("分からない市", [null, null, 2.0]),
                new("同じ市", [5.4, 0.32, null]),
            ]
        );
        ranked.Select(p => p.Name).ShouldBe(["同じ市", "近い市", "遠い市", "分からない市"]);
        (ranked[0].Distance, ranked[0].Compared, ranked[3].Distance, ranked[3].Compared).ShouldBe((0, 2, null, 0));
        Should.Throw<ArgumentException>(() => PeerFinder.Rank(region, [new("短い", [1])]));
    }

    private static IndustrySpan[] Spans(int[] start, int[] end) => [.. start.Select((s, i) => new IndustrySpan($"i{i}", s, end[i]))];
}
