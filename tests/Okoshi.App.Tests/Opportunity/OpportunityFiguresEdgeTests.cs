using Okoshi.App.Opportunity;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Region;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Opportunity;

/// <summary>A year that is not over, and a sector that sells more than it buys.</summary>
public sealed class OpportunityFiguresEdgeTests
{
    [Theory]
    [InlineData(12, "2025", 24)]
    [InlineData(11, "2024", 12)]
    public void Closures_are_told_of_the_latest_year_with_twelve_months(int months, string year, int closed)
    {
        OfficialItem[] items = [.. Year(2024, 12), .. Year(2025, months)];
        double[] values = [.. items.Select(i => i.Period.StartsWith("2024", StringComparison.Ordinal) ? 1d : 2d)];

        var counts = ClosureCounts.Of(InventedFigures.Of("2026", items, ("022012", values))).ShouldNotBeNull();

        (counts.Year, counts.In(MunicipalityCode.Parse("022012"))).ShouldBe((year, closed));
    }

    [Fact]
    public void Eleven_months_are_no_year() =>
        ClosureCounts.Of(InventedFigures.Of("2026", [.. Year(2025, 11)], ("022012", new double[11]))).ShouldBeNull();

    [Fact]
    public void A_sector_that_sells_more_than_it_buys_buys_nothing_rather_than_less()
    {
        var estimate = new SectorEstimate(
            [
                Sector("製造業", TradeBalance.Of("製造業", output: 100, exports: 40, imports: 0)),
                Sector("商業", TradeBalance.Of("商業", output: 70, exports: 0, imports: 30)),
            ],
            Matrix.Create(1, 1, (_, _) => 0),
            InventedFigures.Info("2020"),
            InventedFigures.Info("2026")
        );

        var sectors = OutsidePurchases.Of(estimate).Sectors;

        sectors[IndustryCode.Parse("E")].ShouldBe(new OutsidePurchase("製造業", 0, 0));
        sectors[IndustryCode.Parse("I")].ShouldBe(new OutsidePurchase("商業", 30, 30));
    }

    private static IEnumerable<OfficialItem> Year(int year, int months) =>
        Enumerable
            .Range(1, months)
            .Select(m => new OfficialItem(
                CorporationItems.Closed,
                CorporationItems.Period(new DateOnly(year, m, 1)),
                "閉鎖",
                CorporationItems.Companies
            ));

    private static EstimatedSector Sector(string name, TradeBalance trade) => new(name, null, null, null, null, trade);
}
