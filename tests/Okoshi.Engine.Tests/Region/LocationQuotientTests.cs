using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

public sealed class LocationQuotientTests
{
    /// <summary>Employees of up to six regions in four industries; every industry exists somewhere.</summary>
    private static readonly Arbitrary<int[][]> Regions = Gen.Choose(1, 10_000)
        .ArrayOf(4)
        .NonEmptyListOf()
        .Select(r => r.Take(6).ToArray())
        .ToArbitrary();

    [Fact]
    public void Agrees_with_the_case_file()
    {
        foreach (var example in CaseFile.Examples("region-location-quotient.json"))
        {
            var result = LocationQuotient.Compute(
                (long?)example.Number("地域の産業"),
                (long?)example.Number("地域の全産業"),
                (long?)example.Number("全国の産業"),
                (long?)example.Number("全国の全産業")
            );
            if (example.Number("特化係数") is { } expected)
                result.Value!.Value.ShouldBe(expected, 0.00005m, example.Text("名前"));
            else
                result.Value.ShouldBeNull(example.Text("名前"));
            result.Reason.ShouldBe(CaseFile.Gap(example), example.Text("名前"));
        }
    }

    [Fact]
    public void Equals_the_value_of_REAT_to_seven_digits() =>
        LocationQuotient.Compute(1714, 79006, 879213, 15593224).Value!.Value.ShouldBe(0.3847623m, 0.00000005m);

    [Fact]
    public void Mean_over_regions_weighted_by_size_is_one() =>
        Prop.ForAll(
                Regions,
                regions =>
                {
                    var nation = regions.Sum(r => r.Sum());
                    for (var i = 0; i < 4; i++)
                    {
                        var all = regions.Sum(r => r[i]);
                        var mean = regions.Sum(r => LocationQuotient.Compute(r[i], r.Sum(), all, nation).Value!.Value * r.Sum() / nation);
                        mean.ShouldBe(1m, 1e-20m);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Quotients_and_national_shares_give_back_the_regions_shares() =>
        Prop.ForAll(
                Regions,
                regions =>
                {
                    var nation = (decimal)regions.Sum(r => r.Sum());
                    var first = regions[0];
                    var shares = Enumerable
                        .Range(0, 4)
                        .Select(i =>
                        {
                            var all = regions.Sum(r => r[i]);
                            return LocationQuotient.Compute(first[i], first.Sum(), all, (long)nation).Value!.Value * all / nation;
                        })
                        .ToArray();
                    shares.Sum().ShouldBe(1m, 1e-20m);
                    for (var i = 0; i < 4; i++)
                        shares[i].ShouldBe((decimal)first[i] / first.Sum(), 1e-20m);
                }
            )
            .QuickCheckThrowOnFailure();
}
