using Okoshi.App.Region.Picture;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Turns the estimate of a municipality's sectors into what its divisions buy from outside.</summary>
internal static class OutsidePurchases
{
    private const decimal Percent = 100;

    public static PurchaseEstimate Of(SectorEstimate estimate) =>
        new(
            $"{estimate.Table.EditionWords}の産業連関表、SSDSE-A {estimate.Survey.EditionWords}",
            estimate
                .Sectors.Where(s => s.Trade?.SelfSufficiency.Value is not null)
                .SelectMany(s =>
                    SectorBridge.DivisionsOf(s.Name).Select(d => (Division: IndustryCode.Parse(d.ToString()), Bought: Bought(s)))
                )
                .ToDictionary(s => s.Division, s => s.Bought),
            [
                new SourceRef(
                    Discovery.SourceIdOf(estimate.Table),
                    "取引基本表",
                    Quality.Assumed,
                    "全国の表を、従業者と人口の割合で分けた推計"
                ),
                new SourceRef(
                    Discovery.SourceIdOf(estimate.Survey),
                    "従業者数（民営）、総人口",
                    Quality.Assumed,
                    "全国の表を、従業者と人口の割合で分けた推計"
                ),
            ]
        );

    private static OutsidePurchase Bought(EstimatedSector sector) =>
        new(sector.Name, Math.Max(0, -sector.Trade!.Balance), Percent * (1 - sector.Trade.SelfSufficiency.Value!.Value));
}
