using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>産業分類番号 A place in the Japan Standard Industrial Classification: a division letter, or two to four digits.</summary>
/// <remarks>Source: 日本標準産業分類（総務省）第14回改定. The two-digit major groups of each division are the same as in the 13th revision.</remarks>
public readonly record struct JsicCode
{
    // First major group of each division A–T; the last of a division is the one before the next division's first.
    private static readonly int[] FirstGroups = [1, 3, 5, 6, 9, 33, 37, 42, 50, 62, 68, 71, 75, 78, 81, 83, 86, 88, 97, 99];

    private JsicCode(IndustryCode division, string digits)
    {
        Division = division;
        Digits = digits;
    }

    /// <summary>大分類 The division.</summary>
    public IndustryCode Division { get; }

    /// <summary>Two to four digits (中・小・細分類), or empty when only the division is known.</summary>
    public string Digits { get; }

    /// <summary>中分類 The two-digit major groups of a division, in order.</summary>
    public static IEnumerable<JsicCode> GroupsOf(IndustryCode division)
    {
        var index = IndustryCode.Divisions.ToList().IndexOf(division);
        var end = index + 1 < FirstGroups.Length ? FirstGroups[index + 1] : 100;
        return Enumerable.Range(FirstGroups[index], end - FirstGroups[index]).Select(n => Parse($"{n:00}"));
    }

    /// <summary>Reads a letter A–T or two to four digits whose first two are a major group.</summary>
    public static bool TryParse(string? text, out JsicCode code)
    {
        code = default;
        if (text is { Length: 1 } && IndustryCode.TryParse(text, out var division))
        {
            code = new JsicCode(division, "");
            return true;
        }
        if (text is not { Length: >= 2 and <= 4 } || !text.All(char.IsAsciiDigit))
            return false;
        var group = ((text[0] - '0') * 10) + (text[1] - '0');
        if (group == 0)
            return false;
        var index = Array.FindLastIndex(FirstGroups, first => first <= group);
        code = new JsicCode(IndustryCode.Divisions[index], text);
        return true;
    }

    /// <summary>Reads a letter A–T or two to four digits.</summary>
    /// <exception cref="FormatException">No such place in the classification.</exception>
    public static JsicCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"Not a number of the Japan Standard Industrial Classification: {text}");

    /// <summary>Whether the industry belongs to a wider class; Unknown when it is known more coarsely than the class.</summary>
    public Verdict IsWithin(JsicCode wider)
    {
        if (Division != wider.Division)
            return Verdict.NotMet;
        if (Digits.StartsWith(wider.Digits, StringComparison.Ordinal))
            return Verdict.Met;
        return wider.Digits.StartsWith(Digits, StringComparison.Ordinal) ? Verdict.Unknown : Verdict.NotMet;
    }

    /// <inheritdoc/>
    public override string ToString() => Digits.Length > 0 ? Digits : Division.Code;
}
