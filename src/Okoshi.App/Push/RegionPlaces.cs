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
    public static Place OutsidePrefecture(PackContent pack)
    {
        return Place.OutsideOf("県の外", pack.Manifest.Municipality.ToPrefecture());
    }
}
