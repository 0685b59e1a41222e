using System.Globalization;
using Okoshi.App.Japanese;

namespace Okoshi.App.Support.Authoring;

public sealed partial class RuleWords
{
    /// <summary>
    /// やさしい日本語 The same for whoever reads little Japanese: one condition a sentence, and the last number that is in instead of the
    /// first that is out. Empty while there is no condition.
    /// </summary>
    public string Easy(IReadOnlyList<RuleNode> nodes)
    {
        var tops = Children(nodes, 0, nodes.Count, 0);
        var who = tops.Where(t => !IsCircumstance(t.Node) && t.Node.Kind != "not").Select(t => Easy(t, nodes)).ToArray();
        var lines = who.Select(w => w + "人。").ToList();
        if (who.Length > 1)
            lines.Insert(0, "つぎの ぜんぶに合う人が 使えます。");
        else if (who.Length == 1)
            lines = [$"{who[0]}人が 使えます。"];
        lines.AddRange(
            tops.Where(t => t.Node.Kind == "not")
                .SelectMany(t => Children(nodes, t.From + 1, t.To, t.Node.Level + 1))
                .Select(p => $"{Easy(p, nodes)}人は 使えません。")
        );
        lines.AddRange(
            tops.Where(t => IsCircumstance(t.Node))
                .Select(t => t.Node.Kind == "window" ? $"もうしこみは {Span(t.Node)}。" : "ほかにも 係の人が たしかめることが あります。")
                .Distinct()
        );
        return string.Concat(lines);
    }

    private string Easy((RuleNode Node, int From, int To) line, IReadOnlyList<RuleNode> nodes)
    {
        if (!line.Node.IsGroup)
            return line.Node.IsNumber ? EasyNumber(line.Node) : Phrase(line.Node).Before;
        var parts = Children(nodes, line.From + 1, line.To, line.Node.Level + 1).Select(p => $"「{Easy(p, nodes)}人」").ToArray();
        return line.Node.Kind switch
        {
            _ when parts.Length == 0 => Phrase(line, nodes).Before,
            "any" when parts.Length == 1 => Easy(Children(nodes, line.From + 1, line.To, line.Node.Level + 1)[0], nodes),
            "any" => $"{string.Join("か ", parts)}の どれか 1つに 合う",
            "some" => $"{string.Concat(parts)}のうち {Count(line.Node)}つより多く、または {Count(line.Node)}つに 合う",
            "not" => $"{string.Concat(parts)}では ない",
            _ => $"{string.Concat(parts)}の ぜんぶに 合う",
        };
    }

    /// <summary>Whole units are counted: 35歳未満 is 34歳まで. Of money and percentages there is no last one before a limit.</summary>
    private static string EasyNumber(RuleNode node)
    {
        var kind = RuleKinds.Numbers[node.Kind];
        var before = node.Kind == "figure" ? Named(node) + "が" : kind.Before;
        var whole = kind.Unit is "歳" or "人";
        var on = string.IsNullOrWhiteSpace(node.On) ? "" : Day(node.On) + "に ";
        var parts = new List<string>();
        if (!string.IsNullOrWhiteSpace(node.Lower))
            parts.Add(Limit(node.Lower, node.LowerKind is "above", 1, "から", "より 多い", node.Soft is "lower" or "both"));
        if (!string.IsNullOrWhiteSpace(node.Upper))
            parts.Add(Limit(node.Upper, node.UpperKind is "below", -1, "まで", "より 少ない", node.Soft is "upper" or "both"));
        return parts.Count == 0 || node.Kind == "sales-change"
            ? Number(node).Before
            : $"{on}{before}{string.Join(" ", parts)}{(parts[^1].EndsWith('い') ? "" : "の")}";

        string Limit(string text, bool open, int step, string closed, string opened, bool soft)
        {
            var about = soft ? "くらい" : "";
            if (open && whole && JapaneseNumber.TryParse(text, out var number))
                return $"{Amount((number + step).ToString(CultureInfo.InvariantCulture), UnitOf(node))}{about}{closed}";
            return $"{Amount(text, UnitOf(node))}{about}{(open ? opened : closed)}";
        }
    }
}
