namespace Okoshi.Engine.Shared;

/// <summary>法人番号 The thirteen-digit number of a corporation; the first digit checks the other twelve.</summary>
/// <remarks>
/// The check digit is 9 less the remainder by 9 of the sum of the twelve digits, those at the even places from the right
/// doubled (法人番号の指定等に関する省令 第2条).
/// </remarks>
public readonly record struct CorporateNumber
{
    private const int Length = 13;
    private readonly string? digits;

    private CorporateNumber(string digits) => this.digits = digits;

    /// <summary>Thirteen digits; empty only for the default, which is no number.</summary>
    public string Digits => digits ?? "";

    /// <summary>Reads thirteen digits; false when the form or the check digit is wrong.</summary>
    public static bool TryParse(string? text, out CorporateNumber number)
    {
        number = default;
        if (text is not { Length: Length } || !text.All(char.IsAsciiDigit) || CheckDigit(text.AsSpan(1)) != text[0] - '0')
            return false;
        number = new CorporateNumber(text);
        return true;
    }

    /// <summary>検査用数字 The check digit, 1 to 9, that belongs to twelve digits.</summary>
    public static int CheckDigit(ReadOnlySpan<char> twelveDigits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (twelveDigits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        return 9 - (sum % 9);
    }

    /// <inheritdoc/>
    public override string ToString() => Digits;
}
