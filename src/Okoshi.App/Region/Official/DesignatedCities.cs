using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>政令指定都市 The designated cities and their wards, which some statistics know instead of the city.</summary>
public static class DesignatedCities
{
    private static readonly string[] Cities =
    [
        "01100",
        "04100",
        "11100",
        "12100",
        "14100",
        "14130",
        "14150",
        "15100",
        "22100",
        "22130",
        "23100",
        "26100",
        "27100",
        "27140",
        "28100",
        "33100",
        "34100",
        "40100",
        "40130",
        "43100",
    ];

    /// <summary>The city of a ward; null for everything else. Wards are numbered from their city on, up to the next city or 199.</summary>
    public static MunicipalityCode? CityOf(MunicipalityCode code)
    {
        var five = code.Digits[..5];
        if (five[2] != '1' || Array.IndexOf(Cities, five) >= 0)
            return null;
        var city = Cities.LastOrDefault(c => c.StartsWith(code.Prefecture, StringComparison.Ordinal) && string.CompareOrdinal(c, five) < 0);
        return city is not null && AreaCodes.TryRead(city, out var found) ? found : null;
    }

    /// <summary>The municipality to which an area belongs: the city for a ward, else itself.</summary>
    public static MunicipalityCode Whole(MunicipalityCode code) => CityOf(code) ?? code;
}
