using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>Reads area codes as the publishers write them.</summary>
public static class AreaCodes
{
    /// <summary>What a code must look like, for messages.</summary>
    public const string Expected = "団体コード（検査数字つき6桁か、検査数字のない5桁。SSDSE では R と5桁、都道府県は2桁）が必要です";

    /// <summary>Reads <c>022012</c>, <c>02201</c>, <c>R02201</c> or, for a prefecture, <c>02</c>; false for anything else.</summary>
    public static bool TryRead(string text, out MunicipalityCode code)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text is ['R', _, _, _, _, _] ? text[1..] : text;
        if (digits.Length == 2)
            digits += "000";
        if (digits.Length == 5 && digits.All(char.IsAsciiDigit))
            digits += MunicipalityCode.CheckDigit(digits);
        return MunicipalityCode.TryParse(digits, out code) && code != MunicipalityCode.Nation;
    }
}
