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
                if (bounds.Any(b => b.IsUpper == said.IsUpper) && !bounds.Contains((said.Number, said.IsUpper, said.IsOpen)))
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
                if (WrittenLimits.AmountOf(found) is { } yen && yen != benefit.Amount)
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

    /// <summary>Limits of a unit, with one of the words shortly before them where the unit alone does not say what they limit.</summary>
    private static IEnumerable<WrittenLimit> Said(string text, string unit, string[] near)
    {
        var normal = text.Normalize(NormalizationForm.FormKC);
        return WrittenLimits
            .In(normal, unit)
            .Where(l => near.Length == 0 || near.Any(w => normal[Math.Max(0, l.At - 12)..l.At].Contains(w, StringComparison.Ordinal)));
    }

    private static RuleWords Plain { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    [GeneratedRegex(@"(?<money>(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円?)")]
    private static partial Regex Money();

    [GeneratedRegex(
        @"(?:上限|最大|限度)[^\d百千万億。、]{0,6}(?<money>(?:(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<scale>百万|千万|億|万|千)?|(?<scale>百万|千万))円)"
    )]
    private static partial Regex HighestMoney();
}
