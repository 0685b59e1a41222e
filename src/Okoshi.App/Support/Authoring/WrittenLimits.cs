using System.Globalization;
using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Authoring;

/// <summary>書いてある境 A limit as a text says it: 45歳未満, 300名以下, 3億円以下.</summary>
/// <param name="Number">The number; of money in yen.</param>
/// <param name="IsUpper">It is the highest that is in; else the lowest.</param>
/// <param name="IsOpen">The number itself is out (未満, を超える).</param>
/// <param name="Text">As it stands.</param>
/// <param name="At">Where it begins in the text, after folding its width.</param>
public sealed record WrittenLimit(decimal Number, bool IsUpper, bool IsOpen, string Text, int At);

/// <summary>
/// Finds numbers of a unit with a word that makes a limit of them. A number without such a word is none: it may mean anything.
/// </summary>
public static partial class WrittenLimits
{
    /// <summary>The limits of a unit in their order.</summary>
    /// <param name="normal">A text after NFKC.</param>
    /// <param name="unit">歳, 人, 年 or 円.</param>
    public static IEnumerable<WrittenLimit> In(string normal, string unit)
    {
        foreach (Match found in (unit == "円" ? MoneyLimit() : CountLimit()).Matches(normal))
        {
            if (unit != "円" && !IsUnit(found.Groups["unit"].Value, unit))
                continue;
            var limit = found.Groups["limit"].Value;
            if ((unit == "円" ? AmountOf(found) : NumberOf(found)) is { } number)
                yield return new WrittenLimit(
                    number,
                    limit is "以下" or "以内" or "未満" or "まで",
                    limit is "未満" or "を超え" or "超",
                    found.Value,
                    found.Index
                );
        }
    }

    /// <summary>Yen of 100万円, 百万円, 1,000千円, 1億円, from the groups <c>number</c> and <c>scale</c>.</summary>
    public static decimal? AmountOf(Match found)
    {
        var scale = found.Groups["scale"].Value switch
        {
            "千" => 1_000m,
            "万" => 10_000m,
            "百万" => 1_000_000m,
            "千万" => 10_000_000m,
            "億" => 100_000_000m,
            _ => 1m,
        };
        return found.Groups["number"].Length == 0 ? scale : NumberOf(found) * scale;
    }

    private static bool IsUnit(string said, string unit) =>
        unit switch
        {
            "歳" => said is "歳" or "才",
            "人" => said is "人" or "名",
            _ => said == unit,
        };

    private static decimal? NumberOf(Match found) =>
        decimal.TryParse(found.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<unit>歳|才|人|名|年)(?<limit>以上|以下|以内|未満|を超え|超|まで)")]
    private static partial Regex CountLimit();

    [GeneratedRegex(
        @"(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円(?<limit>以上|以下|以内|未満|を超え|超|まで)"
    )]
    private static partial Regex MoneyLimit();
}
