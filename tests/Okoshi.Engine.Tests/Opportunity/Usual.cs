using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Opportunity;

/// <summary>Thresholds for the tests; each test moves the one that it is about.</summary>
internal static class Usual
{
    public static RegionThresholds Region { get; } =
        new()
        {
            LeastEmployees = Of(100),
            ThickFrom = Of(1.2m),
            ThinBelow = Of(0.8m),
            MostNamed = Of(3),
            Peers = Of(5),
            LeastIndicators = Of(5),
        };

    public static OpportunityThresholds Opportunity { get; } =
        new()
        {
            Peers = Of(20),
            LeastIndicators = Of(3),
            LeastExpected = Of(20),
            LeastMissing = Of(10),
            LeastStart = Of(100),
            LeastPlaces = Of(5),
            LeastClosures = Of(5),
            MissingBelow = Of(0.95m),
            NeedAbove = Of(1.05m),
            ConditionFrom = Of(0.5m),
            GoodsAbove = Of(0),
            NearAbove = Of(0.5m),
            PeersGrowAbove = Of(0),
            BuyersGrowAbove = Of(10),
            Workers = Of(0),
            BoughtAbove = Of(5),
            PaysAbove = Of(1),
            ClosuresCount = Of(0.5m),
            Indifferent = Of(0.5m),
            OutlookYears = Of(20),
            TellLevelTo = Of(0.8m),
            TellBoughtFrom = Of(20),
            StrengthFrom = Of(1.1m),
            WeaknessBelow = Of(0.8m),
            StrengthEmployees = Of(100),
            MovesAbove = Of(5),
            MostFacts = Of(4),
        };

    public static Threshold Of(decimal value) => new(value, new SourceRef("invented", "しきい値", Quality.Assumed, "見本"));
}
