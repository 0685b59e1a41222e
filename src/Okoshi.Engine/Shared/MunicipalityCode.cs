namespace Okoshi.Engine.Shared;

/// <summary>団体コード The six-digit local government code with its check digit (全国地方公共団体コード).</summary>
/// <remarks>
/// The last digit is computed from the first five with the weights 6 5 4 3 2 (総務省, 全国地方公共団体コード仕様).
/// Prefectures have codes too (青森県 = 020001). Two kinds are this product's own and no official codes: the whole nation is 000000, and
/// a joint area (圏域) has the number of the prefecture of its centre plus 50, three digits of its own and the same check digit
/// (520012 for the first one of 青森県).
/// </remarks>
public readonly record struct MunicipalityCode : IComparable<MunicipalityCode>
{
    /// <summary>What the first two digits of a joint area have beyond its prefecture's; no prefecture's number reaches it.</summary>
    private const int JointAreas = 50;

    private readonly string? digits;

    private MunicipalityCode(string digits) => this.digits = digits;

    /// <summary>全国 The nation as a whole.</summary>
    public static readonly MunicipalityCode Nation;

    /// <summary>Six digits.</summary>
    public string Digits => digits ?? "000000";

    /// <summary>The prefecture (01–47), of a joint area that of its centre; 00 for the nation.</summary>
    public string Prefecture => IsJointArea ? $"{NumberOf(Digits) - JointAreas:00}" : Digits[..2];

    /// <summary>The code of the prefecture that it lies in, of a joint area that of its centre; the nation's for the nation.</summary>
    public MunicipalityCode ToPrefecture() => this == Nation ? Nation : OfPrefecture(Prefecture);

    /// <summary>True for a prefecture's own code.</summary>
    public bool IsPrefecture => this != Nation && Digits[2..5] == "000";

    /// <summary>True for a joint area of several municipalities.</summary>
    public bool IsJointArea => NumberOf(Digits) > JointAreas;

    /// <summary>Reads six digits of an official code or of the nation; false when the form or the check digit is wrong.</summary>
    public static bool TryParse(string? text, out MunicipalityCode code)
    {
        if (text == "000000")
        {
            code = Nation;
            return true;
        }
        return TryParse(text, 0, out code);
    }

    /// <summary>Reads the code of whatever can be a region: an official one, the nation or a joint area.</summary>
    public static bool TryParseRegion(string? text, out MunicipalityCode code)
    {
        if (TryParse(text, out code) || (TryParse(text, JointAreas, out code) && text.AsSpan(2, 3) is not "000"))
            return true;
        code = default;
        return false;
    }

    /// <inheritdoc cref="TryParseRegion"/>
    /// <exception cref="FormatException">The form or the check digit is wrong.</exception>
    public static MunicipalityCode ParseRegion(string text) =>
        TryParseRegion(text, out var code) ? code : throw new FormatException($"Not the code of a region: {text}");

    /// <summary>Reads six digits.</summary>
    /// <exception cref="FormatException">The form or the check digit is wrong.</exception>
    public static MunicipalityCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"Not a municipality code: {text}");

    /// <summary>The code of a prefecture by its number (02 is 青森県, 020001).</summary>
    /// <exception cref="FormatException">There is no such prefecture.</exception>
    public static MunicipalityCode OfPrefecture(string number) => Parse($"{number}000{CheckDigit($"{number}000")}");

    /// <summary>The code of a joint area by its centre and its own number, 1 to 999.</summary>
    /// <exception cref="FormatException">The centre lies in no prefecture, or there is no such number.</exception>
    public static MunicipalityCode JointArea(MunicipalityCode centre, int number)
    {
        var digits = $"{NumberOf(centre.Digits) + JointAreas:00}{number:000}";
        return ParseRegion(digits.Length == 5 ? $"{digits}{CheckDigit(digits)}" : digits);
    }

    /// <summary>検査数字 The check digit that belongs to five digits.</summary>
    public static int CheckDigit(ReadOnlySpan<char> fiveDigits)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++)
            sum += (fiveDigits[i] - '0') * (6 - i);
        return (11 - (sum % 11)) % 10;
    }

    private static bool TryParse(string? text, int beyond, out MunicipalityCode code)
    {
        code = default;
        if (text is not { Length: 6 } || !text.All(char.IsAsciiDigit) || NumberOf(text) - beyond is < 1 or > 47)
            return false;
        if (CheckDigit(text.AsSpan(0, 5)) != text[5] - '0')
            return false;
        code = new MunicipalityCode(text);
        return true;
    }

    private static int NumberOf(string digits) => ((digits[0] - '0') * 10) + (digits[1] - '0');

    /// <inheritdoc/>
    public int CompareTo(MunicipalityCode other) => string.CompareOrdinal(Digits, other.Digits);

    /// <summary>Whether the first sorts before the second.</summary>
    public static bool operator <(MunicipalityCode a, MunicipalityCode b) => a.CompareTo(b) < 0;

    /// <summary>Whether the first sorts after the second.</summary>
    public static bool operator >(MunicipalityCode a, MunicipalityCode b) => a.CompareTo(b) > 0;

    /// <summary>Whether the first does not sort after the second.</summary>
    public static bool operator <=(MunicipalityCode a, MunicipalityCode b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the first does not sort before the second.</summary>
    public static bool operator >=(MunicipalityCode a, MunicipalityCode b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Digits;
}
