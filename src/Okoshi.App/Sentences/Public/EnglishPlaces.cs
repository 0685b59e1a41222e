using Okoshi.App.Areas;

namespace Okoshi.App.Sentences;

/// <summary>Places in English: in Roman letters where the register knows one reading, or as the start page calls them.</summary>
internal static class EnglishPlaces
{
    private static readonly Dictionary<string, string> Spoken = new(StringComparer.Ordinal)
    {
        ["となりの町や村"] = "a town nearby",
        ["県の中のほかの所"] = "elsewhere in the prefecture",
        ["東京・埼玉・千葉・神奈川"] = "Tokyo, Saitama, Chiba, Kanagawa",
        ["ほかの県・外国"] = "another prefecture or country",
        ["県の外"] = "outside the prefecture",
    };

    private static readonly Lazy<ILookup<string, string>> Readings = new(() =>
        NationalAreas.Register.All.ToLookup(a => a.Name, a => a.Kana, StringComparer.Ordinal)
    );

    /// <summary>The name in English; in quotes as it is where it is not known how it is read.</summary>
    public static string Of(string name)
    {
        if (Spoken.TryGetValue(name, out var spoken))
            return spoken;
        string[] readings = [.. Readings.Value[name].Distinct()];
        return readings.Length == 1 ? Romaji.Of(name, readings[0]) : $"“{name}”";
    }
}
