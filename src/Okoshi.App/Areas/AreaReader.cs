using System.Text.RegularExpressions;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>
/// Reads the number of an area as offices, spreadsheets and publishers write it: six digits, five, <c>R</c> and five, two for a prefecture,
/// full width, with a name in the same cell or beside it, or without its leading zero. A number that can mean two towns means neither,
/// unless a name, a prefecture or the rest of its column decides.
/// </summary>
public static partial class AreaReader
{
    /// <summary>What a code must look like, for messages.</summary>
    public const string Expected = "団体コード（検査数字つき6桁か、検査数字のない5桁。SSDSE では R と5桁、都道府県は2桁）が必要です";

    /// <summary>What the code of a region must look like, for messages.</summary>
    public const string ExpectedRegion = Expected + "。圏域は、地域パックの region/joint-areas.csv にある番号です";

    private static AreaRegister Register => NationalAreas.Register;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as it is written.</param>
    /// <param name="beside">What stands beside it: names of the place, of its prefecture; may be empty.</param>
    public static AreaReading Read(string text, params IReadOnlyList<string> beside) => Read(text, AreaForm.Unsaid, beside);

    /// <inheritdoc cref="Read(string, IReadOnlyList{string})"/>
    /// <param name="text">The number as it is written.</param>
    /// <param name="form">How its column writes the numbers.</param>
    /// <param name="beside">What stands beside it: names of the place, of its prefecture; may be empty.</param>
    public static AreaReading Read(string text, AreaForm form, IReadOnlyList<string> beside)
    {
        var written = text.Trim();
        var match = Written().Match(TextFold.Nfkc(written));
        if (!match.Success)
            return Unreadable(written);
        string[] names =
        [
            .. beside.Concat([match.Groups["before"].Value, match.Groups["after"].Value]).Select(Name).Where(n => n.Length > 0),
        ];
        var digits = match.Groups["digits"].Value + match.Groups["check"].Value;
        return digits.Length switch
        {
            6 => Six(written, digits, names),
            5 => Five(written, digits, form, names),
            4 => Choose(written, names, Lost("0" + digits)),
            2 when MunicipalityCode.TryParse(Checked(digits + "000"), out var prefecture) && prefecture != MunicipalityCode.Nation =>
                AreaReading.Found(prefecture),
            1 => Choose(written, names, Lost($"0{digits}000")),
            _ => Unreadable(written),
        };
    }

    /// <summary>Reads what a person names as a region: an area or a joint area.</summary>
    public static AreaReading ReadRegion(string text)
    {
        var digits = TextFold.Nfkc(text).Trim();
        if (digits.Length == 5 && digits.All(char.IsAsciiDigit))
            digits = Checked(digits);
        return MunicipalityCode.TryParseRegion(digits, out var code) && code.IsJointArea ? AreaReading.Found(code) : Read(text);
    }

    /// <summary>How a column writes its numbers, by all that stand in it.</summary>
    public static AreaForm FormOf(IEnumerable<string> texts)
    {
        string[] digits =
        [
            .. texts
                .Select(t => Written().Match(TextFold.Nfkc(t.Trim())))
                .Select(m => m.Groups["digits"].Value + m.Groups["check"].Value)
                .Distinct(),
        ];
        var (six, five) = (digits.Any(d => d.Length == 6), digits.Where(d => d.Length == 5).ToArray());
        var zeros = five.Any(d => d[0] == '0') || digits.Any(d => d.Length == 4);
        if (six || zeros)
            return six == zeros ? AreaForm.Unsaid
                : six ? AreaForm.Six
                : AreaForm.Five;
        var (asFive, asSix) = (five.All(d => Known(Checked(d))), five.All(d => Known("0" + d)));
        return asFive == asSix ? AreaForm.Unsaid
            : asSix ? AreaForm.Six
            : AreaForm.Five;
    }

