using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>Which of several datasets speaks.</summary>
public sealed class SourceChoiceTests
{
    private const string Here = "022012";
    private const string There = "022021";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(There, new[] { "2024", "2026" })]
    // What the first knows of the area itself, the second does not say once more.
    [InlineData(Here, new[] { "2024" })]
    public async Task The_second_speaks_where_the_first_has_nothing_of_the_area(string known, string[] editions)
    {
        OfficialItem[] items = [new("A1101", "2020", "総人口", "人")];
        var first = new InventedSource(InventedSource.Of(OfficialFormat.Ssdse, "2024", items, (known, [10])));
        var second = new InventedSource(InventedSource.Of(OfficialFormat.Ssdse, "2026", items, (Here, [20])));

        var both = new FiguresBeside(first, second, MunicipalityCode.Parse(Here));

        (await both.EditionsAsync(OfficialFormat.Ssdse, Token)).Select(e => e.Info.Edition).Order().ShouldBe(editions);
    }

    [Theory]
    [InlineData("2025-12", "2025-12", "社")]
    // A newer count of all corporations goes before an older one of companies.
    [InlineData("2025-11", "2025-12", "法人")]
    public async Task Companies_are_counted_where_their_count_is_as_new(string companies, string all, string unit)
    {
        var source = new InventedSource(Counts("2025", companies, CorporationItems.Companies), Counts("2026", all, "法人"));

        (await CorporationTurnover.OfAsync(source, MunicipalityCode.Parse(Here), Token))!.Unit.ShouldBe(unit);

        static FigureSet Counts(string edition, string month, string unit) =>
            InventedSource.Of(
                OfficialFormat.Corporations,
                edition,
                [
                    .. new[] { CorporationItems.Born, CorporationItems.Closed, CorporationItems.ByRegistrar }.Select(k => new OfficialItem(
                        k,
                        month,
                        k,
                        unit
                    )),
                ],
                (Here, [1, 2, 3])
            );
    }
}
