namespace Okoshi.Web.Pages.Region;

/// <summary>The path of six steps through a municipality.</summary>
public static class RegionSteps
{
    public static IReadOnlyList<(string Path, string Name)> All { get; } =
    [
        (RegionLinks.Choose, "地域を選ぶ"),
        (RegionLinks.People, "人"),
        (RegionLinks.Industries, "産業"),
        (RegionLinks.Money, "お金の流れ"),
        (RegionLinks.Missing, "足りないもの"),
        (RegionLinks.Overview, "まとめ"),
    ];
}
