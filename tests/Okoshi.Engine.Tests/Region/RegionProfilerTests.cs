using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Tests.Opportunity;

namespace Okoshi.Engine.Tests.Region;

public sealed class RegionProfilerTests
{
    private static readonly MunicipalityCode City = MunicipalityCode.Parse("022012");
    private static readonly MunicipalityCode Neighbour = MunicipalityCode.Parse("022021");
    private static readonly SourceRef Printed = new("census", "表1");
    private static readonly IndustryCode Manufacturing = IndustryCode.Parse("E");
    private static readonly IndustryCode Construction = IndustryCode.Parse("D");

    [Fact]
    public void Thin_and_thick_industries_become_losses_and_strengths()
    {
        var profile = RegionProfiler.Compose(Input(Printed), Usual.Region);
        profile.Find(Manufacturing)!.Quotient.Value.ShouldBe(0.5m);
        profile.Find(Construction)!.Quotient.Value.ShouldBe(1.25m);
        profile.Find(Manufacturing)!.NeighbourRatio.Value.ShouldBe(0.5m);
        profile.Find(Manufacturing)!.Change.Value.ShouldBe(25m);
        profile.Strengths.ShouldHaveSingleItem().Topic.ShouldBe("industry:D");
        profile.Losses.Select(l => l.Topic).ShouldBe(["industry:E"]);
    }

    [Fact]
    public void Strengths_begin_at_the_line_and_lacks_below_it()
    {
        Topics(1.25m, 0.5m).ShouldBe(["industry:D"]);
        Topics(1.26m, 0.51m).ShouldBe(["industry:E"]);

        static IEnumerable<string> Topics(decimal thick, decimal thin)
        {
            var thresholds = Usual.Region with { ThickFrom = Usual.Of(thick), ThinBelow = Usual.Of(thin) };
            var profile = RegionProfiler.Compose(Input(Printed), thresholds);
            return profile.Strengths.Concat(profile.Losses).Select(h => h.Topic);
        }
    }

    [Fact]
    public void A_doubtful_count_is_shown_but_decides_nothing()
    {
        var profile = RegionProfiler.Compose(Input(new SourceRef("census", "表1", Quality.Doubtful, "合計と合わない")), Usual.Region);
        var manufacturing = profile.Find(Manufacturing)!;
        manufacturing.Count.Employees.ShouldBe(1000);
        manufacturing.MayDecide.ShouldBeFalse();
        manufacturing.Quotient.Value.ShouldBeNull();
        profile.Losses.ShouldBeEmpty();
        profile.Doubts.ShouldContain(d => d.Source.Note == "合計と合わない");
    }

    [Fact]
    public void A_doubtful_total_is_replaced_by_the_sum_of_the_divisions()
    {
        var input = Input(Printed);
        var doubtful = new SourceRef("census", "表1", Quality.Doubtful, "合計と合わない");
        var industries = input.Industries.Select(i =>
            i.Area == City && i.Industry.IsTotal ? i with { Employees = i.Employees + 12, Source = doubtful } : i
        );
        RegionProfiler
            .Compose(input with { Industries = [.. industries] }, Usual.Region)
            .Find(Manufacturing)!
            .Quotient.Value.ShouldBe(0.5m);
    }

    [Fact]
    public void A_small_industry_decides_nothing()
    {
        var input = Input(Printed);
        var industries = input.Industries.Select(i => i.Area == City && i.Industry == Manufacturing ? i with { Employees = 99 } : i);
        var profile = RegionProfiler.Compose(input with { Industries = [.. industries] }, Usual.Region);
        profile.Find(Manufacturing)!.IsSmall.ShouldBeTrue();
        profile.Losses.ShouldBeEmpty();
    }

