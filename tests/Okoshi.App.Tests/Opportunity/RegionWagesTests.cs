using Okoshi.App.Opportunity;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Opportunity;

/// <summary>Wages here beside those of places where young people go. All figures are made up.</summary>
public sealed class RegionWagesTests
{
    private static readonly Dictionary<string, decimal> All = new()
    {
        ["02"] = 250,
        ["03"] = 260,
        ["04"] = 300,
        ["11"] = 310,
        ["13"] = 400,
    };

    [Fact]
    public void A_region_stands_beside_the_best_paid_of_its_part_of_the_country_and_Tokyo()
    {
        var wages = Of("022012")!;
        wages.Ratios[IndustryCode.Parse("E")].ShouldBe(1.2m);
        wages.Elsewhere.Select(w => (w.Place, decimal.Round(w.Ratio, 4))).ShouldBe([("宮城県", 0.8333m), ("東京都", 0.625m)]);
        // The best paid of its part stands beside the next; Tokyo beside the best paid around it.
        Of("041009")!.Elsewhere.Select(w => w.Place).ShouldBe(["岩手県", "東京都"]);
        Of("131016")!.Elsewhere.Select(w => w.Place).ShouldBe(["埼玉県"]);
        Of("471011").ShouldBeNull("沖縄県の行がない");
    }

    private static RegionWages? Of(string region) =>
        RegionWages.Of(
            area => area.IsPrefecture && All.ContainsKey(area.Prefecture),
            (area, industry) =>
                All.TryGetValue(area.Prefecture, out var wage) && area.IsPrefecture
                    ? industry == IndustryCode.Total
                        ? wage
                        : industry == IndustryCode.Parse("E")
                            ? wage * 1.2m
                            : null
                    : null,
            MunicipalityCode.Parse(region)
        );
}
