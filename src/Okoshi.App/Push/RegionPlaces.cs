using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>The places that people speak of in a region: the city, the towns around it, outside the prefecture.</summary>
public static class RegionPlaces
{
    /// <summary>The pack's own municipality.</summary>
    public static Place Self(PackContent pack)
    {
        return Place.OneOf(Name(pack), pack.Manifest.Municipality);
    }

    /// <summary>Name of the pack's own municipality.</summary>
    public static string Name(PackContent pack)
    {
        return pack.Rows<MunicipalityRow>().FirstOrDefault(m => m.Code == pack.Manifest.Municipality)?.Name ?? pack.Manifest.Title;
    }

    /// <summary>One of the towns and villages of the area; null when the pack names none.</summary>
    public static Place? Neighbours(PackContent pack)
    {
        var codes = pack.Rows<MunicipalityRow>().Where(m => m.Role == "area").Select(m => m.Code).ToArray();
        return codes.Length == 0 ? null : Place.OneOf("となりの町や村", codes);
    }

    /// <summary>Anywhere but in the region's prefecture.</summary>
    public static Place OutsidePrefecture(PackContent pack) => Place.OutsideOf("県の外", pack.Manifest.Municipality.ToPrefecture());

    /// <summary>Somewhere in the prefecture: told without the town, so that conditions on the town stay open.</summary>
    public static Place ElsewhereInPrefecture(PackContent pack) =>
        Place.OneOf("県の中のほかの所", pack.Manifest.Municipality.ToPrefecture());

    /// <summary>
    /// 東京圏 as 移住支援金 means it: Tokyo and the three prefectures around it. Whether its mountains and islands count is left to the
    /// programme's own conditions.
    /// </summary>
    public static Place TokyoArea() => Place.OneOf(Tokyo.Value.Name, Tokyo.Value.Codes);

    /// <summary>Whether the region itself lies there.</summary>
    public static bool IsInTokyoArea(PackContent pack) => Tokyo.Value.Codes.Contains(pack.Manifest.Municipality.ToPrefecture());

    /// <summary>Neither in the region's prefecture nor in those of <see cref="TokyoArea"/>.</summary>
    public static Place ElsewhereAtAll(PackContent pack) =>
        Place.OutsideOf("ほかの県・外国", [pack.Manifest.Municipality.ToPrefecture(), .. Tokyo.Value.Codes]);

    private static readonly Lazy<AreaGroupRow> Tokyo = new(() =>
        BuiltInTable.Rows<AreaGroupRow>("area-groups.csv").Single(g => g.Id == "tokyo-area")
    );
}
