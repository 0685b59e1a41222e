using System.Globalization;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// Conditions as Japanese sentences, made from the lines of the form while they are being written. A line that is not
/// finished says what is missing.
/// </summary>
/// <param name="places">Names of municipalities and prefectures by code.</param>
/// <param name="programmes">Titles of programmes by key.</param>
public sealed partial class RuleWords(IReadOnlyDictionary<string, string> places, IReadOnlyDictionary<string, string> programmes)
{
    /// <summary>Words with the places of a pack.</summary>
    public static RuleWords Of(PackContent pack, IReadOnlyDictionary<string, string> programmes) => new(PlacesOf(pack), programmes);

    /// <summary>Words of whoever asks: places of the region's pack, and the programmes that stand on its day.</summary>
    public static RuleWords Of(RegionContext context) => Of(context.Pack, context.State.Get(new ProgrammesOn(context.Day)).Titles);

    /// <summary>The places of a pack's prefecture, the prefecture as a whole first.</summary>
    public static IReadOnlyDictionary<string, string> PlacesOf(PackContent pack)
    {
        var five = pack.Manifest.Municipality.Prefecture + "000";
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [five + MunicipalityCode.CheckDigit(five)] = "県内のどこか" };
        foreach (var row in pack.Rows<MunicipalityRow>().Where(m => m.Code.Prefecture == pack.Manifest.Municipality.Prefecture))
            names.TryAdd(row.Code.Digits, row.Name);
        return names;
    }

    /// <summary>What stands where no condition says who can use a programme.</summary>
    public const string Unset = "条件は未設定です。";

    /// <summary>One condition by itself, as it stands at the citizen's finding: 概ね35歳未満.</summary>
    public string Says(RuleNode node)
    {
        if (node.Kind == "needs-reading")
            return node.Says?.Trim() ?? "";
        if (node.Kind == "window")
            return $"受付の期間（{Span(node)}）";
        var phrase = Phrase(node);
        return phrase.Noun.Length > 0 ? phrase.Noun : phrase.Before;
    }

    /// <summary>All lines as sentences.</summary>
    public string Sentence(IReadOnlyList<RuleNode> nodes)
    {
        var tops = Children(nodes, 0, nodes.Count, 0);
        var who = tops.Where(t => !IsCircumstance(t.Node) && t.Node.Kind != "not").Select(t => Phrase(t, nodes)).ToArray();
        var text =
            who.Length > 0 ? string.Join("、", who[..^1].Select(p => p.Linking).Append(who[^1].Before)) + "人。"
            : tops.Any(t => t.Node.Kind == "not") ? "だれでも使えます。"
            // Where nothing is said nobody is let in: a rule that is not written yet is no open door.
            : Unset;
        foreach (var top in tops.Where(t => t.Node.Kind == "not"))
        {
            var parts = Children(nodes, top.From + 1, top.To, top.Node.Level + 1).Select(p => Phrase(p, nodes).Before + "人").ToArray();
            text += $"ただし、{(parts.Length == 0 ? "（まだ書いていません）" : string.Join("、", parts))}をのぞく。";
        }
        return text + string.Concat(tops.Where(t => IsCircumstance(t.Node)).Select(t => Circumstance(t.Node)));
    }

    private static bool IsCircumstance(RuleNode node) => node.Kind is "window" or "budget" or "needs-reading";

    private static string Circumstance(RuleNode node) =>
        node.Kind switch
        {
            "window" => $"受付は{Span(node)}。{(node.Final ? "それで終わり。" : "")}",
            "budget" => $"{Day(node.To)}に予算に達した。",
            _ => $"このほか、担当が確かめること：{Own(node, "（まだ書いていません）")}。",
        };

    private Words Phrase((RuleNode Node, int From, int To) line, IReadOnlyList<RuleNode> nodes)
    {
        if (!line.Node.IsGroup)
            return Phrase(line.Node);
        var parts = Children(nodes, line.From + 1, line.To, line.Node.Level + 1).Select(p => Phrase(p, nodes)).ToArray();
        if (parts.Length == 0)
            return Unfinished("組に条件がありません");
        var quoted = string.Concat(parts.Select(p => $"「{p.Before}人」"));
        return line.Node.Kind switch
        {
            "all" => new Words(
                "",
                string.Join("、", parts[..^1].Select(p => p.Linking).Append(parts[^1].Before)),
                string.Join("、", parts.Select(p => p.Linking))
            ),
            "not" => Neither(parts),
            "some" => new Words(
                "",
                $"{quoted}のうち{Count(line.Node)}つ以上に当てはまる",
                $"{quoted}のうち{Count(line.Node)}つ以上に当てはまり"
            ),
            _ when parts.Length == 1 => parts[0],
            _ => Verb(
                $"{string.Join("か", parts.Select(p => $"「{p.Before}人」"))}の{(parts.Length == 2 ? "どちらか" : "どれか")}に",
                "当てはまる",
                "当てはまり"
            ),
        };

        // 「A」ではない、「A」でも「B」でもない: whoever falls under any of them is meant.
        static Words Neither(Words[] parts) =>
            parts.Length == 1
                ? Verb($"「{parts[0].Before}人」では", "ない", "なく")
                : Verb(string.Concat(parts.Select(p => $"「{p.Before}人」でも")), "ない", "なく");
    }

    private Words Phrase(RuleNode node) =>
        node.Kind switch
        {
            _ when node.IsNumber => Number(node),
            "residence" when !string.IsNullOrWhiteSpace(node.MovesWithin) => Verb(
                $"{Places(node)}に住んでいるか、{node.MovesWithin.Trim()}か月以内に移る予定が",
                "ある",
                "あり"
            ),
            "residence" => Verb(Places(node) + "に", "住んでいる", "住み"),
            "previous-residence" => Verb(Places(node) + "に", "住んでいた", "住んでいて"),
            "planned-place" => Verb(Places(node) + "で", "事業をする", "事業をし"),
            "establishment" or "sme" or "undertaking" or "legal-form" or "project-begins" => Business(node),
            "move-date" or "project-start" or "project-completion" or "project-payment" => Noun(
                RuleKinds.Words(node.Kind) + "が" + Between(node)
            ),
            "founding-date" => Noun("創業の日が" + Between(node)),
            "graduation-date" => Noun("卒業の日が" + Between(node)),
            "industry" => Noun($"業種が{Listed(node.Items.Select(i => IndustryName(i, node.Revision)), "業種")}"),
            "sex" => Noun("性別が" + Selected(node)),
            "student" => Noun(Selected(node)),
            "turn" => Noun(Selected(node)),
            "stage" => Noun($"創業の段階が{Quoted(node)}"),
            "succession" => Noun($"事業承継の立場が{Quoted(node)}"),
            "certificate" => Verb($"{Named(node)}を", "持っている", "持ち"),
            "named-list" => Verb($"{(string.IsNullOrWhiteSpace(node.On) ? "" : Day(node.On) + "の")}名簿{Named(node)}に", "ある", "あり"),
            "received" => Verb(
                $"{(string.IsNullOrWhiteSpace(node.WithinYears) ? "" : $"{node.WithinYears}年以内に")}{Programmes(node.Name ?? "")}を",
                "受けた",
                "受けていて"
            ),
            // In a combination these are conditions of a person too.
            "window" => Verb($"受付の期間（{Span(node)}）に", "申し込む", "申し込み"),
            "needs-reading" => Verb($"「{Own(node, "（まだ書いていません）")}」と", "確かめられた", "確かめられ"),
            "budget" => Noun($"{Day(node.To)}に予算に達した"),
            _ => Unfinished($"「{node.Kind}」は、この画面では直せません"),
        };

    private static Words Number(RuleNode node)
    {
        var kind = RuleKinds.Numbers[node.Kind];
        var on = string.IsNullOrWhiteSpace(node.On) ? "" : Day(node.On) + "に";
        if (node.Kind == "sales-change" && Change(node) is { } change)
            return change;
        var (lower, upper) = (!string.IsNullOrWhiteSpace(node.Lower), !string.IsNullOrWhiteSpace(node.Upper));
        if (!lower && !upper)
            return Unfinished($"{RuleKinds.Words(node.Kind)}の数");
        // Whose birthday is the day after has the age already, by the law on reckoning ages.
        var attained = node is { Kind: "age", Reckoning: "attained" } ? "誕生日の前の日に達したとみて、" : "";
        var stem =
            attained
            + on
            + kind.Before
            + (lower && node.Soft is "lower" or "both" ? "概ね" : "")
            + (lower ? Amount(node.Lower!, UnitOf(node)) : "");
        if (!upper)
            return node.LowerKind is "above" ? Verb(stem, "を超える", "を超え") : Noun(stem + "以上");
        return Noun(
            stem
                + (
                    lower
                        ? node.LowerKind is "above"
                            ? "を超え、"
                            : "以上、"
                        : ""
                )
                + (node.Soft is "upper" or "both" ? "概ね" : "")
                + Amount(node.Upper!, UnitOf(node))
                + (node.UpperKind is "below" ? "未満" : "以下")
        );
    }

    /// <summary>A change of one sign as people say it: 20%以上減った; null where both directions are meant.</summary>
    private static Words? Change(RuleNode node)
    {
        var fell = string.IsNullOrWhiteSpace(node.Lower);
        if (fell == string.IsNullOrWhiteSpace(node.Upper) || !JapaneseNumber.TryParse((fell ? node.Upper : node.Lower)!, out var percent))
            return null;
        if (percent == 0 || percent < 0 != fell)
            return null;
        var open = fell ? node.UpperKind is "below" : node.LowerKind is "above";
        var stem =
            $"売上高が{(node.Soft is { Length: > 0 } ? "概ね" : "")}{Amount(Math.Abs(percent).ToString(CultureInfo.InvariantCulture), "%")}";
        return Verb(stem + (open ? "を超えて" : "以上"), fell ? "減った" : "増えた", fell ? "減り" : "増え");
    }

    private static string Amount(string text, string unit)
    {
        if (!RuleKinds.TryNumber(text, unit, out var number))
            return $"「{text}」{unit}";
        if (unit == "円" && number != 0 && number % 100_000_000 == 0)
            return (number / 100_000_000).ToString("#,0", CultureInfo.InvariantCulture) + "億円";
        if (unit == "円" && number != 0 && number % 10_000 == 0)
            return (number / 10_000).ToString("#,0", CultureInfo.InvariantCulture) + "万円";
        return number.ToString("#,0.##", CultureInfo.InvariantCulture) + unit;
    }

    private static string Selected(RuleNode node) => Listed(node.Items.Select(i => Label(node, i)), RuleKinds.Words(node.Kind));

    private static string Quoted(RuleNode node) => Listed(node.Items.Select(i => $"「{Label(node, i)}」"), RuleKinds.Words(node.Kind));

    private static string Label(RuleNode node, string key) =>
        Choice.Of(RuleKinds.Selections[node.Kind]).FirstOrDefault(c => c.Key == key)?.Label ?? key;

    private static string Listed(IEnumerable<string> items, string what) =>
        string.Join("か", items) is { Length: > 0 } text ? text : $"（{what}を選んでください）";

    private static string Named(RuleNode node) =>
        string.IsNullOrWhiteSpace(node.Name) ? "（名前を書いてください）" : $"「{node.Name.Trim()}」";

    private static string Own(RuleNode node, string empty) => string.IsNullOrWhiteSpace(node.Says) ? empty : node.Says.Trim().TrimEnd('。');

    private static string Count(RuleNode node) => string.IsNullOrWhiteSpace(node.Count) ? "2" : node.Count.Trim();

    private static string Span(RuleNode node) =>
        (string.IsNullOrWhiteSpace(node.From), string.IsNullOrWhiteSpace(node.To)) switch
        {
            (true, true) => "（日を書いてください）",
            (false, true) => $"{Day(node.From)}から",
            (true, false) => $"{Day(node.To)}まで",
            _ => $"{Day(node.From)}から{Day(node.To)}まで",
        };

    /// <summary>A span of days as the property of a day: 以後, 以前, から…まで.</summary>
    private static string Between(RuleNode node) =>
        (string.IsNullOrWhiteSpace(node.From), string.IsNullOrWhiteSpace(node.To)) switch
        {
            (false, true) => $"{Day(node.From)}以後",
            (true, false) => $"{Day(node.To)}以前",
            _ => Span(node),
        };

    private static string Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "（日を書いてください）"
        : text.Trim() == RuleDocument.YearEnd ? RuleDocument.YearEnd
        : JapaneseDate.TryParse(text, out var day) ? Wareki.Date(day)
        : $"「{text}」";

    private static Words Noun(string noun) => new(noun, noun + "の", noun + "で");

    private static Words Verb(string stem, string before, string linking) => new("", stem + before, stem + linking);

    private static Words Unfinished(string what) => Noun($"（{what}を書いてください）");

    private static List<(RuleNode Node, int From, int To)> Children(IReadOnlyList<RuleNode> nodes, int from, int to, int level)
    {
        var children = new List<(RuleNode Node, int From, int To)>();
        for (var i = from; i < to; )
        {
            var end = i + 1;
            while (end < to && nodes[end].Level > level)
                end++;
            children.Add((nodes[i], i, end));
            i = end;
        }
        return children;
    }

    /// <summary>A phrase: as a noun, before 人, and linked to the next.</summary>
    private sealed record Words(string Noun, string Before, string Linking);
}