    /// <summary>Making is a third of the nation: 1,600 of 6,000 are 0.8 times that, 2,400 are 1.2 times.</summary>
    [Theory]
    [InlineData(1599, true, false)]
    [InlineData(1600, false, false)]
    [InlineData(2399, false, false)]
    [InlineData(2400, false, true)]
    [InlineData(100, true, false)]
    [InlineData(99, false, false)]
    public void The_lines_of_thick_thin_and_small_industries(long employees, bool isLoss, bool isStrength)
    {
        var input = Input(Printed);
        var industries = input.Industries.Select(i =>
            i.Area == City && i.Industry == Manufacturing && i.Year == 2021 ? i with { Employees = employees } : i
        );
        var profile = RegionProfiler.Compose(input with { Industries = [.. industries] }, Usual.Region);
        (profile.Losses.Any(l => l.Topic == "industry:E"), profile.Strengths.Any(s => s.Topic == "industry:E")).ShouldBe(
            (isLoss, isStrength)
        );
    }

    [Fact]
    public void Population_shows_edition_peak_and_share_of_the_old()
    {
        var input = Input(Printed) with
        {
            Population =
            [
                Count(2000, "total", 320, "census"),
                Count(2000, "65+", 60, "census"),
                Count(2000, "unknown", 20, "census"),
                Count(2020, "total", 275, "census"),
                Count(2045, "total", 183, "ipss2018"),
                Count(2050, "total", 174, "ipss2023"),
            ],
        };
        var population = RegionProfiler.Compose(input, Usual.Region).Population;
        population.Peak!.Year.ShouldBe(2000);
        population.Peak.OldShare.Value.ShouldBe(20m);
        population.Latest!.Persons.ShouldBe(275);
        population.Latest.OldShare.Reason.ShouldBe(Remark.Of(RegionGap.ElderlyMissing));
        population.LastProjection!.Edition.ShouldBe("ipss2023");
    }

    [Fact]
    public void Exactly_one_region_is_looked_at() =>
        Should.Throw<ArgumentException>(() => RegionProfiler.Compose(Input(Printed) with { Areas = [] }, Usual.Region));

    [Fact]
    public void The_same_input_gives_the_same_profile() =>
        System
            .Text.Json.JsonSerializer.Serialize(RegionProfiler.Compose(Input(Printed), Usual.Region))
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(RegionProfiler.Compose(Input(Printed), Usual.Region)));

    internal static PopulationCount Count(int year, string age, long persons, string edition) =>
        new(City, year, Sex.Total, AgeBand.Parse(age)!, persons, edition, Printed);

    internal static RegionInput Input(SourceRef manufacturing) =>
        new(
            [
                new(City, "市", AreaRole.Self),
                new(Neighbour, "隣の市", AreaRole.Neighbour),
                new(MunicipalityCode.Nation, "全国", AreaRole.Nation),
            ],
            [Count(2020, "total", 100_000, "census"), Count(2020, "total", 100_000, "census") with { Area = Neighbour }],
            [
                new(City, 2016, Manufacturing, 50, 800, manufacturing),
                new(City, 2016, Construction, 50, 5000, Printed),
                new(City, 2016, IndustryCode.Total, 100, 5800, Printed),
                new(City, 2021, Manufacturing, 50, 1000, manufacturing),
                new(City, 2021, Construction, 50, 5000, Printed),
                new(City, 2021, IndustryCode.Total, 100, 6000, Printed),
                new(Neighbour, 2021, Manufacturing, 100, 2000, Printed),
                new(Neighbour, 2021, Construction, 50, 4000, Printed),
                new(Neighbour, 2021, IndustryCode.Total, 150, 6000, Printed),
                new(MunicipalityCode.Nation, 2021, Manufacturing, 1000, 20_000, Printed),
                new(MunicipalityCode.Nation, 2021, Construction, 1000, 40_000, Printed),
                new(MunicipalityCode.Nation, 2021, IndustryCode.Total, 2000, 60_000, Printed),
            ],
            [],
            new CirculationFlows(null, null, null, null, null),
            null,
            null,
            []
        );
}
