namespace Okoshi.App.Region.Official;

/// <summary>
/// Units of SSDSE items, which the publisher's explanation gives and the file does not; empty where the item counts things of its own name.
/// </summary>
internal static class SsdseUnits
{
    /// <summary>The longest fitting beginning of the item's code decides.</summary>
    private static readonly (string Prefix, string Unit)[] Units =
    [
        ("A710201", "人"),
        ("A71", "世帯"),
        ("A8", "世帯"),
        ("A9", "件"),
        ("A", "人"),
        ("B", "ha"),
        ("C21", "か所"),
        ("C22", "人"),
        ("C31", "戸"),
        ("D12", "人"),
        ("D22", "%"),
        ("D32", "千円"),
        ("F", "人"),
        ("H55", "人"),
        ("H61", "か所"),
        ("I51", "か所"),
        ("I6", "人"),
    ];

    public static string Of(string code) => Units.FirstOrDefault(u => code.StartsWith(u.Prefix, StringComparison.Ordinal)).Unit ?? "";
}
