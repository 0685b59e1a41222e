using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// 本文と条件のくらべ Where the text of a version names another number than its conditions: 40歳 beside 45歳未満, 百万円 beside 30万円, another
/// last day. It only asks: a text names numbers for many reasons, so each is a question to whoever writes or checks, never an error.
/// </summary>
public static partial class TextAgainstRule
{
    private static readonly string[] Columns =
    [
        Ds451.Summary,
        Ds451.Content,
        Ds451.Target,
        "対象者条件",
        Ds451.Employees,
        Ds451.Capital,
        Ds451.Founded,
    ];

    /// <summary>Words that must stand shortly before a number so that it means this kind; none for ages, whose unit is enough.</summary>
    private static readonly Dictionary<string, string[]> Near = new(StringComparer.Ordinal)
    {
        ["age"] = [],
        ["employees"] = ["従業員", "従業者", "社員", "職員"],
        ["capital"] = ["資本金", "出資"],
        ["years-since-founding"] = ["創業", "開業", "設立"],
    };

    /// <summary>What does not agree, one question each; none when nothing was found.</summary>
    public static IReadOnlyList<string> Questions(VersionContent content)
    {
        var document = RuleDocument.Read(content.Conditions);
        return [.. Numbers(content, document).Concat(Amounts(content)).Concat(Days(content, document)).Distinct()];
    }

    private static IEnumerable<string> Numbers(VersionContent content, RuleDocument document)
    {
        foreach (var (kind, near) in Near)
        {
            var nodes = document.Nodes.Where(n => n.Kind == kind).ToArray();
            if (nodes.Length == 0)
                continue;
            var bounds = nodes.SelectMany(Bounds).ToArray();
            var words = string.Join("、", nodes.Select(n => Plain.Says(n)));
            foreach (var column in Columns)
            foreach (var said in Said(content[column], RuleKinds.Numbers[kind].Unit, near))
                if (bounds.Any(b => b.IsUpper == said.IsUpper) && !bounds.Contains(said.Bound))
                    yield return $"「{column}」には「{said.Text}」とあり、条件は「{words}」です。どちらが正しいですか。";
        }
    }

    /// <summary>The highest amount: the number that is judged with, and those that the texts call the highest.</summary>
    private static IEnumerable<string> Amounts(VersionContent content)
    {
        if (TermsForm.Of(content.Conditions).Benefit is not { } benefit)
            yield break;
        foreach (var column in new[] { Ds451.Limit, Ds451.Summary, Ds451.Content })
        {
            var text = content[column].Normalize(NormalizationForm.FormKC);
            foreach (Match found in column == Ds451.Limit ? Money().Matches(text) : HighestMoney().Matches(text))
                if (AmountOf(found) is { } yen && yen != benefit.Amount)
                    yield return $"「{column}」には「{found.Groups["money"].Value}」とあり、給付上限額は {benefit.Amount:#,0}円です。どちらが正しいですか。";
        }
    }

    private static IEnumerable<string> Days(VersionContent content, RuleDocument document)
    {
        foreach (var window in document.Nodes.Where(n => n is { Kind: "window", Level: 0 }))
        foreach (var (column, text) in new[] { (Ds451.From, window.From), (Ds451.Until, window.To) })
            if (
                JapaneseDate.TryParse(text ?? "", out var day)
                && JapaneseDate.TryParse(content[column].Split('T', ' ')[0], out var said)
                && said != day
            )
                yield return $"「{column}」は{Wareki.Date(said)}で、条件の受付の期間は{Wareki.Date(day)}です。どちらが正しいですか。";
    }

    private static IEnumerable<(decimal Number, bool IsUpper, bool IsOpen)> Bounds(RuleNode node)
    {
        if (JapaneseNumber.TryParse(node.Lower ?? "", out var lower))
            yield return (lower, false, node.LowerKind is "above");
        if (JapaneseNumber.TryParse(node.Upper ?? "", out var upper))
            yield return (upper, true, node.UpperKind is "below");
    }

    /// <summary>Numbers of a unit with a word that makes a limit of them, as a text says them.</summary>
    private static IEnumerable<((decimal Number, bool IsUpper, bool IsOpen) Bound, bool IsUpper, string Text)> Said(
        string text,
        string unit,
        string[] near
    )
    {
        var normal = text.Normalize(NormalizationForm.FormKC);
        foreach (Match found in (unit == "円" ? MoneyLimit() : CountLimit()).Matches(normal))
        {
            if (unit != "円" && !IsUnit(found.Groups["unit"].Value, unit))
                continue;
            var before = normal[Math.Max(0, found.Index - 12)..found.Index];
            if (near.Length > 0 && !near.Any(w => before.Contains(w, StringComparison.Ordinal)))
                continue;
            var limit = found.Groups["limit"].Value;
            var (isUpper, isOpen) = (limit is "以下" or "以内" or "未満" or "まで", limit is "未満" or "を超え" or "超");
            if ((unit == "円" ? AmountOf(found) : NumberOf(found)) is { } number)
                yield return ((number, isUpper, isOpen), isUpper, found.Value);
        }
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

    /// <summary>Yen of 100万円, 百万円, 1,000千円, 1億円.</summary>
    private static decimal? AmountOf(Match found)
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

    private static RuleWords Plain { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    [GeneratedRegex(@"(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<unit>歳|才|人|名|年)(?<limit>以上|以下|以内|未満|を超え|超|まで)")]
    private static partial Regex CountLimit();

    [GeneratedRegex(
        @"(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円(?<limit>以上|以下|以内|未満|を超え|超|まで)"
    )]
    private static partial Regex MoneyLimit();

    [GeneratedRegex(@"(?<money>(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円?)")]
    private static partial Regex Money();

    [GeneratedRegex(
        @"(?:上限|最大|限度)[^\d百千万億。、]{0,6}(?<money>(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円)"
    )]
    private static partial Regex HighestMoney();
}
