using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>Reads area codes as the publishers write them.</summary>
public static class AreaCodes
{
    /// <summary>What a code must look like, for messages.</summary>
    public const string Expected = "団体コード（検査数字つき6桁か、検査数字のない5桁。SSDSE では R と5桁、都道府県は2桁）が必要です";

    /// <summary>What the code of a region must look like, for messages.</summary>
    public const string ExpectedRegion = Expected + "。圏域は、地域パックの region/joint-areas.csv にある番号です";

    /// <summary>Reads <c>022012</c>, <c>02201</c>, <c>R02201</c> or, for a prefecture, <c>02</c>; false for anything else.</summary>
    public static bool TryRead(string text, out MunicipalityCode code)
    {
        var digits = text is ['R', _, _, _, _, _] ? text[1..] : text;
        if (digits.Length == 2)
            digits += "000";
        if (digits.Length == 5 && digits.All(char.IsAsciiDigit))
            digits += MunicipalityCode.CheckDigit(digits);
        return MunicipalityCode.TryParse(digits, out code) && code != MunicipalityCode.Nation;
    }

    /// <summary>
    /// Reads what a person names as a region: as <see cref="TryRead"/>, or a joint area as <c>520012</c> or <c>52001</c>.
    /// </summary>
    public static bool TryReadRegion(string text, out MunicipalityCode code)
    {
        if (TryRead(text, out code))
            return true;
        var digits = text.Length == 5 && text.All(char.IsAsciiDigit) ? text + MunicipalityCode.CheckDigit(text) : text;
        return MunicipalityCode.TryParseRegion(digits, out code) && code.IsJointArea;
    }
}
