using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>Turns one cell into a typed value; an empty cell is null for nullable types.</summary>
internal static class CellReader
{
    /// <summary>What a cell of a type must look like, for the error message.</summary>
    public static string Expectation(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner
            ? Expectation(inner) + "か空欄"
            : type.Name switch
            {
                nameof(MunicipalityCode) => "検査数字つき6桁の団体コード（例：022012）",
                nameof(IndustryCode) => "産業大分類の英字（A〜T）か total",
                nameof(DateOnly) => "年月日（例：2026-04-01）",
                nameof(Boolean) => "はい・いいえ（true か false）",
                nameof(Decimal) => "数値（例：12.5）",
                _ => "整数（例：120）",
            };

    /// <summary>What is wrong with a cell. A pack is kept: a code in it is mended by its author, not by a guess.</summary>
    public static string Fault(Type type, string text) =>
        (Nullable.GetUnderlyingType(type) ?? type) != typeof(MunicipalityCode) ? $"「{text}」は読み取れません"
        : AreaReader.Read(text) is { Code: { } code } ? $"「{text}」は、{code}（{NationalAreas.Register.FullNameOf(code)}）ですか"
        : AreaReader.Read(text).Problem;

    /// <summary>Reads a cell; false when it does not fit the type.</summary>
    public static bool TryRead(Type type, string text, out object? value)
    {
        value = null;
        if (type == typeof(string))
        {
            value = text;
            return true;
        }
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return text.Length == 0 || TryRead(inner, text, out value);
        if (type == typeof(bool))
            return TryReadBool(text, out value);
        // The table of areas itself is read here, so that six good digits do not ask it.
        if (
            type == typeof(MunicipalityCode)
            && (MunicipalityCode.TryParse(text, out var code) || AreaReader.Read(text) is { Note: "" } r && r.Is(out code))
        )
            value = code;
        else if (type == typeof(IndustryCode) && IndustryCode.TryParse(text, out var industry))
            value = industry;
        else if (
            type == typeof(DateOnly)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
            value = date;
        else
            return JapaneseNumber.TryParse(text, out var number) && TryConvert(type, number, out value);
        return true;
    }

    private static bool TryReadBool(string text, out object? value)
    {
        value = text switch
        {
            "" or "false" or "0" => false,
            "true" or "1" => true,
            _ => null,
        };
        return value is not null;
    }

    private static bool TryConvert(Type type, decimal number, out object? value)
    {
        var whole = number == decimal.Truncate(number);
        value = null;
        if (type == typeof(decimal))
            value = number;
        else if (whole && type == typeof(long) && number is >= long.MinValue and <= long.MaxValue)
            value = (long)number;
        else if (whole && type == typeof(int) && number is >= int.MinValue and <= int.MaxValue)
            value = (int)number;
        return value is not null;
    }
}
