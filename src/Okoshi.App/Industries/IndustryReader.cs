using System.Text.RegularExpressions;
using Okoshi.App.Japanese;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Support;

namespace Okoshi.App.Industries;

/// <summary>
/// Reads the number of an industry: a letter or two to four digits, full width, with its name behind it, or without its leading zero.
/// </summary>
public static partial class IndustryReader
{
    /// <summary>
    /// The most digits that a column writes; a shorter number in it may have lost its zero. None where the column names divisions too
    /// (E, I, 391): it is written at several levels, and a short number in it is short on purpose.
    /// </summary>
    public static int Longest(IEnumerable<string> texts)
    {
        string[] codes = [.. texts.Select(t => Written().Match(TextFold.Nfkc(t.Trim())).Groups["code"].Value).Where(c => c.Length > 0)];
        return codes.Any(c => !char.IsAsciiDigit(c[0])) ? 0 : codes.Select(c => c.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as it is written.</param>
    /// <param name="revision"><c>13</c>, <c>14</c>, or empty where nothing says it.</param>
    /// <param name="longest">The most digits in its column.</param>
    public static IndustryReading Read(string text, string revision, int longest)
    {
        var written = text.Trim();
        var match = Written().Match(TextFold.Nfkc(written));
        var (code, name) = (match.Groups["code"].Value, Fold(match.Groups["name"].Value));
        string[] readings = [.. new[] { code, "0" + code }.Where(Exists)];
        if (name.Length > 0 && readings.Where(r => NamesOf(r).Contains(name)).ToArray() is [var named])
            readings = [named];
        if (readings.Length == 2 && code.Length >= longest)
            readings = [code];
        return readings switch
        {
            [] => IndustryReading.Refused($"「{written}」は産業分類の番号ではありません", "番号を確かめてください"),
            [var only] => Meaning(
                written,
                only,
                revision,
                only == code ? "" : $"「{written}」は、先頭の 0 が落ちた番号とみて、{Told(only)}と読みました"
            ),
            _ => IndustryReading.Refused(
                $"「{written}」は、{string.Join("か、", readings.Select(Told))}か決められません",
                "先頭の 0 が落ちていないかを確かめ、番号の横に名前を書いてください"
            ),
        };
    }

    private static IndustryReading Meaning(string written, string code, string revision, string note)
    {
        var (newest, former) = (NationalIndustries.Find(code), NationalIndustries.FindFormer(code));
        if (former is null || (revision == "14" && newest is not null))
            return IndustryReading.Found([JsicCode.Parse(code)], note);
        var before = Now(former);
        if (revision == "13" || newest is null)
            return IndustryReading.Found(before, $"「{written}」は第13回の{former.Name}とみて、{string.Join("・", before)} と読みました");
        return new IndustryReading(
            [.. before, JsicCode.Parse(code)],
            true,
            $"「{written}」は、第13回では{former.Name}、第14回では{newest.Name}で、どちらの改定か分かりません",
            "",
            ""
        );
    }

    /// <summary>What a former class is now; of one that is gone the class above.</summary>
    private static JsicCode[] Now(JsicRow former) =>
        former.Now.Length > 0 ? [.. former.Now.Split(';').Select(JsicCode.Parse)] : [JsicCode.Parse(former.Code[..^1])];

    private static bool Exists(string code) => NationalIndustries.Find(code) is not null || NationalIndustries.FindFormer(code) is not null;

    private static IEnumerable<string> NamesOf(string code) =>
        new[] { NationalIndustries.Find(code)?.Name, NationalIndustries.FindFormer(code)?.Name }.OfType<string>().Select(Fold);

    private static string Told(string code) => $"{code}（{(NationalIndustries.Find(code) ?? NationalIndustries.FindFormer(code))!.Name}）";

    private static string Fold(string text) => string.Concat(TextFold.Nfkc(text).Where(char.IsLetter));

    [GeneratedRegex(@"^(?<code>[A-T]|[0-9]{1,4})[\s_:]*(?<name>[^0-9A-Za-z].*)?$")]
    private static partial Regex Written();
}
