using Okoshi.App.Areas;
using Okoshi.App.Industries;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>
/// 言葉で選ぶ Places, industries and programmes that were written by name into the lines of the form become what they mean: nobody knows
/// numbers by heart. What does not exist, or exists several times, stays as it was typed and is told with the nearest.
/// </summary>
public static class ChosenInWords
{
    private const int Nearest = 3;
    private static readonly char[] Separators = [';', '；', '、', ',', ' ', '　'];

    /// <summary>Takes the names of all lines; returns what could not be taken, one sentence each.</summary>
    /// <param name="nodes">The lines; they change.</param>
    /// <param name="programmes">Titles by key.</param>
    public static IReadOnlyList<string> Take(IReadOnlyList<RuleNode> nodes, IReadOnlyDictionary<string, string> programmes)
    {
        var told = new List<string>();
        foreach (var (node, i) in nodes.Select((n, i) => (n, i)))
            told.AddRange(Of(node, programmes).Select(t => $"{i + 1} {RuleKinds.Words(node.Kind)}：{t}"));
        return told;
    }

    private static List<string> Of(RuleNode node, IReadOnlyDictionary<string, string> programmes) =>
        node.Kind switch
        {
            _ when node.IsPlace => Codes(node, "所", Place),
            "industry" => Codes(node, "業種", Industry),
            "received" => Programmes(node, programmes),
            _ => [],
        };

    private static List<string> Codes(RuleNode node, string what, Func<string, (string[] Found, string[] Near)> find)
    {
        var (told, left) = (new List<string>(), new List<string>());
        foreach (var text in Parts(node.Codes))
        {
            var (found, near) = find(text);
            if (found.Length == 1)
                node.Chosen.Add(found[0]);
            else
            {
                left.Add(text);
                told.Add(Sentence(text, what, near));
            }
        }
        node.Codes = string.Join(';', left);
        return told;
    }

    private static List<string> Programmes(RuleNode node, IReadOnlyDictionary<string, string> programmes)
    {
        var (keys, told) = Keys(node.Name, programmes);
        node.Name = keys;
        return told;
    }

    /// <summary>
    /// The programmes that are written by name or number, separated by semicolons, as keys. What is none of them, or several, stays as it
    /// was typed and is told with the nearest.
    /// </summary>
    public static (string Keys, List<string> Told) Keys(string? texts, IReadOnlyDictionary<string, string> programmes)
    {
        var (told, keys) = (new List<string>(), new List<string>());
        foreach (var text in (texts ?? "").Split([';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var folded = TextFold.Fold(text);
            var same = programmes.Where(p => p.Key == text || TextFold.Fold(p.Value) == folded).ToArray();
            var like =
                same.Length > 0 ? same : [.. programmes.Where(p => TextFold.Fold(p.Value).Contains(folded, StringComparison.Ordinal))];
            keys.Add(like.Length == 1 ? like[0].Key : text);
            if (like.Length != 1)
                told.Add(
                    Sentence(text, "制度", [.. (like.Length > 0 ? like : NearTitles(folded, programmes)).Select(p => $"「{p.Value}」")])
                );
        }
        return (string.Join(';', keys.Distinct()), told);
    }

    private static KeyValuePair<string, string>[] NearTitles(string folded, IReadOnlyDictionary<string, string> programmes) =>
        [
            .. programmes
                .Select(p => (Programme: p, Shared: AreaNames.Shared(folded, TextFold.Fold(p.Value))))
                .Where(p => p.Shared > 1)
                .OrderByDescending(p => p.Shared)
                .Select(p => p.Programme),
        ];

    private static (string[] Found, string[] Near) Place(string text)
    {
        if (AreaReader.Read(text).Is(out var code))
            return ([code.Digits], []);
        var name = AreaNames.Fold(text);
        var found = AreaNames.With(name).ToArray();
        var near = found.Length > 0 ? found : [.. AreaNames.Near(name)];
        return ([.. found.Select(f => f.Digits)], [.. near.Select(n => NationalAreas.Register.FullNameOf(n) ?? n.Digits)]);
    }

    /// <summary>
    /// A whole name means its class, the widest of that name (小売業 is no wider than it says); a part of names means the only class that
    /// has it, down to the small classes.
    /// </summary>
    private static (string[] Found, string[] Near) Industry(string text)
    {
        if (JsicCode.TryParse(text, out _))
            return ([text], []);
        var folded = TextFold.Fold(text);
        var named = Industries.Where(i => TextFold.Fold(i.Name) == folded).Take(1).ToArray();
        var found = named.Length > 0 ? named : [.. Industries.Where(i => TextFold.Fold(i.Name).Contains(folded, StringComparison.Ordinal))];
        var near = found.Length > 0 ? found : [.. Industries.Where(i => AreaNames.Shared(text, i.Name) > 1)];
        return ([.. found.Select(f => f.Code)], [.. near.Select(n => $"{n.Code} {n.Name}")]);
    }

    /// <summary>Divisions, then classes of two and three digits, with their names.</summary>
    public static IReadOnlyList<(string Code, string Name)> Industries { get; } =
    [
        .. IndustryCode.Divisions.Select(d => (d.Code, d.Name)),
        .. NationalIndustries
            .All.Where(i => i.Code.Digits.Length is 2 or 3)
            .OrderBy(i => i.Code.Digits.Length)
            .Select(i => (i.Code.Digits, i.Name)),
    ];

    private static string Sentence(string text, string what, string[] near) =>
        near.Length == 0
            ? $"「{text}」という{what}は見つかりません。名前を確かめてください。"
            : $"「{text}」だけでは、どの{what}か決まりません。近いもの：{string.Join("、", near.Take(Nearest))}{(near.Length > Nearest ? " など" : "")}。";

    private static string[] Parts(string? text) =>
        (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