    private static AreaReading Six(string written, string digits, string[] names)
    {
        var valid = MunicipalityCode.TryParse(digits, out var code) && code != MunicipalityCode.Nation;
        if (valid && Register.Find(code) is not null)
            return AreaReading.Found(code);
        var padded = digits[0] == '0' ? Candidates(Checked(digits[1..])) : [];
        if (padded is [var five] && names.Any(n => Names(five, n)))
            return AreaReading.Repaired(five, $"「{written}」は、5桁の番号の前に 0 を足したものとみて、{Told(five)}と読みました");
        if (padded is [var other])
            return Ask(written, other);
        if (valid)
            return AreaReading.Found(code);
        return Candidates(Checked(digits[..5])) is [var near]
            ? AreaReading.Refused(
                $"「{written}」は、最後の検査数字が合いません。{Told(near)}ですか",
                $"番号を確かめ、合っていれば {near} と書いてください"
            )
            : Unreadable(written);
    }

    private static AreaReading Five(string written, string digits, AreaForm form, string[] names)
    {
        if (form == AreaForm.Five || digits[0] == '0')
            return MunicipalityCode.TryParse(Checked(digits), out var plain) && plain != MunicipalityCode.Nation
                ? AreaReading.Found(plain)
                : Unreadable(written);
        var (five, six) = (Candidates(Checked(digits)), Candidates("0" + digits));
        if (form == AreaForm.Six && six.Length > 0)
            five = [];
        if (five.Length + six.Length == 0)
            return MunicipalityCode.TryParse(Checked(digits), out var old) ? AreaReading.Found(old) : Unreadable(written);
        return Choose(written, names, [.. five.Select(c => (c, false)), .. six.Select(c => (c, true))]);
    }

    /// <summary>The only reading, or the only one that what stands beside agrees with.</summary>
    private static AreaReading Choose(string written, string[] names, (MunicipalityCode Code, bool LostZero)[] readings)
    {
        var agreeing = readings.Where(r => names.Any(n => Names(r.Code, n))).ToArray();
        var contradicts = agreeing.Length == 0 && names.Any(IsName);
        if (agreeing.Length == 0 && !contradicts)
            agreeing = readings;
        if (agreeing is [var (code, lostZero)])
            return lostZero
                ? AreaReading.Repaired(code, $"「{written}」は、先頭の 0 が落ちた番号とみて、{Told(code)}と読みました")
                : AreaReading.Found(code);
        return readings.Length == 0 ? Unreadable(written) : Ask(written, [.. readings.Select(r => r.Code)]);
    }

    private static AreaReading Ask(string written, params MunicipalityCode[] codes) =>
        AreaReading.Refused(
            $"「{written}」は、どの市区町村か決められません。{string.Join("か、", codes.Select(Told))}ですか",
            "検査数字つき6桁の番号で書くか、市区町村の名前を横に書いてください"
        );

    private static AreaReading Unreadable(string written) =>
        AreaNames.With(Name(written)).Take(2).ToArray() is [var only]
            ? AreaReading.Refused($"「{written}」は番号ではありません。{Told(only)}ですか", $"合っていれば {only} と書いてください")
            : AreaReading.Refused($"「{written}」は知らない地域コードです", "団体コードを確かめてください");

    private static (MunicipalityCode Code, bool LostZero)[] Lost(string five) => [.. Candidates(Checked(five)).Select(c => (c, true))];

    private static MunicipalityCode[] Candidates(string six) =>
        MunicipalityCode.TryParse(six, out var code) && Register.Find(code) is not null ? [code] : [];

    private static bool Known(string six) => Candidates(six).Length > 0;

    private static bool Names(MunicipalityCode code, string name) => AreaNames.Of(code).Contains(name);

    private static bool IsName(string name) => AreaNames.Any(name);

    private static string Told(MunicipalityCode code) => $"{code}（{Register.FullNameOf(code)}）";

    private static string Checked(string five) => $"{five}{MunicipalityCode.CheckDigit(five)}";

    private static string Name(string text) => AreaNames.Fold(text);

    [GeneratedRegex(@"^(?<before>[^0-9]*?)[\s_:(]*R?(?<digits>[0-9]{1,6})(?:-(?<check>[0-9])|\.0)?[\s_:)]*(?<after>[^0-9]*)$")]
    private static partial Regex Written();
}
