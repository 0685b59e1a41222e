namespace Okoshi.Engine.Shared;

/// <summary>団体コード The six-digit local government code with its check digit (全国地方公共団体コード).</summary>
/// <remarks>
/// The last digit is computed from the first five with the weights 6 5 4 3 2 (総務省, 全国地方公共団体コード仕様).
/// Prefectures have codes too (青森県 = 020001); the whole nation is written 000000 by this product.
/// </remarks>
public readonly record struct MunicipalityCode : IComparable<MunicipalityCode>
{
    private readonly string? digits;

    private MunicipalityCode(string digits) => this.digits = digits;

    /// <summary>全国 The nation as a whole.</summary>
    public static readonly MunicipalityCode Nation;

    /// <summary>Six digits.</summary>
    public string Digits => digits ?? "000000";

    /// <summary>The first two digits: the prefecture (01–47), or 00 for the nation.</summary>
    public string Prefecture => Digits[..2];

    /// <summary>True for a prefecture's own code.</summary>
    public bool IsPrefecture => this != Nation && Digits[2..5] == "000";

    /// <summary>Reads six digits; false when the form or the check digit is wrong.</summary>
    public static bool TryParse(string? text, out MunicipalityCode code)
    {
        code = default;
        if (text is not { Length: 6 } || !text.All(char.IsAsciiDigit))
            return false;
        if (text == "000000")
            return true;
        if (!int.TryParse(text.AsSpan(0, 2), out var prefecture) || prefecture is < 1 or > 47)
            return false;
        if (CheckDigit(text.AsSpan(0, 5)) != text[5] - '0')
            return false;
        code = new MunicipalityCode(text);
        return true;
    }

    /// <summary>Reads six digits.</summary>
    /// <exception cref="FormatException">The form or the check digit is wrong.</exception>
    public static MunicipalityCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"Not a municipality code: {text}");

    /// <summary>検査数字 The check digit that belongs to five digits.</summary>
    public static int CheckDigit(ReadOnlySpan<char> fiveDigits)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++)
            sum += (fiveDigits[i] - '0') * (6 - i);
        return (11 - (sum % 11)) % 10;
    }

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
