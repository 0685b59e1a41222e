using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>An invented economy for the tests: two industries, a few figures, one strategy.</summary>
internal static class Economy
{
    public static readonly SourceRef Source = new("invented", "表1");
    public static readonly IndustryCode Manufacturing = IndustryCode.Parse("E");
    public static readonly IndustryCode Retail = IndustryCode.Parse("I");

    public static OpportunityInput Input =>
        new()
        {
            Industries = [Industry(Manufacturing, 0.6m, 0.8m, 0), Industry(Retail, 1.2m, 1.1m, 15)],
            Statistics = new Dictionary<string, Figure> { ["old"] = Statistic(14), ["lost"] = Statistic(null, Quality.Missing) },
            Priorities =
            [
                new StrategyPriority("1-1-1", "加工を育てる", "", Source),
                new StrategyPriority("2-1-1", "加工を育てる（再掲）", "1-1-1", Source),
            ],
            Businesses = [Business("processing", Manufacturing), Business("round", Retail), Business("shop", Retail)],
            Drivers =
            [
                Driver("processing", DriverKind.Gap, "E", Expectation.Below, 0.95m),
                Driver("processing", DriverKind.Strategy, "1-1-1", Expectation.Present, null),
                Driver("processing", DriverKind.Strategy, "2-1-1", Expectation.Present, null),
                Driver("round", DriverKind.Statistic, "old", Expectation.Above, 12),
                Driver("round", DriverKind.Statistic, "lost", Expectation.Above, 50),
                Driver("shop", DriverKind.Gap, "I", Expectation.Below, 0.95m),
                Driver("shop", DriverKind.Strategy, "1-1-1", Expectation.Present, null),
            ],
            Weights =
            [
                Weight(ScorePartKind.Gap, 30, 0.5m),
                Weight(ScorePartKind.Trend, 15, 15),
                Weight(ScorePartKind.Demand, 20, 2),
                Weight(ScorePartKind.Strategy, 15, 3),
                Weight(ScorePartKind.Viability, 20, null),
            ],
        };

    public static IndustryProfile Industry(
        IndustryCode code,
        decimal? quotient,
        decimal? neighbours,
        decimal? change,
        long employees = 1000,
        Quality quality = Quality.Printed
    ) =>
        new()
        {
            Industry = code,
            Year = 2021,
            BaseYear = 2016,
            Count = new IndustryCount(
                MunicipalityCode.Parse("022012"),
                2021,
                code,
                100,
                employees,
                new SourceRef("invented", "表1", quality, quality == Quality.Printed ? "" : "合計と合わない")
            ),
            Quotient = Ratio(quotient),
            NeighbourRatio = Ratio(neighbours),
            Change = Ratio(change),
            NationalChange = Ratio(0),
            Neighbours = [],
            Rank = null,
            RankedAreas = 0,
            Printed = [],
            LeastEmployees = Usual.Region.LeastEmployees.Value,
        };

    public static Figure Statistic(decimal? value, Quality quality = Quality.Printed) =>
        new("統計", value, "%", "2020年", new SourceRef("invented", "表2", quality, quality == Quality.Printed ? "" : "図の数値がない"));

    public static StartableBusiness Business(string id, IndustryCode industry) =>
        new(id, id, id, industry, "099", "見本の業種", "", [], Source);

    public static OpportunityDriver Driver(string business, DriverKind kind, string reference, Expectation expect, decimal? threshold) =>
        new(business, kind, reference, expect, threshold, "必要がある", Source);

    private static Computed Ratio(decimal? value) => value is { } v ? Computed.Of(v, Source) : Computed.None(RegionGap.RegionValueMissing);

    private static ScoreWeight Weight(ScorePartKind part, decimal points, decimal? fullAt) =>
        new(part, part.ToString(), points, fullAt, "", Source);
}
