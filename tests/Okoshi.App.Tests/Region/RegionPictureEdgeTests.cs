using System.Xml.Linq;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>Which edition, which years, which neighbours and which occupation a picture speaks of.</summary>
public sealed class RegionPictureEdgeTests
{
    private const string Here = "022012";

    private static readonly MunicipalityCode Code = MunicipalityCode.Parse(Here);

    [Fact]
    public void Of_two_editions_with_the_same_year_the_newer_one_counts()
    {
        OfficialItem[] items = [new("A5101", "2024", "転入者数", "人"), new("A5102", "2024", "転出者数", "人")];

        var moves = MigrationBalance.Of(
            Code,
            [InventedFigures.Of("2025", items, (Here, [10, 30])), InventedFigures.Of("2026", items, (Here, [12, 31]))]
        );

        moves.Years.ShouldBe([new MoveYear(2024, 12, 31, -19, "転入者数")]);
        moves.Datasets.Select(d => d.Edition).ShouldBe(["2026"]);
    }

    [Fact]
    public void No_more_are_compared_with_than_the_threshold_says()
    {
        string[] codes = ["A1101", "A1303", "A1301", "B1103", "F2201", "F2211", "F2221", "A5101", "A5102", "C2208"];
        OfficialItem[] items = [.. codes.Select(c => new OfficialItem(c, "2024", c, ""))];
        // The higher the code, the less alike.
        (string, double[])[] areas =
        [
            .. new[] { Here, "022021", "022039", "022047" }.Select(
                (code, k) => (code, codes.Select((_, i) => 1_000 * (i + 1) * (1 + (0.1 * k * ((i % 3) + 1)))).ToArray())
            ),
        ];
        var thresholds = DatedThresholds.Standard(new DateOnly(2026, 11, 1)).Region;

        var peers = PeerMunicipalities.Rank(
            InventedFigures.Of("2026", items, areas),
            Code,
            [],
            thresholds with
            {
                Peers = thresholds.Peers with { Value = 2 },
            }
        );

        peers.ShouldAllBe(p => p.Similar.Distance != null);
        peers.Select(p => (p.Area.Code.Digits, p.Chosen)).ShouldBe([("022021", true), ("022039", true), ("022047", false)]);
    }

    [Fact]
    public void An_industry_of_exactly_the_least_employees_may_decide()
    {
        string[] digits = ["32", "33", "35", "36", "37", "38", "39", "40", "41", "44", "45", "46", "47", "48", "49", "50", "51", "52"];
        OfficialItem[] items = [.. new[] { "C2108", "C2208" }.SelectMany(k => digits.Select(d => new OfficialItem(k + d, "2021", d, "")))];
        var thresholds = DatedThresholds.Standard(new DateOnly(2026, 11, 1)).Region;
        var least = (double)thresholds.LeastEmployees.Value;
        double[] own = [.. digits.Select(_ => 1.0), .. digits.Select((_, i) => least + 1 - i)];

        var read = IndustrySurvey.Of(InventedFigures.Of("2026", items, (Here, own)))!.Read(Code, [], thresholds);

        read.Take(3)
            .Select(i => (i.Employees, i.MayDecide))
            .ShouldBe([((long)least + 1, true), ((long)least, true), ((long)least - 1, false)]);
    }

    [Theory]
    [InlineData(200, 100, -50)]
    [InlineData(1, 3, 200)]
    // From nothing there is no share of change, and without both there is none either.
    [InlineData(0, 3, null)]
    [InlineData(null, 3, null)]
    [InlineData(3, null, null)]
    public void A_change_in_percent_needs_something_to_start_from(int? now, int? then, int? percent) =>
        new AgeGroupChange("15歳未満", now, then).Percent.ShouldBe(percent);

    [Theory]
    [InlineData("change", "2015〜2020年", 10)]
    [InlineData("future", "2010〜2020年", -45)]
    public void A_map_of_change_compares_with_the_census_before_and_one_of_the_future_with_its_start(string key, string years, int change)
    {
        var figures = InventedFigures.Of(
            "2020",
            [
                .. new[] { "2010", "2015", "2020" }.Select(y => new OfficialItem(
                    AgeSexItems.Code(Sex.Total, AgeBand.Total),
                    y,
                    "総数",
                    "人"
                )),
            ],
            (Here, [200, 100, 110])
        );

        var values = MapMeasure.Named(key).Read(null, figures, figures).ShouldNotBeNull();

        (values.Years, values.Of(Code)).ShouldBe((years, change));
    }

    [Theory]
    [InlineData(20, 80, new[] { "介護" })]
    [InlineData(80, 20, new[] { "事務" })]
    [InlineData(50, 50, new string[0])]
    public void The_occupation_that_lacks_seekers_most_is_the_finding(int seekers, int vacancies, string[] finding)
    {
        OccupationCount[] counts = [new("事務", 100 - seekers, 100 - vacancies), new("介護", seekers, vacancies)];
        var market = new JobMarket(
            "見本の所",
            false,
            OccupationBalance.Of(counts),
            JobMismatch.Of([.. counts.Select(c => c.Seekers)], [.. counts.Select(c => c.Vacancies)]),
            InventedFigures.Info("2026-08")
        );

        XDocument
            .Parse(market.Draw().Wide)
            .Descendants()
            .Where(e => e.Attribute("font-weight")?.Value == "700" && counts.Any(c => c.Occupation == e.Value))
            .Select(e => e.Value)
            .ShouldBe(finding);
    }
}
