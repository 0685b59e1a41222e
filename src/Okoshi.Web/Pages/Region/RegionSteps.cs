namespace Okoshi.Web.Pages.Region;

/// <summary>The path of six steps through a municipality.</summary>
public static class RegionSteps
{
    public static IReadOnlyList<(string Path, string Name)> All { get; } =
    [
        ("/region/choose", "地域を選ぶ"),
        ("/region/people", "人"),
        ("/region/industries", "産業"),
        ("/region/money", "お金の流れ"),
        ("/region/missing", "足りないもの"),
        ("/region/profile", "まとめ"),
    ];
}
